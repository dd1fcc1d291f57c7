import type { Evidence } from "../model/evidence.ts";
import type { EventTime, TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import { remember, rememberBy } from "../text/remember.ts";
import type { OpenSpan } from "../time/calendar-days.ts";
import { daysLeft, type Intersection, intersect } from "../time/constraints.ts";
import { parseEdtf } from "../time/edtf.ts";
import { constraintsOf, edtfOf, nightReason } from "../time/mention-constraints.ts";
import { type DayNumber, daysOf, isoDay } from "./days.ts";
import { eachConstraint } from "./each-constraint.ts";
import type { TimedBy } from "./mention-time.ts";
import { isYearless, withYears, yearlessClash } from "./yearless.ts";

/** Why a constraint holds; the reasons that rules look at. */
export const timeReasons = {
  news: "told as news, so not after publication",
  published: "told before publication",
  planned: "still to come at publication",
  reported: "reported then, so not after it",
  ongoing: "went on then, so not begun after it",
  week: "news tells of the week before it",
  coming: "a weekday to come is the next one",
} as const;

/** What a set of constraints leaves: the first and last possible day. */
export interface TimeBounds {
  readonly earliest?: DayNumber | undefined;
  readonly latest?: DayNumber | undefined;
  readonly consistent: boolean;
}

/** The constraints one time expression puts on its event, with the words that say so. */
export function constraintsOfTime(
  { time, relation }: TimedBy,
  evidence: readonly Evidence[],
): readonly TimeConstraint[] {
  if (relation === "on" && isYearless(time.value)) return [{ kind: "on", value: time.value, evidence }];
  const found = constraintsOf(time);
  const { from, to } = time.interval ?? {};
  if (relation === "on") return found.map((constraint) => ({ ...constraint, evidence }));
  const isTold = relation === "told" || relation === "during";
  const value = isTold ? edtfOf(time) : relation === "after" ? from : to;
  if (value === undefined) return [];
  const reason = isTold ? { reason: relation === "told" ? timeReasons.reported : timeReasons.ongoing } : {};
  return [{ kind: relation === "after" ? "after" : "before", value, ...reason, evidence }];
}

/** A bound that publication puts on an event, and the time it leaves where nothing else is said. */
export interface PublicationBound {
  readonly constraint: TimeConstraint;
  readonly time: EventTime;
}

/** The bounds that the publication of a text puts on events: a plan is not before it, all else not after it. */
export interface PublicationBounds {
  readonly plan: PublicationBound;
  readonly news: PublicationBound;
  readonly told: PublicationBound;
}

function publicationBound(kind: TimeConstraint["kind"], value: string, reason: string): PublicationBound {
  const constraint: TimeConstraint = { kind, value, reason, evidence: [] };
  return { constraint, time: eventTime([constraint]) };
}

const boundsOfDay = remember(
  (day): PublicationBounds => ({
    plan: publicationBound("after", day, timeReasons.planned),
    news: publicationBound("before", day, timeReasons.news),
    told: publicationBound("before", day, timeReasons.published),
  }),
);

/** The bounds that publication puts on events; `undefined` where its day is not known. */
export function publicationBounds(published: When | undefined): PublicationBounds | undefined {
  if (published === undefined || daysOf(published.value) === undefined) return undefined;
  return boundsOfDay(published.value.slice(0, 10));
}

const weekLength = 6;

/** Bounds of one day that have one of these reasons. */
function singleDays(constraints: readonly TimeConstraint[], reasons: readonly string[]): readonly DayNumber[] {
  return constraints
    .filter(({ reason }) => reason !== undefined && reasons.includes(reason))
    .map(({ value }) => daysOf(value))
    .filter((span) => span !== undefined)
    .flatMap(([first, last]) => (first === last ? [first] : []));
}

/** The week a bare weekday lies in: the one before the first news of it, or the one after the last plan of it. */
function weekOfWeekday(constraints: readonly TimeConstraint[]): TimeConstraint | undefined {
  if (!constraints.some(({ kind }) => kind === "weekday")) return undefined;
  const told = singleDays(constraints, [timeReasons.news, timeReasons.reported, timeReasons.ongoing]);
  const within = (from: DayNumber, to: DayNumber, reason: string): TimeConstraint => ({
    kind: "within",
    value: `${isoDay(from)}/${isoDay(to)}`,
    reason,
    evidence: [],
  });
  if (told.length > 0) return within(Math.min(...told) - weekLength, Math.min(...told), timeReasons.week);
  const planned = singleDays(constraints, [timeReasons.planned]);
  if (planned.length > 0) return within(Math.max(...planned), Math.max(...planned) + weekLength, timeReasons.coming);
  return undefined;
}

/** A time, and the week it takes to place a weekday. */
interface Placed extends Intersection {
  readonly week: TimeConstraint | undefined;
}

/** What constraints leave, with the week of a weekday that nothing else places. */
function placed(constraints: readonly TimeConstraint[]): Placed {
  const { time, conflict } = intersect(constraints);
  const found = { time, conflict, week: undefined };
  if (conflict !== undefined || (time.edtf !== undefined && time.precision === "day")) return found;
  const week = weekOfWeekday(constraints);
  if (week === undefined) return found;
  const more = intersect([...constraints, week]);
  return more.conflict === undefined ? { time: more.time, conflict: undefined, week } : found;
}

/** Clock times as their days: texts round them differently. */
function asDays(constraints: readonly TimeConstraint[]): readonly TimeConstraint[] {
  if (!constraints.some(({ value }) => value.includes("T"))) return constraints;
  return constraints.map((constraint) =>
    constraint.value.includes("T") ? { ...constraint, value: constraint.value.slice(0, 10) } : constraint,
  );
}

/** The days that constraints leave, with the week of a weekday that nothing else places. */
function daysPlaced(constraints: readonly TimeConstraint[]): OpenSpan | undefined {
  const days = daysLeft(constraints);
  if (days === undefined || (days.from !== undefined && days.from === days.to)) return days;
  const week = weekOfWeekday(constraints);
  return week === undefined ? days : (daysLeft([...constraints, week]) ?? days);
}

/** What constraints leave together. */
export function boundsOf(constraints: readonly TimeConstraint[]): TimeBounds {
  const days = daysPlaced(asDays(withYears(constraints, boundsOf)));
  return { earliest: days?.from, latest: days?.to, consistent: days !== undefined && !yearlessClash(constraints) };
}

/** A time but for its constraints, and what they are made of beside those given. */
interface Settled {
  readonly time: EventTime;
  /** All values are dates; those that are none are left out. */
  readonly readable: boolean;
  /** Clock times count as their days. */
  readonly daily: boolean;
  readonly week: TimeConstraint | undefined;
}

function isReadable({ kind, value }: TimeConstraint): boolean {
  return kind === "weekday" || parseEdtf(value) !== undefined;
}

function settle(given: readonly TimeConstraint[]): Settled {
  const all = given.filter(isReadable);
  const settledAs = ({ time }: Placed, daily: boolean, week: TimeConstraint | undefined): Settled => ({
    time: { ...time, constraints: [] },
    readable: all.length === given.length,
    daily,
    week,
  });
  const found = placed(all);
  if (found.conflict === undefined) return settledAs({ ...found, time: dayOfNight(found.time) }, false, found.week);
  const days = placed(asDays(all));
  if (days.conflict === undefined) return settledAs({ ...days, time: dayOfNight(days.time) }, true, days.week);
  return settledAs(placed(all.filter(({ evidence }) => evidence.length > 0)), false, undefined);
}

/** All that a time rests on but the words: many events are told on one day in one way. */
function meaningOf(all: readonly TimeConstraint[]): string {
  let meaning = "";
  for (const { kind, value, reason, evidence } of all)
    meaning += `${kind} ${value} ${reason ?? ""}${evidence.length > 0 ? "\n" : "\t"}`;
  return meaning;
}

const settled = rememberBy(meaningOf, settle, 1024, 512);

/** When an event was: the answer where constraints leave one, else what bounds it. Where they conflict, what the firmest of them leave. */
export function eventTime(constraints: readonly TimeConstraint[]): EventTime {
  const given = withYears(constraints, boundsOf);
  const { time, readable, daily, week } = settled(given);
  const all = readable ? given : given.filter(isReadable);
  const own = daily ? asDays(all) : all;
  return { ...time, constraints: eachConstraint(week === undefined ? own : [...own, week]) };
}

/** "In der Nacht zum Dienstag" is Tuesday, though it may have been before midnight: `earliest` keeps the day before. */
function dayOfNight(time: EventTime): EventTime {
  const { edtf, earliest, latest, constraints } = time;
  const isNight =
    edtf === undefined &&
    constraints.some(({ reason, value }) => reason === nightReason && value === `${earliest ?? ""}/${latest ?? ""}`);
  return isNight && latest !== undefined ? { ...time, edtf: latest, precision: "day", basis: "explicit" } : time;
}
