import type { TimeUnit } from "../locales/time-tables.ts";
import { type Anchors, remember } from "./anchors.ts";
import { civilDate, dayNumber, formatDay, monthSpan, pad, weekdayOf, yearSpan } from "./calendar-days.ts";
import type { Expression } from "./expression.ts";
import type { Resolved } from "./resolved.ts";

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
  const [prefix, letter] = durationUnits[unit];
  return `${prefix}${count ?? "X"}${letter}`;
}

/** "zwei Tage später" counts from the last day told; without one only its kind is known. */
export function resolveDistance(expression: Extract<Expression, { kind: "distance" }>, anchors: Anchors): Resolved {
  const { unit, count, direction } = expression;
  const { last } = anchors;
  const isClock = unit === "hour" || unit === "minute" || unit === "second";
  const type = isClock ? "TIME" : "DATE";
  const open = {
    type,
    value: isClock ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX",
    precision: "unknown",
    anchor: "none",
  } as const;
  if (last === undefined || count === undefined || isClock || !Number.isInteger(count)) return open;
  if ((unit === "day" || unit === "week") && last.day !== undefined) {
    const day = last.day + direction * count * (unit === "week" ? 7 : 1);
    remember(anchors, { day, listed: false });
    return {
      type,
      value: formatDay(day),
      precision: "day",
      days: { from: day, to: day },
      weekday: weekdayOf(day),
      anchor: "text",
    };
  }
  if (unit === "year" && last.year !== undefined) {
    const year = last.year + direction * count;
    return { type, value: pad(year, 4), precision: "year", days: yearSpan(year), anchor: "text" };
  }
  if (unit === "month" && last.year !== undefined && last.month !== undefined) {
    const { year, month } = civilDate(dayNumber(last.year, last.month + direction * count, 1));
    return {
      type,
      value: `${pad(year, 4)}-${pad(month)}`,
      precision: "month",
      days: monthSpan(year, month),
      anchor: "text",
    };
  }
  return open;
}
