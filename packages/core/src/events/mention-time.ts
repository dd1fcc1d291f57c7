import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { TimeMention } from "../time/time-mention.ts";
import { type Clause, classOf, isFiniteVerb } from "./clauses.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";

/** A time mention and how it bounds the event: it says when, or only before or after what. */
export interface TimedBy {
  readonly time: TimeMention;
  readonly relation: "on" | "before" | "after";
}

const befores = new Set(["vor", "bis"]);
const afters = new Set(["nach", "seit", "ab"]);

function isDating({ type, role, interval, weekday, value }: TimeMention): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return role === undefined && !/_REF$/.test(value) && (interval !== undefined || weekday !== undefined);
}

/** "seit dem 20. Januar" bounds; "am 20. Januar" dates. "vor zwei Jahren" dates, since its words hold the preposition. */
function relationOf({ preposition, anchor }: TimeMention): TimedBy["relation"] {
  if (preposition === undefined || anchor === "publication") return "on";
  if (befores.has(preposition)) return "before";
  return afters.has(preposition) ? "after" : "on";
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

function timed(times: readonly TimeMention[]): readonly TimedBy[] {
  return times.map((time) => ({ time, relation: relationOf(time) }));
}

/** Times that date a verb: those of its clause, else those of a verbless stretch beside it. */
export function timesOfVerb(
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  times: readonly TimeMention[],
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  const own = within(times, document, clause.first, clause.last);
  if (own.length > 0) return timed(own);
  const beside = [clauses[trigger.clause + 1], clauses[trigger.clause - 1]].find(
    (other) => other !== undefined && !other.verbal && within(times, document, other.first, other.last).length > 0,
  );
  return beside === undefined ? [] : timed(within(times, document, beside.first, beside.last));
}

/** Whether the clause says of the noun only that it takes place, or lies inside what it names. */
function datesNoun(document: TextDocument, clause: Clause, front: NounFront, locale: Locale): boolean {
  const { words } = locale.events;
  if (front.preposition !== undefined) return words.during.has(front.preposition);
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = document.tokens[index];
    if (token !== undefined && !token.capital && words.occurring.has(token.lower)) return true;
  }
  return !Array.from({ length: clause.last - clause.first }, (_, index) => clause.first + index).some((index) =>
    isFiniteVerb(document.tokens[index], locale),
  );
}

/** Times that date a noun: those right behind it, else those of its clause where that clause happens inside the event. */
export function timesOfNoun(
  document: TextDocument,
  clauses: readonly Clause[],
  trigger: Trigger,
  front: NounFront,
  times: readonly TimeMention[],
  locale: Locale,
): readonly TimedBy[] {
  const clause = clauses[trigger.clause];
  if (clause === undefined) return [];
  let end = trigger.token + 1;
  while (end < clause.last && !isFiniteVerb(document.tokens[end], locale)) end += 1;
  const behind = within(times, document, trigger.token, end);
  const verbFollows = end < clause.last || !hasFiniteBefore(document, clause, trigger.token, locale);
  if (
    behind.length > 0 &&
    (verbFollows || datesNoun(document, clause, front, locale) || nextTo(document, trigger.token, behind[0], locale))
  )
    return timed(behind);
  const before = within(times, document, front.first, trigger.token);
  if (before.length > 0) return timed(before);
  if (!datesNoun(document, clause, front, locale)) return [];
  return timed(within(times, document, clause.first, clause.last));
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
