import type { EventKind, EventWords } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { formNotes } from "../text/vocabulary.ts";
import { isAlmost, isHabitual, isNegated } from "./clause-words.ts";
import type { Clause } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import { intentions, pastAbility, plainTelling, pluperfect, type Telling } from "./modality.ts";
import type { NounFront } from "./noun-front.ts";
import { classOf, isFiniteVerb } from "./token-class.ts";

/** Prepositions that take the event as having taken place: "nach dem Treffen". */
const presupposing = new Set([
  "nach",
  "seit",
  "bei",
  "in",
  "während",
  "trotz",
  "wegen",
  "infolge",
  "durch",
  "anlässlich",
  "von",
  "auf",
]);
/** Of these, the ones that put the clause inside the event, so that a plan of the clause is a plan of the event. */
const inside = new Set(["in", "bei", "auf", "während", "anlässlich"]);
const topical = new Set(["über", "für", "um", "zu", "gegen"]);
const futures = new Set(["wird", "werden", "werde"]);

/** Whether a word says that an event is to come. What is agreed on is there as soon as it is agreed: "Waffenruhe vereinbart". */
function isPlan(word: string, kind: EventKind, { events }: Locale): boolean {
  return events.words.planning.has(word) && !(kind.family === "agreement" && events.words.agreeing.has(word));
}

/** What the words of the noun's own phrase say. */
function byFront(front: NounFront, kind: EventKind, locale: Locale): Telling | undefined {
  const { words } = locale.events;
  if (front.words.some((word) => words.negating.has(word))) return { ...plainTelling, modality: "negated" };
  if (front.words.some((word) => words.every.has(word))) return { ...plainTelling, modality: "habitual" };
  if (front.words.some((word) => isPlan(word, kind, locale) && word.length > 4))
    return { ...plainTelling, modality: "planned" };
  if (front.words.some((word) => words.wishing.has(word))) return { ...plainTelling, modality: "hypothetical" };
  return undefined;
}

interface ClauseFacts {
  readonly clause: Clause;
  /** Its words and what its particle makes of them, as far as any of them may say more of the noun. */
  readonly words: readonly string[];
  readonly modal: string | undefined;
  readonly future: boolean;
  readonly background: boolean;
}

const happening = new Set(["kam", "kamen", "kommt", "kommen", "komme", "gekommen"]);
const presentOfOccurring = new Set(["stattfindet", "stattfinden"]);

/** Whether a form says more of a noun. */
const tellingNotes = formNotes(({ lower }, words: EventWords): boolean => {
  const { hearsay, dreading, calling, calledOff, postponed, planning, wishing, occurring } = words;
  const lists = [hearsay, dreading, calling, calledOff, postponed, planning, wishing, occurring];
  return [...lists, happening, presentOfOccurring].some((list) => list.has(lower));
});

function isParticle(word: string, { syntax }: Locale): boolean {
  return ((syntax.words.get(word) ?? 0) & wordClass.particle) !== 0;
}

const letterFirst = /^\p{L}/u;

/** The words of a clause, and the verb that a particle at its end makes of another: "schloss … aus" is "ausschloss". */
function withParticle(words: readonly string[], locale: Locale): readonly string[] {
  const last = words.findLast((word) => letterFirst.test(word)) ?? "";
  return isParticle(last, locale) ? [...words, ...words.map((word) => last + word)] : words;
}

/** "Mehr als erwartet": what something is compared with says nothing of the event. */
const comparing = new Set(["als", "wie"]);

/** Whether a clause has a word that says more of a noun, or a particle at its end that may make one of its verb. */
function tellsMore({ tokens, vocabulary }: TextDocument, { first, last }: Clause, locale: Locale): boolean {
  const isTelling = tellingNotes(vocabulary, locale.events.words);
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isTelling(token)) return true;
  }
  let end = last - 1;
  while (end > first && !letterFirst.test(tokens[end]?.lower ?? "")) end -= 1;
  return isParticle(tokens[end]?.lower ?? "", locale);
}

