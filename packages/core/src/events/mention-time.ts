import { wordClass } from "../locales/syntax-tables.ts";
import { firstFrom } from "../text/first-from.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { takesPlace } from "./clause-words.ts";
import { type Clause, closingParticle, partsOf } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import { hint } from "./hints.ts";
import type { NounFront } from "./noun-front.ts";
import { classAt, firstFinite, isFiniteVerb } from "./token-class.ts";
import { isYearless } from "./yearless.ts";

/** A time mention and how it bounds the event: it says when, only before or after what, when it was told, or that it went on. */
export interface TimedBy {
  readonly time: TimeMention;
  readonly relation: "on" | "before" | "after" | "told" | "during";
}

const reach = 5;

/** Whether a time can say when something was. */
export function isDating({ type, role, interval, weekday, value }: TimeMention): boolean {
  if (role !== undefined || type === "SET" || value.endsWith("_REF")) return false;
  return interval !== undefined || isYearless(value) || (type !== "DURATION" && weekday !== undefined);
}

/** "seit dem Amtsantritt am 20. Januar": the date belongs to a noun that itself stands behind "seit", so it only bounds. */
function relationOf(text: EventText, clause: Clause, time: TimeMention): TimedBy["relation"] {
  const { tokens } = text;
  const index = firstFrom(tokens, time.start, clause.first, clause.last);
  if ((classAt(text, index - 1) & wordClass.preposition) === 0 || tokens[index - 2]?.capital !== true) return "on";
  for (let at = index - 3; at >= clause.first && index - at <= reach + 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark" || isFiniteVerb(text, at)) return "on";
    if ((classAt(text, at, true) & wordClass.preposition) === 0) continue;
    if (text.locale.speech.sourceNouns.has(tokens[at + 1]?.lower ?? "")) return "on"; // "nach Angaben des Kremls am Montag"
    return text.words.starting.has(token.lower) ? "after" : text.words.ending.has(token.lower) ? "before" : "on";
  }
  return "on";
}

/** "den seit 2021 inhaftierten Lehrer": between an article and its noun a time says nothing of the verb. */
function isInAttribute(text: EventText, { first, last }: Clause, time: TimeMention): boolean {
  const index = firstFrom(text.tokens, time.start, first, last);
  return (
    index - 2 >= first &&
    (classAt(text, index - 1, true) & wordClass.preposition) !== 0 &&
    (classAt(text, index - 2, true) & (wordClass.determiner | wordClass.preposition)) === wordClass.determiner
  );
}

const none: readonly TimeMention[] = [];

/** The times in tokens `[first, last)` that can say when something was. */
export function within(
  { tokens }: EventText,
  times: readonly TimeMention[],
  first: number,
  last: number,
): readonly TimeMention[] {
  if (times.length === 0) return none;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return times.filter((time) => time.start >= start && time.end <= end && isDating(time));
}

function timed(
  times: readonly TimeMention[],
  relation: (time: TimeMention) => TimedBy["relation"] = () => "on",
): readonly TimedBy[] {
  return times.map((time) => ({ time, relation: relation(time) }));
}

/** Times that date a verb: those of its clause that belong to no noun of an event, else those of a verbless stretch beside it. */
export function timesOfVerb(
  text: EventText,
  clauses: readonly Clause[],
  trigger: Trigger,
  times: readonly TimeMention[],
  nouns: readonly number[],
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  const startOf = (token: number): number => text.tokens[token]?.start ?? Number.POSITIVE_INFINITY;
  const blocked = nouns
    .filter((at) => at >= clause.first && at < trigger.token)
    .map((at) => [startOf(at), startOf(firstFinite(text, at + 1, trigger.token))] as const);
  const free = (time: TimeMention, part: Clause): boolean =>
    !isInAttribute(text, part, time) &&
    time.preposition !== text.grammar.prepositions.for && // "untersagte den für Donnerstag geplanten Streik"
    !blocked.some(([from, to]) => time.start > from && time.start < to);
  const own = partsOf(clauses, trigger.clause).flatMap((part) =>
    timed(
      within(text, times, part.first, part.last).filter((time) => free(time, part)),
      (time) => relationOf(text, part, time),
    ),
  );
  if (own.length > 0) return own;
  const beside = [clauses[trigger.clause + 1], clauses[trigger.clause - 1]].find(
    (other) => other !== undefined && !other.verbal && within(text, times, other.first, other.last).length > 0,
  );
  return beside === undefined ? [] : timed(within(text, times, beside.first, beside.last));
}

