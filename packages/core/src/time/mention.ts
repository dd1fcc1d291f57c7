import { type Anchors, openDay } from "./anchors.ts";
import { formatDay, type OpenSpan } from "./calendar-days.ts";
import type { Expression, Found } from "./expression.ts";
import { lengthSpan } from "./lengths.ts";
import { partOfSpan } from "./modified-spans.ts";
import type { Resolved } from "./resolved.ts";
import { type Scan, tokenAt, wordAt } from "./scan.ts";
import type { TimeMention } from "./time-mention.ts";

/** A time as the other analysers see it, with what the words around it add: preposition, modifier, zone, role. */
export function mentionOf(
  scan: Scan,
  found: Found,
  resolved: Resolved,
  anchors: Anchors,
  previous: TimeMention | undefined,
): TimeMention {
  const { expression, modifier } = found;
  const { start } = tokenAt(scan, found.first);
  const { preposition, relation } = prepositionOf(scan, found.first);
  const pointed = expression.kind === "duration" ? lengthSpan(expression, relation, modifier, anchors) : undefined;
  if (expression.kind === "duration" && relation === "before") anchors.last = openDay;
  const days = pointed?.days ?? partOfSpan(nightSpan(expression, resolved.days), modifier);
  return {
    start,
    end: found.length === undefined ? tokenAt(scan, found.last - 1).end : start + found.length,
    type: resolved.type,
    value: resolved.value,
    modifier,
    interval: intervalOf(days),
    precision: pointed?.precision ?? resolved.precision,
    weekday: "weekday" in expression ? expression.weekday : undefined,
    directed: expression.kind === "weekday" && isDirected(expression) ? true : undefined,
    dayOffset:
      expression.kind === "day" && expression.from === "publication" && !expression.vague
        ? expression.offset
        : undefined,
    anchor: pointed === undefined ? resolved.anchor : "publication",
    preposition,
    relation,
    range: found.range,
    zone: expression.kind === "clock" ? expression.zone : undefined,
    role: isUpdate(scan, found, previous) ? "updated" : undefined,
  };
}

function isDirected({ shift, offset }: Extract<Expression, { readonly kind: "weekday" }>): boolean {
  return shift !== undefined || offset !== undefined;
}

/** "Nacht zum Freitag" begins the day before. */
function nightSpan(expression: Expression, days: OpenSpan | undefined): OpenSpan | undefined {
  const isNight = (expression.kind === "weekday" || expression.kind === "date") && expression.night === true;
  return isNight && days?.from !== undefined ? { from: days.from - 1, to: days.to } : days;
}

function intervalOf(days: OpenSpan | undefined): TimeMention["interval"] {
  if (days === undefined || (days.from === undefined && days.to === undefined)) return undefined;
  const { from, to } = days;
  const first = from === undefined ? undefined : formatDay(from);
  return { from: first, to: to === from ? first : to === undefined ? undefined : formatDay(to) };
}

type Standing = Pick<TimeMention, "preposition" | "relation">;

/** The preposition before a time, over its article; "bis zum" counts as "bis". */
function prepositionOf(scan: Scan, first: number): Standing {
  const isCompared = wordAt(scan, first - 1).than === true && wordAt(scan, first - 2).comparison !== undefined; // "vor mehr als"
  const at = isCompared ? first - 3 : wordAt(scan, first - 1).determiner ? first - 2 : first - 1;
  const word = wordAt(scan, at);
  if (!word.preposition) return {};
  const before = wordAt(scan, at - 1);
  if (before.toRange) return { preposition: tokenAt(scan, at - 1).lower, relation: before.relation };
  return { preposition: tokenAt(scan, at).lower, relation: word.relation };
}

const reach = 3;

/** "Stand: 11.11.2024", and the clock time right behind such a date. */
function isUpdate(scan: Scan, found: Found, previous: TimeMention | undefined): boolean {
  const before = tokenAt(scan, found.first - 1).text === ":" ? found.first - 2 : found.first - 1;
  if (wordAt(scan, before).updateMark) return true;
  const isNext = previous !== undefined && tokenAt(scan, found.first).start - previous.end <= reach;
  return isNext && previous.role === "updated";
}