function tellingWords(document: TextDocument, clause: Clause, locale: Locale): readonly string[] {
  if (!tellsMore(document, clause, locale)) return [];
  const said = clause.words().text().split(" ");
  return withParticle(
    said.filter((_, index) => !comparing.has(said[index - 1] ?? "")),
    locale,
  );
}

function factsOf(document: TextDocument, clause: Clause, locale: Locale): ClauseFacts {
  const { auxiliaries, modals, verbs } = clause.words().helpers;
  const perfect = auxiliaries.includes("haben") || auxiliaries.includes("sein");
  const isPassive = (): boolean => verbs.some((verb) => /^(?:.{0,5}ge|be|ver|er|ent|zer)/.test(verb));
  return {
    clause,
    words: tellingWords(document, clause, locale),
    modal: perfect ? undefined : modals.find((word) => !pastAbility.has(word)),
    future: auxiliaries.some((word) => futures.has(word)) && !isPassive(),
    background: auxiliaries.some((word) => pluperfect.has(word)),
  };
}

function isUnreal({ words }: Clause): boolean {
  return words().helpers.auxiliaries.some((word) => word === "würde" || word === "würden");
}

/** "Fand nicht statt", "nicht die erhoffte Waffenruhe": the negation is of the event itself. */
function isOfEvent({ tokens }: TextDocument, front: NounFront, { words }: ClauseFacts, { events }: Locale): boolean {
  const before = tokens[front.first - 1]?.lower ?? "";
  return events.words.negating.has(before) || words.some((word) => events.words.occurring.has(word) && word.length > 5);
}

/** An infinitive group: "…, ein Abkommen zu schließen". */
function isInfinitive({ tokens }: TextDocument, { first, last }: Clause, locale: Locale): boolean {
  let zu = false;
  for (let index = first; index < last; index += 1) {
    const behindZu = index > first && tokens[index - 1]?.lower === "zu";
    if (!behindZu && isFiniteVerb(tokens[index], locale)) return false;
    zu ||= tokens[index]?.lower === "zu" || (classOf(tokens[index], locale) & wordClass.zuInfinitive) !== 0;
  }
  return zu;
}

/** A verb in the first subjunctive tells of the noun: "ein Treffen setze voraus …". */
function isGeneric({ tokens }: TextDocument, front: NounFront, { last }: Clause, locale: Locale): boolean {
  let index = front.first;
  while (index < last && !isFiniteVerb(tokens[index], locale)) index += 1;
  if (index >= last) return false;
  return (classOf(tokens[index], locale) & (wordClass.reported | wordClass.auxiliary)) === wordClass.reported;
}

/** "Es kam zu einem Brand". */
function happensTo({ words }: ClauseFacts): boolean {
  return words.includes("es") && words.some((word) => happening.has(word));
}

function asHappened({ clause, modal, future, background }: ClauseFacts): Telling {
  if (isUnreal(clause) || (modal !== undefined && !intentions.has(modal)))
    return { ...plainTelling, modality: "hypothetical" };
  if (future || modal !== undefined) return { ...plainTelling, modality: "planned" };
  return { ...plainTelling, background };
}

/** A noun behind a preposition: most take the event as a fact. */
function behindPreposition(
  preposition: string,
  front: NounFront,
  facts: ClauseFacts,
  locale: Locale,
): Telling | undefined {
  const { words } = locale.events;
  if (words.preposed.has(preposition) && facts.words.some((word) => words.dreading.has(word)))
    return { ...plainTelling, modality: "hypothetical" };
  if (words.preposed.has(preposition)) return { ...plainTelling, modality: "planned" };
  const isIndefinite = front.determiner === undefined || words.indefinite.has(front.determiner);
  if (preposition === "zu" && facts.words.some((word) => words.calling.has(word)))
    return { ...plainTelling, modality: "planned" };
  if (preposition === "zu" && happensTo(facts)) return asHappened(facts);
  if (front.told) return { ...plainTelling, hearsay: true, background: facts.background };
  if (presupposing.has(preposition)) {
    if (isIndefinite && isHabitual(facts.clause.words(), locale)) return { ...plainTelling, modality: "habitual" };
    const ahead =
      inside.has(preposition) && (facts.future || (facts.modal !== undefined && intentions.has(facts.modal)));
    return { ...plainTelling, background: facts.background, modality: ahead ? "planned" : "actual" };
  }
  if (topical.has(preposition) && isIndefinite) return { ...plainTelling, modality: "planned" };
  return topical.has(preposition) ? plainTelling : undefined;
}

