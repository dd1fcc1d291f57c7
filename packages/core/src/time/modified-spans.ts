import type { TimeModifier } from "../locales/time-tables.ts";
import { civilDate, dayNumber, type OpenSpan } from "./calendar-days.ts";

const parts = 3;

/**
 * The third of a span that START, MID or END leaves: of a year four months, of a month the 1st to 10th, 11th to 20th, 21st to last, of the rest by
 * whole days. Other modifiers leave the span as it is, and all leave one that has no three days.
 */
export function partOfSpan(days: OpenSpan | undefined, modifier: TimeModifier | undefined): OpenSpan | undefined {
  if (days?.from === undefined || days.to === undefined) return days;
  const part = modifier === "START" ? 0 : modifier === "MID" ? 1 : modifier === "END" ? 2 : undefined;
  if (part === undefined) return days;
  const { from, to } = days;
  if (to - from + 1 < parts) return days;
  const { year, month, day } = civilDate(from);
  const isYear = month === 1 && day === 1 && to === dayNumber(year + 1, 1, 1) - 1;
  const length = to - from + 1;
  const cut = (at: number): number =>
    isYear ? dayNumber(year, 1 + 4 * at, 1) : from + at * (length >= 28 ? 10 : Math.floor(length / 3));
  if (!isYear && length > 31)
    return { from: from + Math.floor((length * part) / 3), to: from + Math.floor((length * (part + 1)) / 3) - 1 };
  return { from: cut(part), to: part === 2 ? to : cut(part + 1) - 1 };
}
