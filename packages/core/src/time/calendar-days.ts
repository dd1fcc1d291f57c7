/**
 * Arithmetic on days of the proleptic Gregorian calendar (ISO 8601-1). A day is its civil-day number: 0 is 1970-01-01, whole and
 * without clock or zone, so that adding is plain addition.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in question, both ends inside. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Days in question where an end may be open. */
export interface OpenSpan {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const daysInFourHundredYears = 146_097;
const daysUpToEpoch = 719_468;

/** The number of a day; months and days beyond their range run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1 - 2; // years begin in March, so that the leap day is the last
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  return (
    era * daysInFourHundredYears +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    daysUpToEpoch
  );
}

/** Year, month and day of a day number. */
export function civilDate(number: number): CivilDate {
  const shifted = number + daysUpToEpoch;
  const era = Math.floor(shifted / daysInFourHundredYears);
  const dayOfEra = shifted - era * daysInFourHundredYears;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** The days that were written last, each in the place its number has; texts tell of the same days again and again. */
const places = 1024;
const written = { days: new Float64Array(places).fill(Number.NaN), texts: new Array<string>(places).fill("") };

/** `2025-02-12`. */
export function formatDay(number: number): string {
  const place = number & (places - 1);
  if (written.days[place] !== number) {
    written.days[place] = number;
    written.texts[place] = writeDay(number);
  }
  return written.texts[place] ?? "";
}

function writeDay(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Digits with leading zeros. */
export function pad(value: number, length = 2): string {
  const digits = String(value);
  return digits.length < length ? digits.padStart(length, "0") : digits;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year it is counted to. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The days of a month. */
export function monthSpan(year: number, month: number): DaySpan {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 };
}

/** The days of a year, or of `count` years on end. */
export function yearSpan(year: number, count = 1): DaySpan {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year + count, 1, 1) - 1 };
}

/** Easter Sunday of the western church (Gauss, in the form of Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
