import { type Anchors, openDay } from "./anchors.ts";
import { formatDay, type OpenSpan } from "./calendar-days.ts";
import type { Expression, Found } from "./expression.ts";
import { lengthSpan } from "./lengths.ts";
import { noMeaning } from "./meaning.ts";
import { partOfSpan } from "./modified-spans.ts";
import type { Resolved } from "./resolved.ts";
import { type Scan, signsAt, tokenAt, wordAt } from "./scan.ts";
import type { TimeMention } from "./time-mention.ts";
import { timeSign } from "./time-signs.ts";

/** A time as the other analysers see it, with what the words around it add: preposition, modifier, zone, role. */
export function mentionOf(
  scan: Scan,
  found: Found,
  resolved: Resolved,
  anchors: Anchors,
  previous: TimeMention | undefined,
): TimeMention {
  const { first, last, expression, modifier, range, length } = found;
  const { start } = tokenAt(scan, first);
  const preposed = prepositionAt(scan, first);
  const relation = preposed < 0 ? undefined : wordAt(scan, preposed).relation;
  const pointed = expression.kind === "duration" ? lengthSpan(expression, relation, modifier, anchors) : undefined;
  if (expression.kind === "duration" && relation === "before") anchors.last = openDay;
  const days = pointed?.days ?? partOfSpan(nightSpan(expression, resolved.days), modifier);
  return {
    start,
    end: length === undefined ? tokenAt(scan, last - 1).end : start + length,
    type: resolved.type,
    value: resolved.value,
    modifier,
    interval: intervalOf(days),
    precision: pointed?.precision ?? resolved.precision,
    weekday: weekdayTold(expression),
    directed: expression.kind === "weekday" && isDirected(expression) ? true : undefined,
    dayOffset:
      expression.kind === "day" && expression.from === "publication" && !expression.vague
        ? expression.offset
        : undefined,
    anchor: pointed === undefined ? resolved.anchor : "publication",
    preposition: preposed < 0 ? undefined : tokenAt(scan, preposed).lower,
    relation,
    range,
    zone: expression.kind === "clock" ? expression.zone : undefined,
    role: isUpdate(scan, first, start, previous) ? "updated" : undefined,
  };
}

function weekdayTold(expression: Expression): number | undefined {
  const { kind } = expression;
  return kind === "weekday" || kind === "date" || kind === "set" ? expression.weekday : undefined;
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

/** Where the preposition before a time stands, over its article, or -1; "bis zum" counts as "bis". */
function prepositionAt(scan: Scan, first: number): number {
  const before = wordAt(scan, first - 1);
  if (before === noMeaning) return -1;
  const isCompared = before.than === true && wordAt(scan, first - 2).comparison !== undefined; // "vor mehr als"
  const at = isCompared ? first - 3 : before.determiner ? first - 2 : first - 1;
  if (!wordAt(scan, at).preposition) return -1;
  return wordAt(scan, at - 1).toRange ? at - 1 : at;
}

const reach = 3;

/** "Stand: 11.11.2024", and the clock time right behind such a date. */
function isUpdate(scan: Scan, first: number, start: number, previous: TimeMention | undefined): boolean {
  const before = (signsAt(scan, first - 1) & timeSign.colon) !== 0 ? first - 2 : first - 1;
  if (wordAt(scan, before).updateMark) return true;
  return previous?.role === "updated" && start - previous.end <= reach;
}
