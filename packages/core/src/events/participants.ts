import type { RoleSlot } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Participant } from "../model/event.ts";
import type { EntityMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import { type Clause, classOf, isFiniteVerb, isVerb } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Telling } from "./modality.ts";
import type { NounFront } from "./noun-front.ts";

/** An entity mention with the tokens it covers and the grammatical place it stands in. */
export interface SlottedMention {
  readonly mention: EntityMention;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
  /** Preposition it hangs on; absent for subjects and objects. */
  readonly preposition?: string | undefined;
  /** Stands in the genitive: "Trumps", "des Präsidenten". */
  readonly genitive: boolean;
}

/** Index of the first token at or after character `at`. */
function tokenFrom(document: TextDocument, at: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const genitiveDeterminers = new Set(["des", "eines", "dieses", "seines", "ihres"]);

/** Reads back from a mention to the preposition it hangs on, over determiners, adjectives and titles. */
function slotBefore(
  document: TextDocument,
  clauseFirst: number,
  first: number,
  previous: SlottedMention | undefined,
  locale: Locale,
): { readonly preposition?: string | undefined; readonly genitive: boolean } {
  let genitive = false;
  for (let index = first - 1; index >= clauseFirst && first - index <= 10; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    if (previous !== undefined && index < previous.last) {
      return index === first - 1 || index === first - 2 ? { genitive: genitive } : { genitive };
    }
    if (genitiveDeterminers.has(token.lower)) genitive = true;
    const bits = classOf(token, locale, index === clauseFirst);
    if ((bits & wordClass.coordinator) !== 0 && previous !== undefined && previous.last >= index - 3)
      return { preposition: previous.preposition, genitive: previous.genitive };
    if ((bits & wordClass.preposition) !== 0 && (bits & wordClass.determiner) === 0)
      return genitive && index < first - 2 ? { genitive } : { preposition: token.lower, genitive };
    if (isVerb(token, locale) && (bits & wordClass.participle) === 0) break;
  }
  return { genitive };
}

/** Mentions of a sentence with their grammatical places, in text order. */
export function slotMentions(
  document: TextDocument,
  sentence: { readonly first: number; readonly last: number; readonly start: number; readonly end: number },
  clauses: readonly Clause[],
  mentions: readonly EntityMention[],
  locale: Locale,
): readonly SlottedMention[] {
  const found: SlottedMention[] = [];
  for (const mention of mentions) {
    const first = tokenFrom(document, mention.start, sentence.first, sentence.last);
    const last = tokenFrom(document, mention.end, first, sentence.last);
    const clause = clauses.findIndex((one) => first >= one.first && first < one.last);
    if (clause === -1 || last <= first) continue;
    const previous = found.at(-1);
    const inClause = previous !== undefined && previous.clause === clause ? previous : undefined;
    const { preposition, genitive } = slotBefore(document, clauses[clause]?.first ?? first, first, inClause, locale);
    const final = document.tokens[last - 1];
    const endsGenitive = mention.by === "name" && final !== undefined && /(?:s|’|')$/.test(final.text);
    found.push({
      mention,
      first,
      last,
      clause,
      preposition,
      genitive: genitive || (endsGenitive && isPossessive(document, last, locale)),
    });
  }
  return found;
}

/** "Trumps Gespräch": a name in -s directly before a noun or its adjectives. */
function isPossessive(document: TextDocument, next: number, locale: Locale): boolean {
  for (let index = next; index < next + 3; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || token.kind === "mark") return false;
    if (token.capital) return true;
    if (isFiniteVerb(token, locale) || (classOf(token, locale) & (wordClass.preposition | wordClass.coordinator)) !== 0)
      return false;
  }
  return false;
}

/** Where participants of one trigger are looked for. */
export interface Scene {
  readonly document: TextDocument;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly SlottedMention[];
  readonly locale: Locale;
  readonly sentenceFirst: number;
}

function bare({ preposition, genitive }: SlottedMention): boolean {
  return preposition === undefined && !genitive;
}

/** Subject and objects of a clause: mentions on no preposition, in order; pronouns count. */
function bareOf(scene: Scene, clause: number): readonly SlottedMention[] {
  return scene.mentions.filter(
    (mention) => mention.clause === clause && bare(mention) && !mention.mention.entityId.startsWith("place:unused"),
  );
}

const relatives = new Set(["der", "die", "das", "welcher", "welche", "welches"]);

/** Who does it: in the clause, else the antecedent of its relative pronoun, else whoever the clause before speaks of. */
export function subjectsOf(scene: Scene, clause: number): readonly SlottedMention[] {
  const own = bareOf(scene, clause);
  const first = own[0];
  const found = scene.clauses[clause];
  if (found?.opener !== undefined && relatives.has(found.opener)) {
    const before = scene.mentions.filter(({ last }) => last <= found.first).at(-1);
    return before === undefined ? own : [before, ...own];
  }
  if (first !== undefined) {
    const and = own[1];
    return and !== undefined && isCoordinated(scene, first, and) ? [first, and, ...own.slice(2)] : own;
  }
  for (let index = clause - 1; index >= 0; index -= 1) {
    const found_ = bareOf(scene, index)[0];
    if (found_ !== undefined) return [found_];
  }
  return [];
}

/** "Trump und Putin": two names with "und" between them. */
export function isCoordinated({ document }: Scene, left: SlottedMention, right: SlottedMention): boolean {
  if (right.first - left.last > 5) return false;
  for (let index = left.last; index < right.first; index += 1) {
    const word = document.tokens[index]?.lower;
    if (word === "und" || word === "sowie" || word === "&") return true;
  }
  return false;
}

type Collect = (mention: SlottedMention, slot: RoleSlot) => void;

function collector(trigger: Trigger, found: Map<string, Participant>): Collect {
  const { roles } = trigger.form.kind;
  return ({ mention }, slot) => {
    const role = roles[slot];
    if (role !== undefined && !found.has(mention.entityId))
      found.set(mention.entityId, { entityId: mention.entityId, role });
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
      if (of) collect(mention, "of");
      else if (passive) collect(mention, "by");
    } else collect(mention, slot);
  }
}

