import type { RoleSlot, Roles } from "../locales/event-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Participant } from "../model/event.ts";
import { type Clause, classOf, isFiniteVerb } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Telling } from "./modality.ts";
import { type NounFront, nounFront } from "./noun-front.ts";
import { type Unnamed, unnamedWord } from "./parties.ts";
import type { SlottedMention } from "./slots.ts";
import { hasOtherSubject, isCoordinated, type Scene, subjectsOf } from "./subjects.ts";

type Collect = (mention: SlottedMention, slot: RoleSlot) => void;

/** Who takes part: entities, and those whom the text gives no name. */
export interface Parties {
  readonly named: readonly Participant[];
  readonly unnamed: readonly Unnamed[];
}

function collector(scene: Scene, roles: Roles, found: Map<string, Participant>, unnamed: Unnamed[]): Collect {
  return ({ mention: { entityId }, first, clause: number }, slot) => {
    const role = roles[slot];
    if (role === undefined || role === "" || found.has(entityId)) return;
    const word = unnamedWord(entityId);
    const clause = scene.clauses[number];
    if (word === undefined) found.set(entityId, { entityId, role });
    else if (clause !== undefined && !unnamed.some((one) => one.word === word)) {
      const { determiner } = nounFront(scene.document, clause, first, scene.locale);
      unnamed.push({ role, word, definite: scene.locale.events.words.definite.has(determiner ?? "") });
    }
  };
}

function collectPrepositions(
  scene: Scene,
  from: number,
  to: number,
  collect: Collect,
  of: boolean,
  passive: boolean,
): void {
  const { prepositionSlots } = scene.locale.events.words;
  for (const mention of scene.mentions) {
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
function prepositionAt({ document }: Scene, { first, preposition }: SlottedMention): number {
  let index = first - 1;
  while (first - index < 5 && document.tokens[index]?.lower !== preposition) index -= 1;
  return index;
}

/** "Zum Nachfolger von …  wurde": before the verb of a main clause, "von" behind a noun is that noun's. */
function isOwned(scene: Scene, mention: SlottedMention): boolean {
  const { document, clauses, locale } = scene;
  const clause = clauses[mention.clause];
  const at = prepositionAt(scene, mention);
  if (clause === undefined || clause.opener !== undefined || at <= clause.first || scene.isTime(at - 1)) return false;
  if (document.tokens[at - 1]?.capital !== true) return false;
  for (let index = clause.first; index < at; index += 1) if (isFiniteVerb(document.tokens[index], locale)) return false;
  return true;
}

/** "Angriff auf den Hafen von …": "von" behind another noun is that noun's. */
function isOfAnother(scene: Scene, noun: number, mention: SlottedMention): boolean {
  const at = prepositionAt(scene, mention) - 1;
  return at > noun && scene.document.tokens[at]?.capital === true && !scene.isTime(at);
}

const citing = new Set(["nach", "laut", "zufolge"]);

/** "nach Angaben von …": who is named as the source does nothing of what is told. */
function isCited(scene: Scene, mention: SlottedMention): boolean {
  const { document } = scene;
  const index = prepositionAt(scene, mention);
  return document.tokens[index - 1]?.capital === true && citing.has(document.tokens[index - 2]?.lower ?? "");
}

/** Stretches of a clause that belong to nouns of events before its verb: from the noun to the next finite verb or the verb itself. */
function nounPhrases(
  scene: Scene,
  clause: Clause,
  { token: verb, form }: Trigger,
): readonly (readonly [number, number])[] {
  return scene.nouns
    .filter((at) => at >= clause.first && at < verb && scene.kindAt(at)?.id !== form.kind.id)
    .map((at) => [at, Math.min(verb, phraseEnd(scene, clause, at))] as const);
}

const nobody: Parties = { named: [], unnamed: [] };

/** Participants of a verb: subject, object, and what hangs on its prepositions. */
export function participantsOfVerb(scene: Scene, trigger: Trigger, telling: Telling): Parties {
  const found = new Map<string, Participant>();
  const unnamed: Unnamed[] = [];
  const collect = collector(scene, trigger.form.roles, found, unnamed);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return nobody;
  const blocked = nounPhrases(scene, clause, trigger);
  const isFree = ({ first }: SlottedMention): boolean => !blocked.some(([from, to]) => first > from && first < to);
  const named = subjectsOf(scene, trigger.clause).filter(isFree);
  const head = named[0];
  const away =
    head !== undefined && head.clause === trigger.clause && !telling.passive && hasOtherSubject(scene, head, clause);
  const subject = away ? undefined : head;
  const others = away ? named : named.slice(1);
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
  const free: Scene = { ...scene, mentions: scene.mentions.filter(isFree) };
  collectPrepositions(free, clause.first, clause.last, collect, false, telling.passive);
  return { named: [...found.values()], unnamed };
}

/** The end of a noun's phrase: the next finite verb or mark. */
function phraseEnd(scene: Scene, clause: Clause, at: number): number {
  for (let index = at + 1; index < clause.last; index += 1) {
    if (isFiniteVerb(scene.document.tokens[index], scene.locale)) return index;
  }
  return clause.last;
}

/** "hatte ein Gespräch": a form of "haben" that helps no other verb. */
function hasAsVerb(scene: Scene, clause: Clause): boolean {
  let has = false;
  for (let index = clause.first; index < clause.last; index += 1) {
    const bits = classOf(scene.document.tokens[index], scene.locale, index === scene.sentenceFirst);
    const word = scene.document.tokens[index]?.lower ?? "";
    if ((bits & wordClass.auxiliary) !== 0 && word.startsWith("ha")) has = true;
    else if ((bits & wordClass.participle) !== 0 && (bits & wordClass.singular) === 0) return false;
  }
  return has || clauseHolds(scene, clause, "gehabt");
}

function clauseHolds({ document }: Scene, { first, last }: Clause, word: string): boolean {
  for (let index = first; index < last; index += 1) if (document.tokens[index]?.lower === word) return true;
  return false;
}

/** Whether the clause's subject takes part in what the noun names: "führte ein Telefonat", "sagte in einem Interview". */
function subjectTakesPart(scene: Scene, trigger: Trigger, front: NounFront, hasOther: boolean): boolean {
  const { kind, roles } = trigger.form;
  const { words } = scene.locale.events;
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined || roles.subject === undefined || front.genitive) return false;
  if (trigger.form.predicate) return front.preposition === undefined;
  if (front.preposition !== undefined) {
    const isInside = words.during.has(front.preposition);
    if (isNested(scene, clause, trigger.token)) return false;
    if (front.preposition === "seit" && kind.personal === true && !hasOther) return true;
    const beside = isInside || words.asides.has(front.preposition);
    const isNew = front.determiner === undefined || words.indefinite.has(front.determiner);
    if (kind.mutual === true) return beside && (hasOther || (kind.parties < 2 && (isInside || isNew)));
    return isInside && kind.personal === true && kind.core.includes(roles.subject);
  }
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = scene.document.tokens[index];
    if (token !== undefined && index !== trigger.token && words.holding.has(token.lower) && !token.capital) return true;
  }
  const isIndefinite = front.determiner === undefined || words.indefinite.has(front.determiner);
  return (kind.mutual === true && hasOther && isIndefinite) || hasAsVerb(scene, clause);
}

