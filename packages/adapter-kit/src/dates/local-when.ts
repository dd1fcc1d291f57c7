import { type When, withOffset } from "@digest/core";

/** The zone of a clock time without zone: all publishers read here print German local time. */
export const conventionZone = "Europe/Berlin";

/** Digits of a date as printed; years of two digits are not among them. */
export interface DateParts {
  readonly year: string | number | undefined;
  readonly month?: string | number | undefined;
  readonly day?: string | number | undefined;
  readonly hour?: string | number | undefined;
  readonly minute?: string | number | undefined;
  readonly second?: string | undefined;
}

function two(value: string | number | undefined): string {
  return String(value ?? 0).padStart(2, "0");
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a day exists in the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0));
}

/** The clock part, `08:01` or `08:01:30.5`; `24:00` is no clock time here, a leap second is the second before. */
function clock({ hour, minute, second }: DateParts): string | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const time = `${two(hour)}:${two(minute)}`;
  if (second === undefined) return time;
  const [whole, fraction = ""] = second.split(".");
  return `${time}:${two(Math.min(Number(whole), 59))}${fraction === "" ? "" : `.${fraction.slice(0, 9)}`}`;
}

/**
 * Makes a `When` of the parts of a date. With `offset` (`Z`, `+01:00`) the time is stated, without it Europe/Berlin by
 * convention. `undefined` where the calendar or the clock has no such time.
 */
export function localWhen(parts: DateParts, offset?: string): When | undefined {
  const year = String(parts.year ?? "");
  if (!/^\d{4}$/.test(year)) return undefined;
  if (parts.month === undefined) return { value: year, precision: "year", basis: "stated" };
  const month = Number(parts.month);
  if (!(month >= 1 && month <= 12)) return undefined;
  if (parts.day === undefined) return { value: `${year}-${two(month)}`, precision: "month", basis: "stated" };
  if (!isDay(Number(year), month, Number(parts.day))) return undefined;
  const day = `${year}-${two(month)}-${two(Number(parts.day))}`;
  if (parts.hour === undefined) return { value: day, precision: "day", basis: "stated" };
  const time = clock(parts);
  if (time === undefined) return undefined;
  const precision = parts.second === undefined ? "minute" : "second";
  if (offset !== undefined) return { value: `${day}T${time}${offset}`, precision, basis: "stated" };
  const value = withOffset(`${day}T${time}`, conventionZone);
  return value === undefined ? undefined : { value, precision, basis: "convention", zone: conventionZone };
}
