import type { TimeModifier } from "../locales/time-tables.ts";
import type { OpenSpan } from "./calendar-days.ts";

/**
 * The third of a span that START, MID or END leaves, by whole days: of a month the 1st to 10th, 11th to 20th, 21st to last. Other modifiers
 * leave the span as it is.
 */
export function partOfSpan(days: OpenSpan | undefined, modifier: TimeModifier | undefined): OpenSpan | undefined {
  if (days?.from === undefined || days.to === undefined) return days;
  const third = Math.floor((days.to - days.from + 1) / 3);
  if (modifier === "START") return { from: days.from, to: days.from + third - 1 };
  if (modifier === "MID") return { from: days.from + third, to: days.from + 2 * third - 1 };
  return modifier === "END" ? { from: days.from + 2 * third, to: days.to } : days;
}
