import type { EventKind } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { type Clause, classOf, clauseText, isFiniteVerb } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import {
  helpersOf,
  intentions,
  isAlmost,
  isNegated,
  pastAbility,
  plainTelling,
  pluperfect,
  type Telling,
} from "./modality.ts";
import type { NounFront } from "./noun-front.ts";

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
  readonly text: string;
  readonly words: readonly string[];
  readonly modal: string | undefined;
  readonly future: boolean;
  readonly unreal: boolean;
  /** An infinitive group: "…, ein Abkommen zu schließen". */
  readonly infinitive: boolean;
  /** A verb in the first subjunctive tells of the noun: "ein Treffen setze voraus …". */
  readonly generic: boolean;
  readonly background: boolean;
  /** "fand nicht statt", "nicht die erhoffte Waffenruhe": the negation is of the event itself. */
  readonly deniesIt: boolean;
}

/** The words of a clause, and the verb that a particle at its end makes of another: "schloss … aus" is "ausschloss". */
function withParticle(words: readonly string[], { syntax }: Locale): readonly string[] {
  const last = words.findLast((word) => /^\p{L}/u.test(word)) ?? "";
  if (((syntax.words.get(last) ?? 0) & wordClass.particle) === 0) return words;
  return [...words, ...words.map((word) => last + word)];
}

/** "Mehr als erwartet": what something is compared with says nothing of the event. */
const comparing = new Set(["als", "wie"]);

function factsOf(
  document: TextDocument,
  clause: Clause,
  front: NounFront,
  locale: Locale,
  sentenceFirst: number,
): ClauseFacts {
  const text = clauseText(document.tokens, clause.first, clause.last);
  const { auxiliaries, modals, verbs } = helpersOf(document, clause, locale, sentenceFirst);
  const perfect = auxiliaries.includes("haben") || auxiliaries.includes("sein");
  const modal = perfect ? undefined : modals.find((word) => !pastAbility.has(word));
  const passive = verbs.some((verb) => /^(?:.{0,5}ge|be|ver|er|ent|zer)/.test(verb));
  const future = auxiliaries.some((word) => futures.has(word)) && !passive;
  const said = text.split(" ");
  const words = withParticle(
    said.filter((_, index) => !comparing.has(said[index - 1] ?? "")),
    locale,
  );
  const before = document.tokens[front.first - 1]?.lower ?? "";
  const deniesIt =
    locale.events.words.negating.has(before) ||
    words.some((word) => locale.events.words.occurring.has(word) && word.length > 5);
  const unreal = auxiliaries.some((word) => word === "würde" || word === "würden");
  const after = document.tokens.slice(front.first, clause.last);
  const finite = after.find((token) => isFiniteVerb(token, locale));
  const generic =
    finite !== undefined &&
    (classOf(finite, locale) & (wordClass.reported | wordClass.auxiliary)) === wordClass.reported;
  const own = document.tokens.slice(clause.first, clause.last);
  const infinitive =
    !own.some((token, index) => isFiniteVerb(token, locale) && own[index - 1]?.lower !== "zu") &&
    own.some((token) => token.lower === "zu" || (classOf(token, locale) & wordClass.zuInfinitive) !== 0);
  return {
    text,
    words,
    infinitive,
    deniesIt,
    unreal,
    generic,
    modal,
    future,
    background: auxiliaries.some((word) => pluperfect.has(word)),
  };
}

const happening = new Set(["kam", "kamen", "kommt", "kommen", "komme", "gekommen"]);

/** "Es kam zu einem Brand". */
function happensTo({ words }: ClauseFacts): boolean {
  return words.includes("es") && words.some((word) => happening.has(word));
}

function asHappened({ modal, future, unreal, background }: ClauseFacts): Telling {
  if (unreal || (modal !== undefined && !intentions.has(modal))) return { ...plainTelling, modality: "hypothetical" };
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
    if (isIndefinite && words.habitual.some((phrase) => facts.text.includes(` ${phrase} `)))
      return { ...plainTelling, modality: "habitual" };
    const ahead =
      inside.has(preposition) && (facts.future || (facts.modal !== undefined && intentions.has(facts.modal)));
    return { ...plainTelling, background: facts.background, modality: ahead ? "planned" : "actual" };
  }
  if (topical.has(preposition) && isIndefinite) return { ...plainTelling, modality: "planned" };
  return topical.has(preposition) ? plainTelling : undefined;
}

const presentOfOccurring = new Set(["stattfindet", "stattfinden"]);

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
  front: NounFront,
  facts: ClauseFacts,
  opener: string | undefined,
  kind: EventKind,
  locale: Locale,
): Telling {
  const { words } = locale.events;
  const { text, words: all, modal, future, background } = facts;
  const isIndefinite = front.determiner === undefined || words.indefinite.has(front.determiner);
  if (facts.infinitive && !all.some((word) => words.planning.has(word)))
    return { ...plainTelling, modality: "hypothetical" };
  if (facts.unreal || isAlmost(text, locale) || (isIndefinite && facts.generic))
    return { ...plainTelling, modality: "hypothetical" };
  if (opener !== undefined && words.conditional.has(opener)) return { ...plainTelling, modality: "hypothetical" };
  if (front.genitive && !isIndefinite) return { ...plainTelling, background };
  if (words.habitual.some((phrase) => text.includes(` ${phrase} `))) return { ...plainTelling, modality: "habitual" };
  if (all.some((word) => words.wishing.has(word))) return { ...plainTelling, modality: "hypothetical" };
  if (modal !== undefined && !intentions.has(modal)) return { ...plainTelling, modality: "hypothetical" };
  if (future || modal !== undefined || all.some((word) => isPlan(word, kind, locale) && word.length > 6))
    return { ...plainTelling, modality: "planned", ahead: future || modal !== undefined };
  // "Mit einem Rücktritt ist es nicht getan" denies no resignation
  const beside = front.preposition !== undefined && accompanying.has(front.preposition);
  if (isNegated(text, locale) && (isIndefinite || facts.deniesIt))
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
  sentenceFirst: number,
): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const facts = factsOf(document, clause, front, locale, sentenceFirst);
  const hearsay = facts.words.some((word) => locale.events.words.hearsay.has(word));
  const almost = isAlmost(facts.text, locale);
  if (almost && front.preposition === "zu") return { ...plainTelling, modality: "hypothetical" };
  const behind =
    front.preposition === undefined ? undefined : behindPreposition(front.preposition, front, facts, locale);
  const gone = front.preposition === undefined && !front.genitive ? withdrawn(facts, locale) : undefined;
  const own = gone ?? byFront(front, trigger.form.kind, locale);
  const telling =
    own !== undefined && !(own.modality === "hypothetical" && behind?.modality === "actual")
      ? own
      : trigger.form.plural
        ? { ...plainTelling, modality: "habitual" as const }
        : (behind ?? asObject(front, facts, clause.opener, trigger.form.kind, locale));
  return { ...telling, hearsay: hearsay || telling.hearsay };
}