/** A noun inside the phrase of another: "über ein Treffen mit ihr auf der Konferenz". */
function isNested(scene: Scene, clause: Clause, at: number): boolean {
  return scene.nouns.some((noun) => noun >= clause.first && noun < at && phraseEnd(scene, clause, noun) > at);
}

/** A genitive behind a noun is its own where no preposition and no other noun but a title stands between. */
function isOwner({ document, locale }: Scene, noun: number, at: number): boolean {
  for (let index = noun + 1; index < at; index += 1)
    if ((classOf(document.tokens[index], locale, true) & wordClass.preposition) !== 0) return false;
  return at - noun <= 5;
}

/** Names before and behind a noun that belong to it: genitives, "zwischen … erzielte", "seine". */
function collectOwners(scene: Scene, trigger: Trigger, front: NounFront, end: number, collect: Collect): void {
  for (const mention of scene.mentions) {
    if (mention.clause !== trigger.clause) continue;
    const before =
      mention.last <= trigger.token && mention.first >= front.first && mention.preposition === front.preposition;
    const ahead =
      mention.genitive &&
      mention.last <= trigger.token &&
      trigger.token - mention.last <= 3 &&
      mention.preposition === undefined;
    const pronoun = before && mention.mention.by === "pronoun" && mention.last === trigger.token;
    const behind =
      mention.first > trigger.token &&
      mention.first < end &&
      mention.genitive &&
      isOwner(scene, trigger.token, mention.first);
    if (ahead || (pronoun && !trigger.form.back) || behind) collect(mention, "of");
    if (mention.preposition === "zwischen" && mention.last <= trigger.token) collect(mention, "between");
  }
}

const possessives = /^(?:sein|ihr)e?[nmrs]?$/;

/** Participants of a noun: genitives, what hangs on it, and the subject of a verb that only says that it took place. */
export function participantsOfNoun(scene: Scene, trigger: Trigger, front: NounFront): Parties {
  const found = new Map<string, Participant>();
  const unnamed: Unnamed[] = [];
  const isInside = front.preposition !== undefined && scene.locale.events.words.during.has(front.preposition);
  const { roles, outside } = trigger.form;
  const collect = collector(scene, isInside ? roles : { ...roles, ...outside }, found, unnamed);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return nobody;
  const next = scene.nouns.find((at) => at > trigger.token && at < clause.last) ?? clause.last;
  const end = Math.min(next, phraseEnd(scene, clause, trigger.token));
  collectOwners(scene, trigger, front, end, collect);
  if (found.size === 0 && possessives.test(front.determiner ?? "")) {
    const [owner] = subjectsOf(scene, trigger.clause);
    if (owner !== undefined) collect(owner, "of"); // "ihren Besuch hat … verschoben"
  }
  if (front.determiner === "dessen" || front.determiner === "deren") {
    const owner = scene.mentions.filter(({ last }) => last <= front.first).at(-1);
    if (owner !== undefined) collect(owner, "of");
  }
  collectPrepositions(scene, trigger.token, end, collect, true, false);
  if (found.size < 2 && subjectTakesPart(scene, trigger, front, found.size > 0)) {
    const [subject, ...others] = subjectsOf(scene, trigger.clause).filter(
      ({ first, last }) => last <= trigger.token || first >= end || first > trigger.token,
    );
    if (subject !== undefined) {
      collect(subject, "subject");
      const other = others[0];
      if (other !== undefined && isCoordinated(scene, subject, other)) collect(other, "subject");
    }
  }
  return { named: [...found.values()], unnamed };
}
