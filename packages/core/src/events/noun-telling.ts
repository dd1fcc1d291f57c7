import type { EventKind } from "../locales/event-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { isAlmost, isHabitual, isNegated } from "./clause-words.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { hint } from "./hints.ts";
import { plainTelling, type Telling } from "./modality.ts";
import type { NounFront } from "./noun-front.ts";
import { stretchesOf } from "./stretches.ts";
import { classAt, firstFinite, isFiniteVerb } from "./token-class.ts";

/** Whether a word says that an event is to come. What is agreed on is there as soon as it is agreed: "Waffenruhe vereinbart". */
function isPlan(word: string, kind: EventKind, { words }: EventText): boolean {
  return words.planning.has(word) && !(kind.family === "agreement" && words.agreeing.has(word));
}

/** What the words of the noun's own phrase say. */
function byFront(front: NounFront, kind: EventKind, text: EventText): Telling | undefined {
  const { hints } = front;
  if ((hints & hint.negating) !== 0) return { ...plainTelling, modality: "negated" };
  if (front.words.some((word) => text.words.every.has(word))) return { ...plainTelling, modality: "habitual" };
  if ((hints & hint.planning) !== 0 && front.words.some((word) => isPlan(word, kind, text) && word.length > 4))
    return { ...plainTelling, modality: "planned" };
  return (hints & hint.wishing) !== 0 ? { ...plainTelling, modality: "hypothetical" } : undefined;
}

interface ClauseFacts {
  readonly clause: Clause;
  /** Bits of `hint` of its words and of what its particle makes of them; what something is compared with says nothing of the event. */
  readonly hints: number;
  readonly modal: string | undefined;
  readonly future: boolean;
  readonly background: boolean;
}

const letterFirst = /^\p{L}/u;

/** What the words of a clause say of a noun, and the verb that a particle at its end makes of another: "schloss … aus" is "ausschloss". */
function hintsWithParticle(text: EventText, { first, last, hints: all }: Clause): number {
  const { tokens } = text;
  let end = last - 1;
  while (end >= first && !letterFirst.test(tokens[end]?.lower ?? "")) end -= 1;
  const isCompared = end > first && ((text.hints[end - 1] ?? 0) & hint.comparing) !== 0;
  const isParticle = end >= first && !isCompared && (classAt(text, end, true) & wordClass.particle) !== 0;
  const made = isParticle ? text.partedHints.get(tokens[end]?.lower ?? "") : undefined;
  if (made === undefined && (all & hint.comparing) === 0) return all;
  let hints = 0;
  for (let at = first; at < last; at += 1) {
    if (at > first && ((text.hints[at - 1] ?? 0) & hint.comparing) !== 0) continue;
    hints |= text.hints[at] ?? 0;
    if (made !== undefined) hints |= made.get(tokens[at]?.lower ?? "") ?? 0;
  }
  return hints;
}

function factsOf(text: EventText, clause: Clause): ClauseFacts {
  const { auxiliaries, modals, verbs } = clause.helpers;
  const { helpers } = text.grammar;
  const perfect = auxiliaries.some((word) => helpers.perfect.has(word));
  const isPassive = (): boolean =>
    verbs.some(
      (verb) =>
        ((text.locale.syntax.words.get(verb) ?? text.events.verbBits.get(verb) ?? 0) & wordClass.participle) !== 0,
    );
  return {
    clause,
    hints: hintsWithParticle(text, clause),
    modal: perfect ? undefined : modals.find((word) => !helpers.pastAbility.has(word)),
    future: auxiliaries.some((word) => helpers.future.has(word)) && !isPassive(),
    background: auxiliaries.some((word) => helpers.pluperfect.has(word)),
  };
}

function isUnreal({ grammar }: EventText, { helpers }: Clause): boolean {
  return helpers.auxiliaries.some((word) => grammar.helpers.conditional.has(word));
}

/** "Fand nicht statt", "nicht die erhoffte Waffenruhe": the negation is of the event itself. */
function isOfEvent(text: EventText, front: NounFront, { hints }: ClauseFacts): boolean {
  return ((text.hints[front.first - 1] ?? 0) & hint.negating) !== 0 || (hints & hint.occurring) !== 0;
}

/** An infinitive group: "…, ein Abkommen zu schließen". */
function isInfinitive(text: EventText, { first, last }: Clause): boolean {
  const { tokens } = text;
  const { infinitiveMark } = text.grammar;
  let zu = false;
  for (let index = first; index < last; index += 1) {
    const behindZu = index > first && tokens[index - 1]?.lower === infinitiveMark;
    if (!behindZu && isFiniteVerb(text, index)) return false;
    zu ||= tokens[index]?.lower === infinitiveMark || (classAt(text, index) & wordClass.zuInfinitive) !== 0;
  }
  return zu;
}

/** A verb in the first subjunctive tells of the noun: "ein Treffen setze voraus …". */
function isGeneric(text: EventText, front: NounFront, { last }: Clause): boolean {
  const verb = firstFinite(text, front.first, last);
  return verb < last && (classAt(text, verb) & (wordClass.reported | wordClass.auxiliary)) === wordClass.reported;
}

/** "Es kam zu einem Brand". */
function happensTo({ hints }: ClauseFacts): boolean {
  return (hints & hint.impersonal) !== 0 && (hints & hint.happening) !== 0;
}

