/**
 * The algebra of event times: what several mentions say about one time, combined.
 *
 *   intersect(constraints) -> { time, conflict? }
 *
 * `constraints` are TimeConstraints of the model: `{ kind, value, reason?, evidence }`, `value` EDTF, for `weekday` "1" (Monday) to "7".
 *   on      it was then: a day (with clock time or not), a month, a year, a season, or an interval it lasted
 *   within  it was some time in this span ("wenige Tage …", "die Woche vor der Meldung")
 *   before  not later than the last day of the value (inclusive; for "vor dem 20." give `dayBefore("2025-01-20")`)
 *   after   not earlier than the first day of the value (inclusive; for "nach dem 5." give `dayAfter("2024-11-05")`)
 *   weekday it was on that day of the week
 * `time` is an EventTime: `edtf` the answer where there is one, `earliest` and `latest` days that bound it, `precision`, `basis`:
 *   explicit  one constraint says the answer by itself
 *   derived   it takes several (Wednesday + the seven days up to publication = 12 February)
 *   bounded   only bounds are known, `edtf` is absent
 *   unknown   nothing is, or constraints contradict: then `conflict` holds the two that cannot both be, and `time` has no date at all
 * Duplicates do no harm and order does not matter.
 */
import type { EventTime, TimeConstraint } from "../model/time.ts";
import type { Precision } from "../model/when.ts";
import {
  civilDate,
  type DaySpan,
  formatDay,
  monthSpan,
  type OpenSpan,
  pad,
  weekdayOf,
  yearSpan,
} from "./calendar-days.ts";
import { type EdtfSpan, parseEdtf } from "./edtf.ts";

/** What constraints come to; `conflict` names the pair that cannot both hold. */
export interface Intersection {
  readonly time: EventTime;
  readonly conflict?: readonly [TimeConstraint, TimeConstraint] | undefined;
}

interface Bound {
  readonly constraint: TimeConstraint;
  readonly span: EdtfSpan;
}

/** The EDTF day before the first day of a value; `undefined` where the value is open at its start or none. */
export function dayBefore(value: string): string | undefined {
  const from = parseEdtf(value)?.from;
  return from === undefined ? undefined : formatDay(from - 1);
}

/** The EDTF day after the last day of a value; `undefined` where the value is open at its end or none. */
export function dayAfter(value: string): string | undefined {
  const to = parseEdtf(value)?.to;
  return to === undefined ? undefined : formatDay(to + 1);
}

/** Combines constraints on one time. Values that are no EDTF are left out. */
export function intersect(constraints: readonly TimeConstraint[]): Intersection {
  const kept = unique(constraints);
  const bounds = boundsOf(kept);
  const weekdays = kept.filter(({ kind }) => kind === "weekday");
  const conflict = pairInConflict(bounds) ?? weekdayConflict(bounds, weekdays);
  if (conflict !== undefined) {
    return { time: { precision: "unknown", basis: "unknown", constraints: kept }, conflict };
  }
  const limits = limitsOf(bounds);
  const weekday = weekdays[0] === undefined ? undefined : Number(weekdays[0].value);
  const days = weekday === undefined ? limits : narrow(limits, weekday);
  return { time: { ...answer(days, bounds), constraints: kept } };
}

/**
 * The days that constraints leave, an end open where nothing bounds it; `undefined` where they conflict. Takes values without clock times.
 */
export function daysLeft(constraints: readonly TimeConstraint[]): OpenSpan | undefined {
  let from: number | undefined;
  let to: number | undefined;
  let weekday: string | undefined;
  for (const { kind, value } of constraints) {
    if (kind === "weekday" && weekday !== undefined && weekday !== value) return undefined;
    if (kind === "weekday") weekday = value;
    const span = kind === "weekday" ? undefined : parseEdtf(value);
    if (span?.from !== undefined && kind !== "before") from = Math.max(from ?? span.from, span.from);
    if (span?.to !== undefined && kind !== "after") to = Math.min(to ?? span.to, span.to);
  }
  if (from !== undefined && to !== undefined && from > to) return undefined;
  if (weekday === undefined) return { from, to };
  const days = narrow({ from, to }, Number(weekday));
  return days.from !== undefined && days.to !== undefined && days.from > days.to ? undefined : days;
}