/** "wurde abgesagt", "fällt aus", "findet nicht statt", "ist verschoben worden". */
function withdrawn({ words: all }: ClauseFacts, { events }: Locale): Telling | undefined {
  const denied = all.includes("nicht") && all.some((word) => presentOfOccurring.has(word));
  if (denied || all.some((word) => events.words.calledOff.has(word)))
    return { ...plainTelling, modality: "negated", calledOff: true };
  if (all.some((word) => events.words.postponed.has(word)))
    return { ...plainTelling, modality: "planned", postponed: true };
  return undefined;
}

const accompanying = new Set(["mit"]);

/** A noun that is subject or object: what the verb says of it holds of the event. */
function asObject(
  document: TextDocument,
  front: NounFront,
  facts: ClauseFacts,
  kind: EventKind,
  locale: Locale,
): Telling {
  const { words } = locale.events;
  const { clause, words: all, modal, future, background } = facts;
  const said = clause.words();
  const isIndefinite = front.determiner === undefined || words.indefinite.has(front.determiner);
  if (!all.some((word) => words.planning.has(word)) && isInfinitive(document, clause, locale))
    return { ...plainTelling, modality: "hypothetical" };
  if (isUnreal(clause) || isAlmost(said, locale) || (isIndefinite && isGeneric(document, front, clause, locale)))
    return { ...plainTelling, modality: "hypothetical" };
  if (clause.opener !== undefined && words.conditional.has(clause.opener))
    return { ...plainTelling, modality: "hypothetical" };
  if (front.genitive && !isIndefinite) return { ...plainTelling, background };
  if (isHabitual(said, locale)) return { ...plainTelling, modality: "habitual" };
  if (all.some((word) => words.wishing.has(word))) return { ...plainTelling, modality: "hypothetical" };
  if (modal !== undefined && !intentions.has(modal)) return { ...plainTelling, modality: "hypothetical" };
  if (future || modal !== undefined || all.some((word) => isPlan(word, kind, locale) && word.length > 6))
    return { ...plainTelling, modality: "planned", ahead: future || modal !== undefined };
  // "Mit einem Rücktritt ist es nicht getan" denies no resignation
  const beside = front.preposition !== undefined && accompanying.has(front.preposition);
  if (isNegated(said, locale) && (isIndefinite || isOfEvent(document, front, facts, locale)))
    return { ...plainTelling, modality: beside ? "hypothetical" : "negated" };
  return { ...plainTelling, background };
}

/** How a noun's clause tells of its event. */
export function nounTelling(
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  front: NounFront,
  locale: Locale,
): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const facts = factsOf(document, clause, locale);
  const hearsay = facts.words.some((word) => locale.events.words.hearsay.has(word));
  if (front.preposition === "zu" && isAlmost(clause.words(), locale))
    return { ...plainTelling, modality: "hypothetical" };
  const behind =
    front.preposition === undefined ? undefined : behindPreposition(front.preposition, front, facts, locale);
  const gone = front.preposition === undefined && !front.genitive ? withdrawn(facts, locale) : undefined;
  const own = gone ?? byFront(front, trigger.form.kind, locale);
  const telling =
    own !== undefined && !(own.modality === "hypothetical" && behind?.modality === "actual")
      ? own
      : trigger.form.plural
        ? { ...plainTelling, modality: "habitual" as const }
        : (behind ?? asObject(document, front, facts, trigger.form.kind, locale));
  return { ...telling, hearsay: hearsay || telling.hearsay };
}