function asHappened(text: EventText, { clause, modal, future, background }: ClauseFacts): Telling {
  const { intending } = text.grammar.helpers;
  if (isUnreal(text, clause) || (modal !== undefined && !intending.has(modal)))
    return { ...plainTelling, modality: "hypothetical" };
  if (future || modal !== undefined) return { ...plainTelling, modality: "planned" };
  return { ...plainTelling, background };
}

function isIndefinite({ determiner }: NounFront, { words }: EventText): boolean {
  return determiner === undefined || words.indefinite.has(determiner);
}

/** A noun behind a preposition: most take the event as a fact. */
function behindPreposition(
  preposition: string,
  front: NounFront,
  facts: ClauseFacts,
  text: EventText,
): Telling | undefined {
  const { words, grammar } = text;
  const { intending } = grammar.helpers;
  const isTo = preposition === grammar.prepositions.to;
  const { clause, hints, future, modal, background } = facts;
  if (words.preposed.has(preposition))
    return { ...plainTelling, modality: (hints & hint.dreading) !== 0 ? "hypothetical" : "planned" };
  if (isTo && (hints & hint.calling) !== 0) return { ...plainTelling, modality: "planned" };
  if (isTo && happensTo(facts)) return asHappened(text, facts);
  if (front.told) return { ...plainTelling, hearsay: true, background };
  const isNew = isIndefinite(front, text);
  if (words.presupposing.has(preposition)) {
    if (isNew && isHabitual(text, clause)) return { ...plainTelling, modality: "habitual" };
    const ahead = words.inside.has(preposition) && (future || (modal !== undefined && intending.has(modal)));
    return { ...plainTelling, background, modality: ahead ? "planned" : "actual" };
  }
  if (words.topical.has(preposition) && isNew) return { ...plainTelling, modality: "planned" };
  return words.topical.has(preposition) ? plainTelling : undefined;
}

const conversation = "conversation";

/** "Die Verhandlungen sind gescheitert": who talks without a result has talked. */
function fails(text: EventText, clause: Clause, kind: EventKind): boolean {
  if (kind.family !== conversation) return false;
  for (const { first, last } of stretchesOf(clause))
    for (let at = first; at < last; at += 1) if (text.words.failing.has(text.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "wurde abgesagt", "fällt aus", "findet nicht statt", "ist verschoben worden". */
function withdrawn(text: EventText, { hints, clause }: ClauseFacts, kind: EventKind): Telling | undefined {
  const denied = hint.not | hint.takingPlace;
  const isOff = (hints & hint.calledOff) !== 0 && !fails(text, clause, kind);
  if ((hints & denied) === denied || isOff) return { ...plainTelling, modality: "negated", calledOff: true };
  return (hints & hint.postponed) !== 0 ? { ...plainTelling, modality: "planned", postponed: true } : undefined;
}

/** A noun that is subject or object: what the verb says of it holds of the event. */
function asObject(text: EventText, front: NounFront, facts: ClauseFacts, kind: EventKind): Telling {
  const { clause, hints, modal, future, background } = facts;
  const { intending } = text.grammar.helpers;
  const isNew = isIndefinite(front, text);
  if ((hints & hint.planning) === 0 && isInfinitive(text, clause)) return { ...plainTelling, modality: "hypothetical" };
  if (isUnreal(text, clause) || isAlmost(text, clause) || (isNew && isGeneric(text, front, clause)))
    return { ...plainTelling, modality: "hypothetical" };
  if (clause.opener !== undefined && text.words.conditional.has(clause.opener))
    return { ...plainTelling, modality: "hypothetical" };
  if (front.genitive && !isNew) return { ...plainTelling, background };
  if (isHabitual(text, clause)) return { ...plainTelling, modality: "habitual" };
  if ((hints & hint.wishing) !== 0) return { ...plainTelling, modality: "hypothetical" };
  if (modal !== undefined && !intending.has(modal)) return { ...plainTelling, modality: "hypothetical" };
  const plans = kind.family === "agreement" ? hint.plan : hint.plan | hint.agreement;
  if (future || modal !== undefined || (hints & plans) !== 0)
    return { ...plainTelling, modality: "planned", ahead: future || modal !== undefined };
  // "Mit einem Rücktritt ist es nicht getan" denies no resignation
  const beside = front.preposition === text.grammar.prepositions.with;
  if (isNegated(text, clause) && (isNew || isOfEvent(text, front, facts)))
    return { ...plainTelling, modality: beside ? "hypothetical" : "negated" };
  return { ...plainTelling, background };
}

/** How a noun's clause tells of its event. */
export function nounTelling(text: EventText, clauses: readonly Clause[], trigger: Trigger, front: NounFront): Telling {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return plainTelling;
  const { preposition } = front;
  const { kind, plural } = trigger.form;
  if (preposition === text.grammar.prepositions.to && isAlmost(text, clause))
    return { ...plainTelling, modality: "hypothetical" };
  const facts = factsOf(text, clause);
  const hearsay = (facts.hints & hint.hearsay) !== 0;
  const behind = preposition === undefined ? undefined : behindPreposition(preposition, front, facts, text);
  const gone = preposition === undefined && !front.genitive ? withdrawn(text, facts, trigger.form.kind) : undefined;
  const own = gone ?? byFront(front, kind, text);
  const telling =
    own !== undefined && !(own.modality === "hypothetical" && behind?.modality === "actual")
      ? own
      : plural
        ? { ...plainTelling, modality: "habitual" as const }
        : (behind ?? asObject(text, front, facts, kind));
  return hearsay && !telling.hearsay ? { ...telling, hearsay } : telling;
}