function byKindAndValue(a: TimeConstraint, b: TimeConstraint): number {
  const [one, other] = a.kind === b.kind ? [a.value, b.value] : [a.kind, b.kind];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Constraints in order, each once, with the evidence of all that say the same. */
function unique(constraints: readonly TimeConstraint[]): readonly TimeConstraint[] {
  if (constraints.length < 2) return constraints;
  const kept: TimeConstraint[] = [];
  for (const constraint of constraints.toSorted(byKindAndValue)) {
    const last = kept.length === 0 ? undefined : kept[kept.length - 1];
    if (last === undefined || byKindAndValue(last, constraint) !== 0) kept.push(constraint);
    else kept[kept.length - 1] = { ...last, evidence: [...last.evidence, ...constraint.evidence] };
  }
  return kept;
}

/** The days that constraints leave: both ends for `on` and `within`, one for the others. */
function boundsOf(constraints: readonly TimeConstraint[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const constraint of constraints) {
    const span = constraint.kind === "weekday" ? undefined : parseEdtf(constraint.value);
    if (span === undefined) continue;
    const from = constraint.kind === "before" ? undefined : span.from;
    const to = constraint.kind === "after" ? undefined : span.to;
    bounds.push({ constraint, span: { from, to, precision: span.precision } });
  }
  return bounds;
}

type Pair = readonly [TimeConstraint, TimeConstraint];

function isClock({ span }: Bound): boolean {
  return span.precision === "minute" || span.precision === "second";
}

/** The bounds that part the days, or two clock times that differ: spans on a line that meet pairwise share a day. */
function pairInConflict(bounds: readonly Bound[]): Pair | undefined {
  let latestStart: Bound | undefined;
  let earliestEnd: Bound | undefined;
  for (const bound of bounds) {
    const { from, to } = bound.span;
    if (from !== undefined && from > (latestStart?.span.from ?? Number.NEGATIVE_INFINITY)) latestStart = bound;
    if (to !== undefined && to < (earliestEnd?.span.to ?? Number.POSITIVE_INFINITY)) earliestEnd = bound;
  }
  const [from, to] = [latestStart?.span.from, earliestEnd?.span.to];
  if (latestStart !== undefined && earliestEnd !== undefined && from !== undefined && to !== undefined && from > to) {
    return [earliestEnd.constraint, latestStart.constraint];
  }
  const clocks = bounds.filter((bound) => bound.constraint.kind === "on" && isClock(bound));
  if (clocks.length < 2) return undefined;
  const first = most(clocks, (bound) => -epochOf(bound));
  const last = most(clocks, epochOf);
  if (first === undefined || last === undefined || epochOf(last) - epochOf(first) < 60_000) return undefined;
  return [first.constraint, last.constraint];
}

function epochOf({ constraint }: Bound): number {
  const { value } = constraint;
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`); // one without offset is compared as it stands
}

function most(bounds: readonly Bound[], measure: (bound: Bound) => number): Bound | undefined {
  let best: Bound | undefined;
  let height = Number.NEGATIVE_INFINITY;
  for (const bound of bounds) {
    const value = measure(bound);
    if (!(value > height)) continue; // neither what is no number
    best = bound;
    height = value;
  }
  return best;
}

function weekdayConflict(bounds: readonly Bound[], weekdays: readonly TimeConstraint[]): Pair | undefined {
  const [first, second] = weekdays;
  if (first === undefined) return undefined;
  if (second !== undefined) return [first, second];
  const { from, to } = limitsOf(bounds);
  if (from === undefined || to === undefined || to - from >= 6) return undefined;
  const weekday = Number(first.value);
  for (let day = from; day <= to; day += 1) if (weekdayOf(day) === weekday) return undefined;
  const tightest = most(bounds, (bound) => -lengthOf(bound)) ?? bounds[0];
  return tightest === undefined ? undefined : [tightest.constraint, first];
}

function lengthOf({ span }: Bound): number {
  return span.from === undefined || span.to === undefined ? Number.POSITIVE_INFINITY : span.to - span.from;
}

function limitsOf(bounds: readonly Bound[]): OpenSpan {
  let from: number | undefined;
  let to: number | undefined;
  for (const { span } of bounds) {
    if (span.from !== undefined) from = Math.max(from ?? span.from, span.from);
    if (span.to !== undefined) to = Math.min(to ?? span.to, span.to);
  }
  return { from, to };
}

/** Moves both ends inward to the weekday. */
function narrow({ from, to }: OpenSpan, weekday: number): OpenSpan {
  return {
    from: from === undefined ? undefined : from + ((weekday - weekdayOf(from) + 7) % 7),
    to: to === undefined ? undefined : to - ((weekdayOf(to) - weekday + 7) % 7),
  };
}

type Answer = Omit<EventTime, "constraints">;

function answer({ from, to }: OpenSpan, bounds: readonly Bound[]): Answer {
  if (from === undefined && to === undefined) return { precision: "unknown", basis: "unknown" };
  const ends = {
    ...(from === undefined ? {} : { earliest: formatDay(from) }),
    ...(to === undefined ? {} : { latest: formatDay(to) }),
  };
  if (from === undefined || to === undefined) return { ...ends, precision: "unknown", basis: "bounded" };
  const finest = finestOn(bounds);
  if (from === to && (finest === undefined || lengthOf(finest) > 0)) {
    return { edtf: formatDay(from), ...ends, precision: "day", basis: "derived" };
  }
  const unit = unitAround({ from, to });
  const isFiner =
    finest !== undefined && unit !== undefined && finest.span.precision === "year" && unit.precision === "month";
  if (finest !== undefined && !isFiner) {
    return { edtf: finest.constraint.value, ...ends, precision: finest.span.precision, basis: "explicit" };
  }
  const isTold = bounds.some(
    ({ constraint, span }) => constraint.kind === "within" && span.precision === unit?.precision,
  );
  if (unit !== undefined && (isFiner || isTold)) return { ...unit, ...ends, basis: "derived" };
  return { ...ends, precision: "unknown", basis: "bounded" };
}

/** The `on` constraint that says most: the shortest, of equal ones the one with a clock time. */
function finestOn(bounds: readonly Bound[]): Bound | undefined {
  const on = bounds.filter(({ constraint }) => constraint.kind === "on");
  return most(on, (bound) => -lengthOf(bound) + (isClock(bound) ? 0.5 : 0));
}

/** The smallest month or year that holds all days left. */
function unitAround({ from, to }: DaySpan): { readonly edtf: string; readonly precision: Precision } | undefined {
  const { year, month } = civilDate(from);
  if (to <= monthSpan(year, month).to) return { edtf: `${pad(year, 4)}-${pad(month)}`, precision: "month" };
  return to <= yearSpan(year).to ? { edtf: pad(year, 4), precision: "year" } : undefined;
}
