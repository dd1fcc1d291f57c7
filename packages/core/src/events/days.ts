import type { When } from "../model/when.ts";
import { remember } from "../text/remember.ts";

/** Days since 1970-01-01 in the proleptic Gregorian calendar, for reckoning; a plain number. */
export type DayNumber = number;

const msPerDay = 86_400_000;

/** First and last day of an EDTF date of level 0; `undefined` where it is none. A clock time counts as its local day. */
export const daysOf = remember((edtf): readonly [DayNumber, DayNumber] | undefined => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(edtf);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  const month = Number(match[2]);
  if (match[3] === undefined) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 0)];
  const day = dayNumber(year, month, Number(match[3]));
  return [day, day];
});

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

/** The date of a day, `2025-02-12`. */
export function isoDay(day: DayNumber): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** ISO number of a day's weekday, 1 (Monday) to 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A time as a string that sorts; a month sorts at its end, what is unknown comes last. */
export function toldOrder(when: When | undefined): string {
  return when === undefined ? "9" : orderOf(when.value);
}

const orderOf = remember((value) => {
  if (!value.includes("T")) return `${isoDay(daysOf(value)?.[1] ?? 0)}T24`;
  const epoch = Date.parse(value);
  return Number.isNaN(epoch) ? "9" : new Date(epoch).toISOString();
});
