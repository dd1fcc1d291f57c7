import type { Precision } from "../model/when.ts";
import { remember } from "../text/remember.ts";
import { dateIn } from "../zone.ts";
import { dayNumber, formatDay, isDate, monthSpan, type OpenSpan, pad, yearSpan } from "./calendar-days.ts";

/** The days an EDTF value means; an open end is absent. `clock` keeps a time of day. */
export interface EdtfSpan extends OpenSpan {
  readonly precision: Precision;
}

const day = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const month = /^(\d{4})-(\d\d)$/;
const year = /^(\d{4}|\d{3}X|\d\dXX)$/;
const longest = 80;

/** First season code of EDTF level 1: 21 spring to 24 winter. */
const springCode = 21;

/**
 * Reads EDTF (ISO 8601-2, level 0, and of level 1 seasons, unspecified digits, qualifiers and open intervals) as days of the calendar.
 * A clock time with offset falls on its day in Europe/Berlin. `undefined` where the value is none.
 */
export function parseEdtf(value: string): EdtfSpan | undefined {
  return known(value);
}

const known = remember(readEdtf);

function readEdtf(value: string): EdtfSpan | undefined {
  if (value.length > longest) return undefined;
  const slash = value.indexOf("/");
  if (slash === -1) return parsePoint(value.replace(/[?~%]$/, ""));
  const [start, end] = [value.slice(0, slash), value.slice(slash + 1)];
  const from = start === ".." || start === "" ? undefined : parsePoint(start);
  const to = end === ".." || end === "" ? undefined : parsePoint(end);
  if ((from === undefined && start !== ".." && start !== "") || (to === undefined && end !== ".." && end !== ""))
    return undefined;
  if (from?.from !== undefined && to?.to !== undefined && from.from > to.to) return undefined;
  const precision = from?.precision ?? to?.precision;
  return precision === undefined ? undefined : { from: from?.from, to: to?.to, precision };
}

function parsePoint(value: string): EdtfSpan | undefined {
  const full = day.exec(value);
  if (full !== null) {
    const [, y = "", m = "", d = "", clock] = full;
    if (!isDate(Number(y), Number(m), Number(d))) return undefined;
    if (clock === undefined) return pointOf(dayNumber(Number(y), Number(m), Number(d)), "day");
    const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(clock);
    if (hasOffset && Number.isNaN(Date.parse(value))) return undefined;
    const date = hasOffset ? dateIn(value, "Europe/Berlin") : `${y}-${m}-${d}`;
    const [year_ = 0, month_ = 1, day_ = 1] = date.split("-").map(Number);
    return pointOf(
      dayNumber(year_, month_, day_),
      clock.length > 6 && /^T\d\d:\d\d:/.test(clock) ? "second" : "minute",
    );
  }
  const part = month.exec(value);
  if (part !== null) return monthOrSeason(Number(part[1]), Number(part[2]));
  const digits = year.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const first = Number(digits.replaceAll("X", "0"));
  const open = digits.length - digits.replaceAll("X", "").length;
  const precision = open === 2 ? "century" : open === 1 ? "decade" : "year";
  return { ...yearSpan(first, 10 ** open), precision };
}

function pointOf(number: number, precision: Precision): EdtfSpan {
  return { from: number, to: number, precision };
}

function monthOrSeason(y: number, code: number): EdtfSpan | undefined {
  if (code >= 1 && code <= 12) return { ...monthSpan(y, code), precision: "month" };
  if (code < springCode || code > springCode + 3) return undefined;
  const first = 3 + (code - springCode) * 3;
  return { from: dayNumber(y, first, 1), to: dayNumber(y, first + 3, 1) - 1, precision: "season" };
}

/** An interval of days, `2024-11-11/2024-11-13`; one day alone where both ends are it; `..` for an open end. */
export function formatSpan(span: OpenSpan): string | undefined {
  const { from, to } = span;
  if (from === undefined && to === undefined) return undefined;
  if (from === to && from !== undefined) return formatDay(from);
  return `${from === undefined ? ".." : formatDay(from)}/${to === undefined ? ".." : formatDay(to)}`;
}

const seasonCodes: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** A TIMEX3 date value as EDTF: `2024-SU` is `2024-22`, `202` is `202X`, `19` is `19XX`. `undefined` where EDTF has no single word for it. */
export function timexToEdtf(value: string): string | undefined {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d\d$/.test(value)) return `${value}XX`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  return season === null ? undefined : `${season[1]}-${pad(seasonCodes[season[2] ?? ""] ?? 0)}`;
}
