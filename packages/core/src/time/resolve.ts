import type { Precision } from "../model/when.ts";
import { type Anchors, remember, yearNear } from "./anchors.ts";
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
import type { Resolved } from "./resolved.ts";

/** Gives an expression its TIMEX3 value and the days it means; keeps in `anchors` what later ones count from. */
export function resolve(found: Found, anchors: Anchors): Resolved | undefined {
  const { expression } = found;
  switch (expression.kind) {
    case "date":
      return resolveDate(expression, anchors, found.listed === true);
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
      return { type: "DATE", value, precision: digits === 2 ? "century" : "decade", days, anchor: "none" };
    }
    case "reference":
      return { type: "DATE", value: expression.value, precision: "unknown", anchor: "none" };
    case "duration":
      return {
        type: "DURATION",
        value: durationValue(expression.unit, expression.count),
        precision: "unknown",
        anchor: "none",
      };
    case "distance":
      return resolveDistance(expression, anchors);
    case "set":
      if (expression.weekday !== undefined || expression.value === "P1D") anchors.recurs = true;
      return {
        type: "SET",
        value: expression.value,
        precision: "unknown",
        weekday: expression.weekday,
        anchor: "none",
      };
    case "open": {
      const own = expression.unit === undefined ? undefined : openValues[expression.unit];
      const value = own ?? (expression.type === "DATE" ? "XXXX-XX-XX" : "XXXX-XX-XXTXX:XX");
      const { years } = expression;
      if (years === undefined) return { type: expression.type, value, precision: "unknown", anchor: "none" };
      const days = yearSpan(years[0], years[1] - years[0] + 1);
      return { type: expression.type, value, precision: "year", days, anchor: "none" };
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
    remember(anchors, { year: year.value });
    return { type: "DATE", value: pad(year.value, 4), precision: "year", days: yearSpan(year.value), anchor: "none" };
  }
  if (day === undefined) {
    const value = `${year.value === undefined ? "XXXX" : pad(year.value, 4)}-${pad(month)}`;
    if (year.value !== undefined) remember(anchors, { year: year.value, month });
    const days = year.value === undefined ? undefined : monthSpan(year.value, month);
    return { type: "DATE", value, precision: "month", days, anchor };
  }
  if (year.value === undefined)
    return { type: "DATE", value: `XXXX-${pad(month)}-${pad(day)}`, precision: "day", weekday, anchor: "none" };
  if (!isDate(year.value, month, day)) return undefined;
  const number = dayNumber(year.value, month, day);
  remember(anchors, { day: number, open: listed });
  const part = date.part === undefined ? "" : `T${date.part}`;
  return {
    type: part === "" ? "DATE" : "TIME",
    value: formatDay(number) + part,
    precision: part === "" ? "day" : "part-of-day",
    days: { from: number, to: number },
    weekday: weekdayOf(number),
    anchor,
  };
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
  if (year === undefined)
    return { type: "DATE", value: `XXXX-${code}`, precision: unit === "quarter" ? "quarter" : "half", anchor: "none" };
  const length = unit === "quarter" ? 3 : 6;
  const first = (number - 1) * length + 1;
  const days = { from: dayNumber(year, first, 1), to: dayNumber(year, first + length, 1) - 1 };
  const anchor = expression.year === undefined ? "publication" : "none";
  return {
    type: "DATE",
    value: `${pad(year, 4)}-${code}`,
    precision: unit === "quarter" ? "quarter" : "half",
    days,
    anchor,
  };
}

/** A clock time or part of day falls on the last day told, else on that of writing. */
function onNarrativeDay(clock: string, precision: Precision, anchors: Anchors): Resolved {
  const { last, publication } = anchors;
  if (last?.open || anchors.recurs) return { type: "TIME", value: clock, precision, anchor: "none" };
  if (last?.day !== undefined && !last.recalled) {
    const days = { from: last.day, to: last.day };
    return {
      type: "TIME",
      value: formatDay(last.day) + clock,
      precision,
      days,
      weekday: weekdayOf(last.day),
      anchor: "text",
    };
  }
  if (publication === undefined || publication.from !== publication.to) {
    return {
      type: "TIME",
      value: clock,
      precision,
      days: publication,
      anchor: publication === undefined ? "none" : "publication",
    };
  }
  return {
    type: "TIME",
    value: formatDay(publication.from) + clock,
    precision,
    days: publication,
    weekday: weekdayOf(publication.from),
    anchor: "publication",
  };
}
