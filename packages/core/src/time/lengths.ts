import type { TimeModifier, TimeRelation, TimeUnit } from "../locales/time-tables.ts";
import type { Precision } from "../model/when.ts";
import { type Anchors, rememberDay } from "./anchors.ts";
import {
  civilDate,
  type DaySpan,
  dayNumber,
  daysInMonth,
  formatDay,
  monthSpan,
  type OpenSpan,
  pad,
  weekdayOf,
  yearSpan,
} from "./calendar-days.ts";
import type { Expression } from "./expression.ts";
import { type Resolved, resolved } from "./resolved.ts";

const durationUnits: Readonly<Record<TimeUnit, readonly [prefix: string, unit: string]>> = {
  century: ["P", "CE"],
  decade: ["P", "DE"],
  year: ["P", "Y"],
  half: ["P", "H"],
  quarter: ["P", "Q"],
  month: ["P", "M"],
  week: ["P", "W"],
  weekend: ["P", "WE"],
  day: ["P", "D"],
  hour: ["PT", "H"],
  minute: ["PT", "M"],
  second: ["PT", "S"],
};

/** `P3W`, `PT90M`, `PXD`, `P2DE`. */
export function durationValue(unit: TimeUnit, count: number | undefined): string {
  if (unit === "hour" && count !== undefined && !Number.isInteger(count) && Number.isInteger(count * 60)) {
    return `PT${count * 60}M`; // "anderthalb Stunden" are ninety minutes
  }
  if (unit === "year" && count === 0.5) return "P6M";
  const [prefix, letter] = durationUnits[unit];
  return `${prefix}${count ?? "X"}${letter}`;
}

/** "zwei Tage später" counts from the last day told; without one only its kind is known. */
export function resolveDistance(expression: Extract<Expression, { kind: "distance" }>, anchors: Anchors): Resolved {
  const { unit, count, direction } = expression;
  const { last } = anchors;
  const isClock = unit === "hour" || unit === "minute" || unit === "second";
  const type = isClock ? "TIME" : "DATE";
  const open = isClock ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX";
  if (last === undefined || count === undefined || isClock || !Number.isInteger(count))
    return resolved(type, open, "unknown");
  if ((unit === "day" || unit === "week") && last.day !== undefined) {
    const day = last.day + direction * count * (unit === "week" ? 7 : 1);
    rememberDay(anchors, day);
    return resolved(type, formatDay(day), "day", "text", { from: day, to: day }, weekdayOf(day));
  }
  if (unit === "year" && last.year !== undefined) {
    const year = last.year + direction * count;
    return resolved(type, pad(year, 4), "year", "text", yearSpan(year));
  }
  if (unit === "month" && last.year !== undefined && last.month !== undefined) {
    const { year, month } = civilDate(dayNumber(last.year, last.month + direction * count, 1));
    return resolved(type, `${pad(year, 4)}-${pad(month)}`, "month", "text", monthSpan(year, month));
  }
  return resolved(type, open, "unknown");
}

type Pointed = { readonly days: OpenSpan; readonly precision: Precision };

const pointing: Readonly<
  Partial<Record<TimeUnit, { readonly precision: Precision; readonly days: number; readonly months: number }>>
> = {
  day: { precision: "day", days: 1, months: 0 },
  week: { precision: "week", days: 7, months: 0 },
  month: { precision: "month", days: 0, months: 1 },
  year: { precision: "year", days: 0, months: 12 },
  decade: { precision: "decade", days: 0, months: 120 },
};

/**
 * The days a length points at from the day of writing: "vor fünf Jahren" a year, "seit vier Wochen" all from a week on, "mehr als" all up to that
 * point. `undefined` where it points at none or its number is not told.
 */
export function lengthSpan(
  length: Extract<Expression, { kind: "duration" }>,
  relation: TimeRelation | undefined,
  modifier: TimeModifier | undefined,
  { publication }: Anchors,
): Pointed | undefined {
  const { unit, count } = length;
  if (publication === undefined || (relation !== "before" && relation !== "since")) return undefined;
  const step = pointing[unit];
  if (step === undefined || count === undefined || count > 5000) return undefined;
  const back = (day: number): DaySpan => unitAround(moveBack(day, step, count), unit);
  const point = { from: back(publication.from).from, to: back(publication.to).to };
  const { precision } = step;
  if (relation === "since") return { days: { from: point.from }, precision };
  return { days: modifier === "MORE_THAN" ? { to: point.to } : point, precision };
}

function moveBack(day: number, step: { readonly days: number; readonly months: number }, count: number): number {
  if (step.months === 0) return day - Math.round(step.days * count);
  const { year, month, day: date } = civilDate(day);
  const target = civilDate(dayNumber(year, month - Math.round(step.months * count), 1));
  return dayNumber(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}

function unitAround(day: number, unit: TimeUnit): DaySpan {
  const { year, month } = civilDate(day);
  if (unit === "month") return monthSpan(year, month);
  if (unit === "year") return yearSpan(year);
  if (unit === "decade") return yearSpan(Math.floor(year / 10) * 10, 10);
  const monday = day - weekdayOf(day) + 1;
  return unit === "week" ? { from: monday, to: monday + 6 } : { from: day, to: day };
}
