import type { RoleSlot, Roles } from "../locales/event-tables.ts";
import type { Participant } from "../model/event.ts";
import { type Clause, isPartOf, partsOf } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Telling } from "./modality.ts";
import { nounFront } from "./noun-front.ts";
import { type Unnamed, unnamedWord } from "./parties.ts";
import { isTime, kindAt, type Scene } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";
import { hasOtherSubject, isCoordinated, isOblique, subjectsOf } from "./subjects.ts";
import { firstFinite } from "./token-class.ts";

/** Takes somebody into an event by the place they stand in. */
export type Collect = (mention: SlottedMention, slot: RoleSlot) => void;

/** Who takes part: entities, and those whom the text gives no name. */
export interface Parties {
  readonly named: readonly Participant[];
  readonly unnamed: readonly Unnamed[];
}

/** Gathers entities and those without a name, each once, by the roles of a verb or noun. */
export function collector(scene: Scene, roles: Roles, found: Participant[], unnamed: Unnamed[]): Collect {
  return ({ mention: { entityId }, first, clause: number }, slot) => {
    const role = roles[slot];
    if (role === undefined || role === "" || found.some((one) => one.entityId === entityId)) return;
    const word = unnamedWord(entityId);
    const clause = scene.clauses[number];
    if (word === undefined) found.push({ entityId, role });
    else if (clause !== undefined && !unnamed.some((one) => one.word === word)) {
      const { determiner } = nounFront(scene.text, clause, first);
      unnamed.push({ role, word, definite: scene.text.words.definite.has(determiner ?? "") });
    }
  };
}

/** Takes those mentions in `[from, to)` who hang on a preposition; `of` where it is the phrase of a noun. */
export function collectPrepositions(
  scene: Scene,
  mentions: readonly SlottedMention[],
  from: number,
  to: number,
  collect: Collect,
  of: boolean,
  passive: boolean,
): void {
  const { prepositionSlots } = scene.text.words;
  for (const mention of mentions) {
    if (mention.first < from || mention.first >= to || mention.preposition === undefined) continue;
    const slot = prepositionSlots.get(mention.preposition);
    if (slot === undefined) continue;
    if (slot === "of") {
      if (of && isOfAnother(scene, from, mention)) continue;
      if (of) collect(mention, "of");
      else if (isCited(scene, mention) || isOwned(scene, mention)) continue;
      else collect(mention, passive ? "by" : "from");
    } else collect(mention, slot);
  }
}

/** Token of the preposition a mention hangs on. */
export function prepositionAt({ text }: Scene, { first, preposition }: SlottedMention): number {
  let index = first - 1;
  while (first - index < 5 && text.tokens[index]?.lower !== preposition) index -= 1;
  return index;
}

/** "Zum Nachfolger von …  wurde": before the verb of a main clause, "von" behind a noun is that noun's. */
function isOwned(scene: Scene, mention: SlottedMention): boolean {
  const { text, clauses } = scene;
  const clause = clauses[mention.clause];
  const at = prepositionAt(scene, mention);
  if (clause === undefined || clause.opener !== undefined || at <= clause.first || isTime(scene, at - 1)) return false;
  return text.tokens[at - 1]?.capital === true && firstFinite(text, clause.first, at) === at;
}

/** "Angriff auf den Hafen von …": "von" behind another noun is that noun's. */
function isOfAnother(scene: Scene, noun: number, mention: SlottedMention): boolean {
  const at = prepositionAt(scene, mention) - 1;
  return at > noun && scene.text.tokens[at]?.capital === true && !isTime(scene, at);
}

/** "nach Angaben von …": who is named as the source does nothing of what is told. */
function isCited(scene: Scene, mention: SlottedMention): boolean {
  const { tokens } = scene.text;
  const index = prepositionAt(scene, mention);
  return tokens[index - 1]?.capital === true && scene.text.words.citing.has(tokens[index - 2]?.lower ?? "");
}

/** Stretches of a clause that belong to nouns of events before its verb: from the noun to the next finite verb or the verb itself. */
function nounPhrases(
  scene: Scene,
  clause: Clause,
  { token: verb, form }: Trigger,
): readonly (readonly [number, number])[] {
  return scene.nouns
    .filter((at) => at >= clause.first && at < verb && kindAt(scene, at)?.id !== form.kind.id)
    .map((at) => [at, Math.min(verb, phraseEnd(scene, clause, at))] as const);
}

/** No parties. */
export const nobody: Parties = { named: [], unnamed: [] };

/** Participants of a verb: subject, object, and what hangs on its prepositions. */
export function participantsOfVerb(scene: Scene, trigger: Trigger, telling: Telling): Parties {
  const found: Participant[] = [];
  const unnamed: Unnamed[] = [];
  const collect = collector(scene, trigger.form.roles, found, unnamed);
  const parts = partsOf(scene.clauses, trigger.clause);
  const [clause] = parts;
  if (clause === undefined) return nobody;
  const blocked = parts.flatMap((part) => nounPhrases(scene, part, trigger));
  const isFree = ({ first }: SlottedMention): boolean => !blocked.some(([from, to]) => first > from && first < to);
  const named = subjectsOf(scene, trigger.clause).filter(isFree);
  const head = named[0];
  const isOwn = ({ clause: at }: SlottedMention): boolean => isPartOf(scene.clauses, at, trigger.clause);
  const away = head !== undefined && isOwn(head) && !telling.passive && hasOtherSubject(scene, head, clause);
  const isBehind = away && head !== undefined && isOblique(scene, head, clause); // "Den Täter nahm die Polizei fest"
  const behind = isBehind
    ? named.find((one) => one !== head && isOwn(one) && !isOblique(scene, one, clause))
    : undefined;
  const subject = away ? behind : head;
  const others = named.filter((one) => one !== subject);
  const mutual = trigger.form.kind.mutual === true;
  if (subject !== undefined) collect(subject, telling.passive ? "object" : "subject");
  let joined = subject;
  for (const other of others) {
    const together = joined !== undefined && isCoordinated(scene, joined, other);
    collect(
      other,
      together ? (telling.passive ? "object" : "subject") : mutual || !telling.passive ? "object" : "dative",
    );
    if (together) joined = other;
  }
  const free = blocked.length === 0 ? scene.mentions : scene.mentions.filter(isFree);
  for (const { first, last } of parts) collectPrepositions(scene, free, first, last, collect, false, telling.passive);
  return { named: found, unnamed };
}

/** The end of a noun's phrase: the next finite verb or mark. */
export function phraseEnd(scene: Scene, clause: Clause, at: number): number {
  return firstFinite(scene.text, at + 1, clause.last);
}
