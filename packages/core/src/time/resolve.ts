import type { Precision } from "../model/when.ts";
import { type Anchors, rememberDay, rememberMonth, yearNear } from "./anchors.ts";
import {
  civilDate,
  type DaySpan,
  dayNumber,
  formatDay,
  isDate,
  monthSpan,
  pad,
  weekdayOf,
  yearSpan,
} from "./calendar-days.ts";
import type { Expression, Found } from "./expression.ts";
import { durationValue, resolveDistance } from "./lengths.ts";
import { openValues, resolvePeriod } from "./periods.ts";
import { resolveDay, resolveWeekday } from "./relative-days.ts";
import { resolveFeast, resolveSeason } from "./resolve-seasons.ts";
import { type Resolved, resolved } from "./resolved.ts";

/** Gives an expression its TIMEX3 value and the days it means; keeps in `anchors` what later ones count from. */
export function resolve(found: Found, anchors: Anchors): Resolved | undefined {
  const { expression } = found;
  switch (expression.kind) {
    case "date":
      return resolveDate(expression, anchors, found.listed);
    case "weekday":
      return resolveWeekday(expression, anchors);
    case "day":
      return resolveDay(expression, anchors);
    case "period":
      return resolvePeriod(expression, anchors);
    case "numbered":
      return resolveNumbered(expression, anchors);
    case "season":
      return resolveSeason(expression, anchors);
    case "feast":
      return resolveFeast(expression, anchors);
    case "part":
      return onNarrativeDay(`T${expression.part}`, "part-of-day", anchors);
    case "clock": {
      const clock = `T${pad(expression.hour)}:${pad(expression.minute)}`;
      return onNarrativeDay(clock, "minute", anchors);
    }
    case "years": {
      const { first, digits } = expression;
      const value = pad(first, 4).slice(0, digits);
      const days = yearSpan(first, digits === 2 ? 100 : 10);
      return resolved("DATE", value, digits === 2 ? "century" : "decade", "none", days);
    }
    case "reference":
      return resolved("DATE", expression.value, "unknown");
    case "duration":
      return resolved("DURATION", durationValue(expression.unit, expression.count), "unknown");
    case "distance":
      return resolveDistance(expression, anchors);
    case "set":
      if (expression.weekday !== undefined || expression.value === "P1D") anchors.recurs = true;
      return resolved("SET", expression.value, "unknown", "none", undefined, expression.weekday);
    case "open": {
      const own = expression.unit === undefined ? undefined : openValues[expression.unit];
      const value = own ?? (expression.type === "DATE" ? "XXXX-XX-XX" : "XXXX-XX-XXTXX:XX");
      const { years } = expression;
      if (years === undefined) return resolved(expression.type, value, "unknown");
      const days = yearSpan(years[0], years[1] - years[0] + 1);
      return resolved(expression.type, value, "year", "none", days);
    }
  }
}

type Of<Kind> = Extract<Expression, { kind: Kind }>;

function resolveDate(date: Of<"date">, anchors: Anchors, listed: boolean): Resolved | undefined {
  const { month, day, weekday } = date;
  const year = yearOf(date, anchors);
  if (date.year !== undefined && year.value !== undefined && !isAfter(year.value, anchors))
    anchors.toldYear = year.value;
  if (year.from === "text") anchors.toldYear = year.value;
  const anchor = date.year !== undefined && date.year >= 100 ? "none" : year.from;
  if (month === undefined) {
    if (year.value === undefined) return undefined;
    rememberMonth(anchors, year.value);
    return resolved("DATE", pad(year.value, 4), "year", "none", yearSpan(year.value));
  }
  if (day === undefined) {
    const value = `${year.value === undefined ? "XXXX" : pad(year.value, 4)}-${pad(month)}`;
    if (year.value !== undefined) rememberMonth(anchors, year.value, month);
    const days = year.value === undefined ? undefined : monthSpan(year.value, month);
    return resolved("DATE", value, "month", anchor, days);
  }
  if (year.value === undefined)
    return resolved("DATE", `XXXX-${pad(month)}-${pad(day)}`, "day", "none", undefined, weekday);
  if (!isDate(year.value, month, day)) return undefined;
  const number = dayNumber(year.value, month, day);
  rememberDay(anchors, number, listed);
  const days = { from: number, to: number };
  if (date.part === undefined) return resolved("DATE", formatDay(number), "day", anchor, days, weekdayOf(number));
  return resolved("TIME", `${formatDay(number)}T${date.part}`, "part-of-day", anchor, days, weekdayOf(number));
}

/** A year that is still to come does not date the months told beside it. */
function isAfter(year: number, { publication }: Anchors): boolean {
  return publication !== undefined && year > civilDate(publication.to).year;
}

interface YearFound {
  readonly value?: number | undefined;
  readonly from: "none" | "publication" | "text";
}

/** The year of a date: told, told beside that of writing, or the nearest that fits. */
function yearOf(date: Of<"date">, anchors: Anchors): YearFound {
  const { year, yearShift, month, day, weekday } = date;
  if (year !== undefined && year >= 100) return { value: year, from: "none" };
  const { publication } = anchors;
  if (year !== undefined) return { value: fullYear(year, publication), from: "publication" };
  if (yearShift !== undefined) {
    return publication === undefined
      ? { from: "none" }
      : { value: civilDate(publication.to).year + yearShift, from: "publication" };
  }
  return month === undefined ? { from: "none" } : yearNear(anchors, month, day, weekday);
}

/** The year two digits stand for: nearest to publication, ten years ahead at most. */
function fullYear(short: number, publication: DaySpan | undefined): number | undefined {
  if (publication === undefined) return undefined;
  const { year } = civilDate(publication.to);
  const candidate = Math.floor(year / 100) * 100 + short;
  return candidate > year + 10 ? candidate - 100 : candidate < year - 89 ? candidate + 100 : candidate;
}

function resolveNumbered(expression: Of<"numbered">, anchors: Anchors): Resolved | undefined {
  const { publication } = anchors;
  const own = publication === undefined ? undefined : civilDate(publication.to).year + (expression.yearShift ?? 0);
  const year = expression.year ?? own;
  const { unit, number } = expression;
  const code = unit === "quarter" ? `Q${number}` : `H${number}`;
  const precision = unit === "quarter" ? "quarter" : "half";
  if (year === undefined) return resolved("DATE", `XXXX-${code}`, precision);
  const length = unit === "quarter" ? 3 : 6;
  const first = (number - 1) * length + 1;
  const days = { from: dayNumber(year, first, 1), to: dayNumber(year, first + length, 1) - 1 };
  const anchor = expression.year === undefined ? "publication" : "none";
  return resolved("DATE", `${pad(year, 4)}-${code}`, precision, anchor, days);
}

/** A clock time or part of day falls on the last day told, else on that of writing. */
function onNarrativeDay(clock: string, precision: Precision, anchors: Anchors): Resolved {
  const { last, publication } = anchors;
  if (last?.open || anchors.recurs) return resolved("TIME", clock, precision);
  if (last?.day !== undefined && !last.recalled) {
    const days = { from: last.day, to: last.day };
    return resolved("TIME", formatDay(last.day) + clock, precision, "text", days, weekdayOf(last.day));
  }
  if (publication === undefined) return resolved("TIME", clock, precision);
  const { from, to } = publication;
  if (from !== to) return resolved("TIME", clock, precision, "publication", publication);
  return resolved("TIME", formatDay(from) + clock, precision, "publication", publication, weekdayOf(from));
}
