import type { PartOfDay } from "../locales/time-tables.ts";
import { type Anchors, rememberDay } from "./anchors.ts";
import { type DaySpan, formatDay, weekdayOf } from "./calendar-days.ts";
import type { Expression } from "./expression.ts";
import { type Resolved, resolved } from "./resolved.ts";
import { tenseNow } from "./tense.ts";

/** "gestern", "heute Abend", "am nächsten Morgen". */
export function resolveDay(expression: Extract<Expression, { kind: "day" }>, anchors: Anchors): Resolved {
  const { offset, part, vague } = expression;
  if (vague) return resolved("DATE", "PRESENT_REF", "unknown");
  if (expression.from === "text" && anchors.last?.day !== undefined)
    return onDay(anchors.last.day + offset, part, anchors, "text");
  return onSpan(anchors.publication, (day) => day + offset, part, anchors, "XXXX-XX-XX");
}

/** A weekday: the last before publication, the next where the sentence looks ahead, or one counted from a date told. */
export function resolveWeekday(expression: Extract<Expression, { kind: "weekday" }>, anchors: Anchors): Resolved {
  const { weekday, shift, part, offset } = expression;
  const value = `XXXX-WXX-${weekday}`;
  if (offset !== undefined) return onSpan(anchors.publication, (day) => day + offset, part, anchors, value, weekday);
  if (expression.from === "text") {
    const day = anchors.last?.day;
    const counted = shift === 1 ? (from: number) => after(from, weekday) : (from: number) => before(from, weekday);
    if (day !== undefined) return onDay(counted(day), part, anchors, "text");
    return onSpan(anchors.publication, counted, part, anchors, value, weekday);
  }
  const pick = (day: number): number => {
    if (expression.ofWeek) return day - weekdayOf(day) + weekday + (shift ?? 0) * 7;
    if (shift === 1) return after(day, weekday);
    if (shift === -1) return before(day, weekday);
    if (shift === 0) return thisWeek(day, weekday, tenseNow(anchors.tenses) === "past");
    if (weekdayOf(day) === weekday && anchors.isOfTheDay) return day;
    const isAhead = tenseNow(anchors.tenses) === "future";
    if (weekdayOf(day) === weekday) return isAhead ? day + 7 : day - 7;
    return isAhead ? after(day, weekday) : before(day, weekday);
  };
  return onSpan(anchors.publication, pick, part, anchors, value, weekday);
}

/** "diesen Samstag" lies in the week of writing; told as past it is no day ahead. */
function thisWeek(day: number, weekday: number, isPast: boolean): number {
  const found = day - weekdayOf(day) + weekday;
  return isPast && found > day ? found - 7 : found;
}

function before(day: number, weekday: number): number {
  return day - ((((weekdayOf(day) - weekday) % 7) + 6) % 7) - 1;
}

function after(day: number, weekday: number): number {
  return day + ((((weekday - weekdayOf(day)) % 7) + 6) % 7) + 1;
}

type Part = PartOfDay | undefined;

function onDay(
  day: number,
  part: Part,
  anchors: Anchors,
  anchor: "publication" | "text",
  weekday = weekdayOf(day),
): Resolved {
  if (anchor === "publication" || anchors.last?.day === undefined || anchors.last.day < day) rememberDay(anchors, day); // "am Tag zuvor" looks back and leaves the story where it is
  return inPart(formatDay(day), part, anchor, { from: day, to: day }, weekday);
}

/** Where publication is known to the month alone, a day counted from it is known to a month or so and has an open value. */
function onSpan(
  span: DaySpan | undefined,
  pick: (day: number) => number,
  part: Part,
  anchors: Anchors,
  open: string,
  weekday?: number,
): Resolved {
  if (span === undefined) return inPart(open, part, "none", undefined, weekday);
  if (span.from === span.to) return onDay(pick(span.from), part, anchors, "publication", weekday);
  return inPart(open, part, "publication", { from: pick(span.from), to: pick(span.to) }, weekday);
}

/** A day, or the part of it that is told. */
function inPart(
  day: string,
  part: Part,
  anchor: Resolved["anchor"],
  days: DaySpan | undefined,
  weekday: number | undefined,
): Resolved {
  if (part === undefined) return resolved("DATE", day, "day", anchor, days, weekday);
  return resolved("TIME", `${day}T${part}`, "part-of-day", anchor, days, weekday);
}