/** Participants of a verb: subject, object, and what hangs on its prepositions. */
export function participantsOfVerb(scene: Scene, trigger: Trigger, telling: Telling): readonly Participant[] {
  const found = new Map<string, Participant>();
  const collect = collector(trigger, found);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return [];
  const [subject, ...others] = subjectsOf(scene, trigger.clause);
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
  collectPrepositions(scene, clause.first, clause.last, collect, false, telling.passive);
  return [...found.values()];
}

/** The end of a noun's phrase: the next finite verb or mark. */
function phraseEnd(scene: Scene, clause: Clause, at: number): number {
  for (let index = at + 1; index < clause.last; index += 1) {
    if (isFiniteVerb(scene.document.tokens[index], scene.locale)) return index;
  }
  return clause.last;
}

const holding = new Set(["with", "between"]);

/** Whether the clause's subject takes part in what the noun names: "führte ein Telefonat", "sagte in einem Interview". */
function subjectTakesPart(scene: Scene, trigger: Trigger, front: NounFront, hasOther: boolean): boolean {
  const { kind } = trigger.form;
  const { words } = scene.locale.events;
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined || kind.roles.subject === undefined) return false;
  if (front.preposition !== undefined) {
    if (kind.mutual === true) return hasOther && (words.during.has(front.preposition) || front.preposition === "nach");
    return words.during.has(front.preposition) && kind.personal === true && kind.core.includes(kind.roles.subject);
  }
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = scene.document.tokens[index];
    if (token !== undefined && words.occurring.has(token.lower) && !token.capital) return index !== trigger.token;
  }
  return false;
}

/** Participants of a noun: genitives, what hangs on it, and the subject of a verb that only says that it took place. */
export function participantsOfNoun(scene: Scene, trigger: Trigger, front: NounFront): readonly Participant[] {
  const found = new Map<string, Participant>();
  const collect = collector(trigger, found);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return [];
  const end = phraseEnd(scene, clause, trigger.token);
  for (const mention of scene.mentions) {
    if (mention.clause !== trigger.clause) continue;
    const before =
      mention.last <= trigger.token && mention.first >= front.first - 1 && mention.preposition === undefined;
    const possessive = before && (mention.genitive || mention.mention.by === "pronoun");
    const after =
      mention.first > trigger.token && mention.first < end && mention.genitive && mention.preposition === undefined;
    const next = mention.first === trigger.token + 1 && mention.genitive;
    if (possessive || after || next) collect(mention, "of");
    if (mention.preposition === "zwischen" && mention.last <= trigger.token) collect(mention, "between");
  }
  collectPrepositions(scene, trigger.token, end, collect, true, false);
  const hasOther = [...found.values()].length > 0 || holding.has(front.preposition ?? "");
  if (subjectTakesPart(scene, trigger, front, hasOther)) {
    const [subject, ...others] = subjectsOf(scene, trigger.clause);
    if (subject !== undefined && subject.first !== trigger.token) {
      collect(subject, "subject");
      const next = others[0];
      if (next !== undefined && isCoordinated(scene, subject, next)) collect(next, "subject");
    }
  }
  return [...found.values()];
}