/** Whether the clause says of the noun only that it takes place, or lies inside what it names. */
function datesNoun(text: EventText, clause: Clause, front: NounFront, happens: boolean): boolean {
  const { words, tokens } = text;
  if (front.preposition !== undefined) return words.during.has(front.preposition);
  if (happens && !front.genitive) return true;
  if (takesPlace(text, clause)) return true;
  const particle = closingParticle(text, clause);
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.capital) continue;
    if (words.occurring.has(token.lower)) return true;
    if (particle !== "" && words.occurring.has(particle + token.lower)) return true;
  }
  return !hasFiniteBefore(text, clause, clause.last);
}

/** Times that date a noun: those right behind it, else those of its clause where that clause happens inside the event. */
export function timesOfNoun(
  text: EventText,
  clauses: readonly Clause[],
  trigger: Trigger,
  front: NounFront,
  times: readonly TimeMention[],
  nouns: readonly number[],
  ahead: boolean,
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  const { words, grammar } = text;
  const { prepositions } = grammar;
  const { preposition } = front;
  let end = trigger.token + 1;
  while (end < clause.last && !isFiniteVerb(text, end) && !nouns.includes(end)) end += 1;
  // what a fire or a quake does, it does when it happens; who announces an election does so before
  const happens = trigger.form.kind.parties === 0 && (clause.hints & hint.announcing) === 0;
  if (front.told) return timed(within(text, times, clause.first, clause.last), () => "told");
  const behind = within(text, times, trigger.token, end);
  const verbFollows = end < clause.last || !hasFiniteBefore(text, clause, trigger.token);
  const hangs = words.topical.has(preposition ?? "") || words.asides.has(preposition ?? "");
  const near = nextTo(text, trigger.token, behind[0]);
  if (behind.length > 0 && (verbFollows || hangs || near || datesNoun(text, clause, front, happens)))
    return timed(behind);
  const spans = behind.filter(({ interval }) => interval !== undefined && interval.from !== interval.to);
  if (spans.length > 0 && isSaidOf(text, clause, trigger.token)) return timed(spans);
  const before = within(text, times, front.first, trigger.token);
  if (before.length > 0) return timed(before);
  if (preposition === prepositions.after && end < clause.last)
    return timed(within(text, times, end, nounFrom(nouns, end, clause)), () => "before");
  const announced = trigger.form.kind.announced === true && !front.genitive && announces(text, clause);
  if (preposition === undefined || preposition === prepositions.to) {
    const around = within(text, times, clause.first, clause.last);
    const meant = around.filter((time) => time.preposition === prepositions.for);
    if (meant.length > 0) return timed(meant.slice(0, 1)); // "für Freitag ist eine Trauerfeier angesetzt"
  }
  const happened = preposition === prepositions.to && happens && (clause.hints & hint.impersonal) !== 0;
  if (!announced && !happened && !(ahead && preposition === undefined) && !datesNoun(text, clause, front, happens))
    return [];
  const next = nouns.find((at) => at > trigger.token && at < clause.last);
  const limit = next === undefined ? Number.POSITIVE_INFINITY : (text.tokens[next]?.start ?? 0);
  const around = partsOf(clauses, trigger.clause).flatMap(({ first, last }) => within(text, times, first, last));
  return timed(around.filter(({ start }) => start < limit));
}

/** The first noun of an event at or after a token of a clause, else the clause's end. */
function nounFrom(nouns: readonly number[], from: number, { last }: Clause): number {
  return nouns.find((at) => at >= from && at < last) ?? last;
}

/** "bestätigte den Besuch des Papstes im Herbst": what is said takes a moment, so a month or season is that of the noun. */
export function isSaidOf(text: EventText, { first }: Clause, at: number): boolean {
  const verb = firstFinite(text, first, at);
  return verb < at && (classAt(text, verb) & wordClass.speech) !== 0;
}

/** "gab ihren Rücktritt bekannt": the clause makes public what the noun names, and so brings it about. */
function announces({ tokens, words }: EventText, { first, last }: Clause): boolean {
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token !== undefined && !token.capital && words.announcing.has(token.lower)) return true;
  }
  return false;
}

function hasFiniteBefore(text: EventText, { first }: Clause, at: number): boolean {
  return firstFinite(text, first, at) < at;
}

/** "Telefonat am Mittwoch": only a preposition between the noun and its time. */
function nextTo(text: EventText, at: number, time: TimeMention | undefined): boolean {
  if (time === undefined) return false;
  for (let index = at + 1; index < text.tokens.length; index += 1) {
    if ((text.tokens[index]?.start ?? 0) >= time.start) return true;
    if ((classAt(text, index) & (wordClass.preposition | wordClass.determiner)) === 0) return false;
  }
  return false;
}
