import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { takesPlace } from "./clause-words.ts";
import { type Clause, closingParticle, partsOf } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";
import { classOf, isFiniteVerb } from "./token-class.ts";
import { isYearless } from "./yearless.ts";

/** A time mention and how it bounds the event: it says when, only before or after what, when it was told, or that it went on. */
export interface TimedBy {
  readonly time: TimeMention;
  readonly relation: "on" | "before" | "after" | "told" | "during";
}

const befores = new Set(["vor", "bis"]);
const afters = new Set(["nach", "seit", "ab"]);
const topics = new Set(["über", "für", "um", "zu"]);
const reach = 5;

/** Whether a time can say when something was. */
export function isDating({ type, role, interval, weekday, value }: TimeMention): boolean {
  if (role !== undefined || type === "SET" || value.endsWith("_REF")) return false;
  return interval !== undefined || isYearless(value) || (type !== "DURATION" && weekday !== undefined);
}

/** "seit dem Amtsantritt am 20. Januar": the date belongs to a noun that itself stands behind "seit", so it only bounds. */
function relationOf(document: TextDocument, clause: Clause, time: TimeMention, locale: Locale): TimedBy["relation"] {
  let index = clause.first;
  while (index < clause.last && (document.tokens[index]?.start ?? 0) < time.start) index += 1;
  const preposition = document.tokens[index - 1];
  if ((classOf(preposition, locale) & wordClass.preposition) === 0 || document.tokens[index - 2]?.capital !== true)
    return "on";
  for (let at = index - 3; at >= clause.first && index - at <= reach + 3; at -= 1) {
    const token = document.tokens[at];
    if (token === undefined || token.kind === "mark") return "on";
    if (isFiniteVerb(token, locale)) return "on";
    if ((classOf(token, locale, true) & wordClass.preposition) === 0) continue;
    return afters.has(token.lower) ? "after" : befores.has(token.lower) ? "before" : "on";
  }
  return "on";
}

/** "den seit 2021 inhaftierten Lehrer": between an article and its noun a time says nothing of the verb. */
function isInAttribute(document: TextDocument, { first, last }: Clause, time: TimeMention, locale: Locale): boolean {
  let index = first;
  while (index < last && (document.tokens[index]?.start ?? 0) < time.start) index += 1;
  const preposition = classOf(document.tokens[index - 1], locale, true);
  const before = document.tokens[index - 2];
  return (
    index - 2 >= first &&
    (preposition & wordClass.preposition) !== 0 &&
    (classOf(before, locale, true) & (wordClass.determiner | wordClass.preposition)) === wordClass.determiner
  );
}

function within(
  times: readonly TimeMention[],
  document: TextDocument,
  first: number,
  last: number,
): readonly TimeMention[] {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? 0;
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
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  times: readonly TimeMention[],
  nouns: readonly number[],
  locale: Locale,
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  const startOf = (token: number): number => document.tokens[token]?.start ?? Number.POSITIVE_INFINITY;
  const blocked = nouns
    .filter((at) => at >= clause.first && at < trigger.token)
    .map((at) => {
      let end = at + 1;
      while (end < trigger.token && !isFiniteVerb(document.tokens[end], locale)) end += 1;
      return [startOf(at), startOf(end)] as const;
    });
  const free = (time: TimeMention, part: Clause): boolean =>
    !isInAttribute(document, part, time, locale) &&
    time.preposition !== "für" && // "untersagte den für Donnerstag geplanten Streik"
    !blocked.some(([from, to]) => time.start > from && time.start < to);
  const own = partsOf(clauses, trigger.clause).flatMap((part) =>
    timed(
      within(times, document, part.first, part.last).filter((time) => free(time, part)),
      (time) => relationOf(document, part, time, locale),
    ),
  );
  if (own.length > 0) return own;
  const beside = [clauses[trigger.clause + 1], clauses[trigger.clause - 1]].find(
    (other) => other !== undefined && !other.verbal && within(times, document, other.first, other.last).length > 0,
  );
  return beside === undefined ? [] : timed(within(times, document, beside.first, beside.last));
}

/** Whether the clause says of the noun only that it takes place, or lies inside what it names. */
function datesNoun(
  document: TextDocument,
  clause: Clause,
  front: NounFront,
  happens: boolean,
  locale: Locale,
): boolean {
  const { words } = locale.events;
  if (front.preposition !== undefined) return words.during.has(front.preposition);
  if (happens && !front.genitive) return true;
  if (takesPlace(clause.words(), locale)) return true;
  const particle = closingParticle(document, clause, locale);
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || token.capital) continue;
    if (words.occurring.has(token.lower) || words.occurring.has(particle + token.lower)) return true;
  }
  return !hasFiniteBefore(document, clause, clause.last, locale);
}

