import type { PartOfDay } from "../locales/time-tables.ts";
import { type Expression, type Found, timeOf } from "./expression.ts";
import { digits, isFree, isRangeMark, joins, type Scan, tokenAt, wordAt } from "./scan.ts";

interface Clock {
  readonly first: number;
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
}

const listLimit = 12;

function clockOf(hour: number, minute: number, zone?: string): Expression {
  return { kind: "clock", hour, minute, exact: true, zone };
}

/** "20.30 Uhr", "14 bis 18 Uhr", "9.30/12.30 Uhr", "acht Uhr abends", "20 Uhr 15", "15 Uhr MESZ". */
export function findClock(scan: Scan, at: number): readonly Found[] | undefined {
  if (!wordAt(scan, at).clock) return undefined;
  const own = clockEnding(scan, at - 1);
  if (own === undefined) return undefined;
  const minute = minutesAfter(scan, at + 1, own);
  const behind = minute === undefined ? at + 1 : at + 2;
  const part = wordAt(scan, behind).partAdverb;
  const zone = zoneAfter(scan, part === undefined ? behind : behind + 1);
  const earlier = earlierClocks(scan, own.first);
  const range = earlier.at(-1)?.range === "start" ? "end" : undefined;
  const clock = clockOf(inPart(own.hour, part), minute ?? own.minute, zone);
  return [...earlier, timeOf(own.first, behind, clock, undefined, range)];
}

/** "8 Uhr abends" is 20. */
function inPart(hour: number, part: PartOfDay | undefined): number {
  return (part === "EV" || part === "AF") && hour < 12 ? hour + 12 : hour;
}

/** Hour and minute that end at a place: "20", "20.30", "20:30", "acht". */
function clockEnding(scan: Scan, at: number): Clock | undefined {
  if (!isFree(scan, at)) return undefined;
  const { count } = wordAt(scan, at);
  const isWord = tokenAt(scan, at).kind === "word" && count !== undefined && Number.isInteger(count) && count <= 24;
  if (isWord) return { first: at, last: at + 1, hour: count, minute: 0 };
  const number = digits(scan, at, 2);
  if (number === undefined) return undefined;
  const mark = tokenAt(scan, at - 1);
  const hour = digits(scan, at - 2, 2);
  const isGlued = !mark.spaced && !tokenAt(scan, at).spaced && (mark.text === "." || mark.text === ":");
  if (
    isGlued &&
    hour !== undefined &&
    isFree(scan, at - 2) &&
    isClock(hour, number) &&
    tokenAt(scan, at).text.length === 2
  ) {
    return { first: at - 2, last: at + 1, hour, minute: number };
  }
  return isClock(number, 0) ? { first: at, last: at + 1, hour: number, minute: 0 } : undefined;
}

function isClock(hour: number, minute: number): boolean {
  return (hour <= 23 && minute <= 59) || (hour === 24 && minute === 0);
}

function minutesAfter(scan: Scan, at: number, own: Clock): number | undefined {
  const minute = digits(scan, at, 2);
  if (minute === undefined || own.minute !== 0 || own.last - own.first > 1 || tokenAt(scan, at).text.length !== 2)
    return undefined;
  const next = tokenAt(scan, at + 1);
  const isOther =
    next.text === "." || next.text === ":" || wordAt(scan, at + 1).clock || (next.kind === "word" && next.capital);
  return minute <= 59 && !isOther ? minute : undefined;
}

function zoneAfter(scan: Scan, at: number): string | undefined {
  const from = tokenAt(scan, at).text === "(" ? at + 1 : at;
  return wordAt(scan, from).zone ?? (tokenAt(scan, from).kind === "word" ? wordAt(scan, from + 1).zone : undefined);
}

/** The clock times that share the word "Uhr" at the end of a list or range. */
function earlierClocks(scan: Scan, from: number): readonly Found[] {
  const clocks: Found[] = [];
  let at = from - 1;
  while (clocks.length < listLimit && isFree(scan, at) && joins(scan, at)) {
    const clock = clockEnding(scan, at - 1);
    if (clock === undefined || tokenAt(scan, at - 1).kind === "word") break;
    const isRange = isRangeMark(scan, at) || wordAt(scan, clock.first - 1).betweenRange === true;
    const endsRange = isRangeMark(scan, clock.first - 1);
    if (clock.last - clock.first === 1 && !isRange && !endsRange && tokenAt(scan, at).text !== "/") break;
    const { first, last, hour, minute } = clock;
    clocks.push(timeOf(first, last, clockOf(hour, minute), undefined, isRange ? "start" : undefined));
    at = first - 1;
  }
  return clocks.reverse();
}

/** Digits that are a clock time without the word: "um 12.15", "um 20:30", and the full form "18:27:49". */
export function findBareClock(scan: Scan, at: number): Found | undefined {
  const hour = digits(scan, at, 2);
  const mark = tokenAt(scan, at + 1);
  const minute = digits(scan, at + 2, 2);
  if (hour === undefined || minute === undefined || tokenAt(scan, at + 2).text.length !== 2) return undefined;
  if (mark.spaced || tokenAt(scan, at + 2).spaced || !isClock(hour, minute)) return undefined;
  if (mark.text !== "." && mark.text !== ":") return undefined;
  if (wordAt(scan, at + 3).clock) return undefined;
  const hasSeconds =
    mark.text === ":" &&
    tokenAt(scan, at + 3).text === ":" &&
    tokenAt(scan, at + 4).text.length === 2 &&
    digits(scan, at + 4, 2) !== undefined;
  const after = tokenAt(scan, at + 3);
  const runsOn = !after.spaced && (after.text === "." || after.text === ",") && tokenAt(scan, at + 4).kind === "number";
  const isBehindDate = scan.floor === at || (scan.floor === at - 1 && tokenAt(scan, at - 1).kind === "mark");
  const isAsked = wordAt(scan, at - 1).beforeClock === true || (isBehindDate && at > scan.first && mark.text === ":");
  const follows = isAsked && !runsOn && !wordAt(scan, at + 3).measure;
  if (!hasSeconds && !follows) return undefined;
  return timeOf(at, hasSeconds ? at + 5 : at + 3, clockOf(hour, minute));
}

/** "halb neun", "Viertel nach acht", "Viertel vor acht", eastern "viertel neun", "dreiviertel neun". */
export function findFraction(scan: Scan, at: number): Found | undefined {
  const minutes = wordAt(scan, at).hourFraction;
  if (minutes === undefined) return undefined;
  const link = wordAt(scan, at + 1);
  const quarter = link.afterHour ? 15 : link.beforeHour ? -15 : undefined;
  const hourAt = quarter === undefined ? at + 1 : at + 2;
  const word = wordAt(scan, hourAt);
  const hour = word.count ?? digits(scan, hourAt, 2);
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return undefined;
  const isAsked = wordAt(scan, at - 1).beforeFraction === true;
  if (quarter === undefined ? !isAsked || word.unit !== undefined : minutes !== -45) return undefined;
  const total = hour * 60 + (quarter ?? minutes);
  const part = wordAt(scan, hourAt + 1).partAdverb;
  return timeOf(at, hourAt + 1, clockOf(inPart(Math.floor(total / 60), part), total % 60));
}

/** "um Mitternacht". */
export function findHourNoun(scan: Scan, at: number): Found | undefined {
  const { hourNoun: hour } = wordAt(scan, at);
  if (hour === undefined || !wordAt(scan, at - 1).preposition) return undefined;
  return timeOf(at, at + 1, clockOf(hour, 0));
}
