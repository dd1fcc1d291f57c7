import type { Roles, RoleSlot } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Entity } from "../model/entity.ts";
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
  entities: ReadonlyMap<string, Entity>,
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
    const possessive = mention.by !== "pronoun" && isGenitive(document.text.slice(mention.start, mention.end), entities.get(mention.entityId));
    found.push({ mention, first, last, clause, preposition: possessive ? undefined : preposition, genitive: genitive || possessive });
  }
  return found;
}

/** "Trumps": a name with an -s or an apostrophe that the name itself does not have. */
function isGenitive(written: string, entity: Entity | undefined): boolean {
  if (entity === undefined || !/[s’']$/.test(written)) return false;
  return ![entity.name, ...entity.variants].some((name) => name === written || name.endsWith(` ${written}`));
}

/** Where participants of one trigger are looked for. */
export interface Scene {
  readonly document: TextDocument;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly SlottedMention[];
  readonly locale: Locale;
  readonly sentenceFirst: number;
  /** Tokens of nouns that tell of events: what hangs on them is not the verb's. */
  readonly nouns: readonly number[];
  /** The last two people named before a token, the later first. */
  readonly lastTwo: (token: number) => readonly string[];
  /** Who speaks at a token that lies in somebody's own words. */
  readonly speakerAt: (token: number) => string | undefined;
}

function bare({ preposition, genitive }: SlottedMention): boolean {
  return preposition === undefined && !genitive;
}

/** Subject and objects of a clause: mentions on no preposition, in order; pronouns count. */
function bareOf(scene: Scene, clause: number): readonly SlottedMention[] {
  return scene.mentions.filter((mention) => mention.clause === clause && bare(mention));
}

const relatives = new Set(["der", "die", "das", "welcher", "welche", "welches"]);

/** A participant that no name in the sentence gives: "ich" of a speaker, "die beiden". */
function implied(scene: Scene, { first, last }: Clause, number: number): readonly SlottedMention[] {
  const { firstPerson, pair } = scene.locale.events.words;
  const made = (entityId: string, token: number): SlottedMention => ({
    mention: { start: 0, end: 0, by: "pronoun", entityId },
    first: token,
    last: token,
    clause: number,
    genitive: false,
  });
  for (let index = first; index < last; index += 1) {
    const word = scene.document.tokens[index]?.lower ?? "";
    if (firstPerson.has(word)) {
      const speaker = scene.speakerAt(index);
      return speaker === undefined ? [] : [made(speaker, index)];
    }
    if (pair.has(word)) {
      const two = scene.lastTwo(index);
      return two.length === 2 ? two.map((id) => made(id, index)) : [];
    }
  }
  return [];
}

/** Whether a clause takes its subject from the one before: an infinitive group, or one that "und" joins without a new subject. */
function continues(scene: Scene, { first, last, opener, verbal }: Clause): boolean {
  if (opener !== undefined) return opener === "um" || opener === "ohne";
  if (!verbal) return false;
  for (let index = first; index < last; index += 1) {
    const token = scene.document.tokens[index];
    if (token?.lower === "zu" || ((scene.locale.syntax.words.get(token?.lower ?? "") ?? 0) & wordClass.zuInfinitive) !== 0) return true;
  }
  const head = scene.document.tokens[first]?.lower ?? "";
  return head === "und" || head === "oder" || head === "sowie" || !isFiniteVerb(scene.document.tokens[first], scene.locale);
}

/** Who does it: in the clause, else the antecedent of its relative pronoun, "ich", "die beiden", or the subject it continues. */
export function subjectsOf(scene: Scene, number: number): readonly SlottedMention[] {
  const clause = scene.clauses[number];
  if (clause === undefined) return [];
  const own = bareOf(scene, number);
  if (clause.opener !== undefined && relatives.has(clause.opener)) {
    const before = scene.mentions.filter(({ last }) => last <= clause.first).at(-1);
    return before === undefined ? own : [before, ...own];
  }
  if (own.length > 0) return own;
  const meant = implied(scene, clause, number);
  if (meant.length > 0) return meant;
  const next = scene.clauses[number + 1];
  if (!clause.verbal && next !== undefined && isFiniteVerb(scene.document.tokens[next.first], scene.locale)) return bareOf(scene, number + 1);
  if (!continues(scene, clause)) return [];
  for (let index = number - 1; index >= 0; index -= 1) {
    const earlier = scene.clauses[index];
    const found = bareOf(scene, index).slice(0, 1);
    if (found.length > 0) return found;
    const other = earlier === undefined ? [] : implied(scene, earlier, index);
    if (other.length > 0) return other;
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

function collector(roles: Roles, found: Map<string, Participant>): Collect {
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

/** Stretches of a clause that belong to nouns of events before its verb: from the noun to the next finite verb or the verb itself. */
function nounPhrases(scene: Scene, clause: Clause, verb: number): readonly (readonly [number, number])[] {
  return scene.nouns
    .filter((at) => at >= clause.first && at < verb)
    .map((at) => [at, Math.min(verb, phraseEnd(scene, clause, at))] as const);
}

/** Participants of a verb: subject, object, and what hangs on its prepositions. */
export function participantsOfVerb(scene: Scene, trigger: Trigger, telling: Telling): readonly Participant[] {
  const found = new Map<string, Participant>();
  const collect = collector(trigger.form.roles, found);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return [];
  const blocked = nounPhrases(scene, clause, trigger.token);
  const isFree = ({ first }: SlottedMention): boolean => !blocked.some(([from, to]) => first > from && first < to);
  const [subject, ...others] = subjectsOf(scene, trigger.clause).filter(isFree);
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
  return [...found.values()];
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
  if (front.preposition !== undefined) {
    const isInside = words.during.has(front.preposition);
    if (isNested(scene, clause, trigger.token)) return false;
    if (front.preposition === "seit" && kind.personal === true && !hasOther) return true;
    const beside = isInside || words.asides.has(front.preposition);
    if (kind.mutual === true) return beside && (hasOther || (kind.parties < 2 && front.preposition !== "nach"));
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
    const before = mention.last <= trigger.token && mention.first >= front.first && mention.preposition === front.preposition;
    const ahead = mention.genitive && mention.last <= trigger.token && trigger.token - mention.last <= 3 && mention.preposition === undefined;
    const pronoun = before && mention.mention.by === "pronoun" && mention.last === trigger.token;
    const behind = mention.first > trigger.token && mention.first < end && mention.genitive && isOwner(scene, trigger.token, mention.first);
    if (ahead || (pronoun && !trigger.form.back) || behind) collect(mention, "of");
    if (mention.preposition === "zwischen" && mention.last <= trigger.token) collect(mention, "between");
  }
}

/** Participants of a noun: genitives, what hangs on it, and the subject of a verb that only says that it took place. */
export function participantsOfNoun(scene: Scene, trigger: Trigger, front: NounFront): readonly Participant[] {
  const found = new Map<string, Participant>();
  const isInside = front.preposition !== undefined && scene.locale.events.words.during.has(front.preposition);
  const { roles, outside } = trigger.form;
  const collect = collector(isInside ? roles : { ...roles, ...outside }, found);
  const clause = scene.clauses[trigger.clause];
  if (clause === undefined) return [];
  const next = scene.nouns.find((at) => at > trigger.token && at < clause.last) ?? clause.last;
  const end = Math.min(next, phraseEnd(scene, clause, trigger.token));
  collectOwners(scene, trigger, front, end, collect);
  if (front.determiner === "dessen" || front.determiner === "deren") {
    const owner = scene.mentions.filter(({ last }) => last <= front.first).at(-1);
    if (owner !== undefined) collect(owner, "of");
  }
  collectPrepositions(scene, trigger.token, end, collect, true, false);
  if (subjectTakesPart(scene, trigger, front, found.size > 0)) {
    const [subject, ...others] = subjectsOf(scene, trigger.clause).filter(({ first, last }) => last <= trigger.token || first >= end || first > trigger.token);
    if (subject !== undefined) {
      collect(subject, "subject");
      const other = others[0];
      if (other !== undefined && isCoordinated(scene, subject, other)) collect(other, "subject");
    }
  }
  return [...found.values()];
}