/** Times that date a noun: those right behind it, else those of its clause where that clause happens inside the event. */
export function timesOfNoun(
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  front: NounFront,
  times: readonly TimeMention[],
  nouns: readonly number[],
  ahead: boolean,
  locale: Locale,
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  let end = trigger.token + 1;
  while (end < clause.last && !isFiniteVerb(document.tokens[end], locale) && !nouns.includes(end)) end += 1;
  const happens = trigger.form.kind.parties === 0; // what a fire or a quake does, it does when it happens
  if (front.told === true) return timed(within(times, document, clause.first, clause.last), () => "told");
  const behind = within(times, document, trigger.token, end);
  const verbFollows = end < clause.last || !hasFiniteBefore(document, clause, trigger.token, locale);
  const hangs = topics.has(front.preposition ?? "") || locale.events.words.asides.has(front.preposition ?? "");
  const near = nextTo(document, trigger.token, behind[0], locale);
  if (behind.length > 0 && (verbFollows || hangs || near || datesNoun(document, clause, front, happens, locale)))
    return timed(behind);
  const spans = behind.filter(({ interval }) => interval !== undefined && interval.from !== interval.to);
  if (spans.length > 0 && isSaidOf(document, clause, trigger.token, locale)) return timed(spans);
  const before = within(times, document, front.first, trigger.token);
  if (before.length > 0) return timed(before);
  if (front.preposition === "nach" && end < clause.last)
    return timed(within(times, document, end, nounFrom(nouns, end, clause)), () => "before");
  const announced = trigger.form.kind.announced === true && !front.genitive && announces(document, clause, locale);
  if (front.preposition === undefined || front.preposition === "zu") {
    const meant = within(times, document, clause.first, clause.last).filter(({ preposition }) => preposition === "für");
    if (meant.length > 0) return timed(meant.slice(0, 1)); // "für Freitag ist eine Trauerfeier angesetzt"
  }
  const happened = front.preposition === "zu" && happens && clause.words().text().includes(" es ");
  if (
    !announced &&
    !happened &&
    !(ahead && front.preposition === undefined) &&
    !datesNoun(document, clause, front, happens, locale)
  )
    return [];
  const next = nouns.find((at) => at > trigger.token && at < clause.last);
  const limit = next === undefined ? Number.POSITIVE_INFINITY : (document.tokens[next]?.start ?? 0);
  return timed(within(times, document, clause.first, clause.last).filter(({ start }) => start < limit));
}

/** The first noun of an event at or after a token of a clause, else the clause's end. */
function nounFrom(nouns: readonly number[], from: number, { last }: Clause): number {
  return nouns.find((at) => at >= from && at < last) ?? last;
}

/** "bestätigte den Besuch des Papstes im Herbst": what is said takes a moment, so a month or season is that of the noun. */
function isSaidOf(document: TextDocument, { first }: Clause, at: number, locale: Locale): boolean {
  for (let index = first; index < at; index += 1)
    if (isFiniteVerb(document.tokens[index], locale))
      return (classOf(document.tokens[index], locale) & wordClass.speech) !== 0;
  return false;
}

/** "gab ihren Rücktritt bekannt": the clause makes public what the noun names, and so brings it about. */
function announces(document: TextDocument, { first, last }: Clause, locale: Locale): boolean {
  for (let index = first; index < last; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && !token.capital && locale.events.words.announcing.has(token.lower)) return true;
  }
  return false;
}

function hasFiniteBefore(document: TextDocument, clause: Clause, at: number, locale: Locale): boolean {
  for (let index = clause.first; index < at; index += 1) if (isFiniteVerb(document.tokens[index], locale)) return true;
  return false;
}

/** "Telefonat am Mittwoch": only a preposition between the noun and its time. */
function nextTo(document: TextDocument, at: number, time: TimeMention | undefined, locale: Locale): boolean {
  if (time === undefined) return false;
  for (let index = at + 1; index < document.tokens.length; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || token.start >= time.start) return true;
    if ((classOf(token, locale) & (wordClass.preposition | wordClass.determiner)) === 0) return false;
  }
  return false;
}
