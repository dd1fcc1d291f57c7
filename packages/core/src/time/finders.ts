import { findMonth, findNumericDate } from "./calendar-dates.ts";
import { findBareClock, findClock, findFraction, findHourNoun } from "./clock-times.ts";
import type { Found } from "./expression.ts";
import type { HeadKey } from "./lexicon.ts";
import {
  findDay,
  findDayAdjective,
  findFuture,
  findNeighbour,
  findPart,
  findPrefix,
  findReference,
} from "./relative-words.ts";
import { type Scan, tokenAt, wordAt } from "./scan.ts";
import { findFeast, findFeastPhrase, findSeason, findSetOrLong } from "./seasons.ts";
import { findEdge, findUnit } from "./units.ts";
import { findWeekday } from "./weekdays.ts";
import { findDecade, findYear } from "./years.ts";

/** Reads the time that has its head at a token, if there is one. */
type Finder = (scan: Scan, at: number) => Found | readonly Found[] | undefined;

/** The reader for each thing a word may mean. */
const finders: Readonly<Record<HeadKey, Finder>> = {
  phrases: findReference,
  feastPhrases: findFeastPhrase,
  weekday: findWeekday,
  month: findMonth,
  shortMonth: findMonth,
  clock: findClock,
  hourFraction: findFraction,
  day: findDay,
  partOfDay: findPart,
  neighbour: findNeighbour,
  dayAdjective: findDayAdjective,
  unit: findUnit,
  edge: findEdge,
  hourNoun: findHourNoun,
  season: findSeason,
  feast: findFeast,
  era: findFuture,
  reference: findReference,
  prefix: findPrefix,
  decade: findDecade,
  set: findSetOrLong,
  long: findSetOrLong,
};

/** Digits are a day or an hour where a mark is glued on. */
function findInDigits(scan: Scan, at: number): ReturnType<Finder> {
  const { kind, spaced } = tokenAt(scan, at + 1);
  const glued = kind === "mark" && !spaced ? (findNumericDate(scan, at) ?? findBareClock(scan, at)) : undefined;
  return glued ?? findYear(scan, at);
}

/** Asks the readers for what a token may be the head of, in their order. */
export function findAt(scan: Scan, at: number): ReturnType<Finder> {
  if (tokenAt(scan, at).kind === "number") return findInDigits(scan, at);
  const { heads } = wordAt(scan, at);
  if (heads === undefined) return undefined;
  for (const key of heads) {
    const found = finders[key](scan, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
