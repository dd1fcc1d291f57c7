import type { TimeUnit } from "../locales/time-tables.ts";
import type { Precision } from "../model/when.ts";
import { type Anchors, rememberDay, rememberMonth } from "./anchors.ts";
import {
  civilDate,
  type DaySpan,
  dayNumber,
  formatDay,
  isoWeekOf,
  monthSpan,
  pad,
  weekdayOf,
  yearSpan,
} from "./calendar-days.ts";
import type { Expression } from "./expression.ts";
import { type Resolved, resolved } from "./resolved.ts";
import { tenseNow } from "./tense.ts";

interface Period {
  readonly value: string;
  readonly days: DaySpan;
}

/** The period `shift` units away from the one a day lies in. */
function periodAt(unit: TimeUnit, day: number, shift: number): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "century": {
      const first = (Math.floor(year / 100) + shift) * 100;
      return { value: pad(first / 100), days: yearSpan(first, 100) };
    }
    case "decade": {
      const first = (Math.floor(year / 10) + shift) * 10;
      return { value: pad(first / 10, 3), days: yearSpan(first, 10) };
    }
    case "year":
      return { value: pad(year + shift, 4), days: yearSpan(year + shift) };
    case "half":
    case "quarter": {
      const length = unit === "half" ? 6 : 3;
      const first = civilDate(dayNumber(year, Math.floor((month - 1) / length) * length + 1 + shift * length, 1));
      const from = dayNumber(first.year, first.month, 1);
      const letter = unit === "half" ? "H" : "Q";
      const value = `${pad(first.year, 4)}-${letter}${Math.floor((first.month - 1) / length) + 1}`;
      return { value, days: { from, to: dayNumber(first.year, first.month + length, 1) - 1 } };
    }
    case "month": {
      const own = civilDate(dayNumber(year, month + shift, 1));
      return { value: `${pad(own.year, 4)}-${pad(own.month)}`, days: monthSpan(own.year, own.month) };
    }
    case "week":
    case "weekend": {
      const monday = day - weekdayOf(day) + 1 + shift * 7;
      const week = isoWeekOf(monday);
      const value = `${pad(week.year, 4)}-W${pad(week.week)}`;
      return unit === "week"
        ? { value, days: { from: monday, to: monday + 6 } }
        : { value: `${value}-WE`, days: { from: monday + 5, to: monday + 6 } };
    }
    default:
      return { value: formatDay(day + shift), days: { from: day + shift, to: day + shift } };
  }
}

/** TIMEX3 values of a unit of which nothing is known. */
export const openValues: Readonly<Partial<Record<TimeUnit, string>>> = {
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

const precisions: Readonly<Partial<Record<TimeUnit, Precision>>> = { weekend: "week" };

/** "vergangenes Jahr", "diese Woche", "am Wochenende", "Vorjahr", "am Tag zuvor". */
export function resolvePeriod(expression: Extract<Expression, { kind: "period" }>, anchors: Anchors): Resolved {
  const { unit, shift } = expression;
  const precision = (precisions[unit] ?? unit) as Precision; // units of periods are precisions, but for the weekend
  const told = expression.from === "text" ? dayTold(unit, anchors) : undefined;
  if (told !== undefined) return keep(periodAt(unit, told, shift), unit, precision, anchors, "text");
  const span = anchors.publication;
  if (span === undefined) return resolved("DATE", openValues[unit] ?? "XXXX-XX-XX", precision);
  const steps = unit === "weekend" ? weekendSteps(shift, expression.bare === true, anchors) : () => shift;
  const early = periodAt(unit, span.from, steps(span.from));
  const late = periodAt(unit, span.to, steps(span.to));
  if (early.value === late.value) return keep(early, unit, precision, anchors, "publication");
  const days = { from: early.days.from, to: late.days.to };
  return resolved("DATE", openValues[unit] ?? "XXXX-XX-XX", precision, "publication", days);
}

/** A weekend in the news is the one just past until it comes round again, or the next where the sentence looks ahead. */
function weekendSteps(shift: number, isBare: boolean, { tenses }: Anchors): (day: number) => number {
  return (day) => {
    const isBefore = weekdayOf(day) < 6;
    if (shift > 0 && isBefore) return shift - 1;
    return isBare && isBefore && tenseNow(tenses) !== "future" ? -1 : shift;
  };
}

function dayTold(unit: TimeUnit, anchors: Anchors): number | undefined {
  const { last } = anchors;
  if (last === undefined) return undefined;
  if (last.day !== undefined) return last.day;
  if (last.year === undefined) return undefined;
  if (unit === "year") return dayNumber(last.year, 1, 1);
  return unit === "month" && last.month !== undefined ? dayNumber(last.year, last.month, 1) : undefined;
}

function keep(
  period: Period,
  unit: TimeUnit,
  precision: Precision,
  anchors: Anchors,
  anchor: "publication" | "text",
): Resolved {
  const isDay = period.days.from === period.days.to;
  const looksBack = anchor === "text" && (anchors.last?.day ?? period.days.from) > period.days.from;
  if (isDay && !looksBack) rememberDay(anchors, period.days.from);
  else if (unit === "year") rememberMonth(anchors, civilDate(period.days.from).year);
  const weekday = isDay ? weekdayOf(period.days.from) : undefined;
  return resolved("DATE", period.value, precision, anchor, period.days, weekday);
}
