import type { Evidence } from "../model/evidence.ts";
import type { EventTime, TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import { remember } from "../text/remember.ts";
import type { OpenSpan } from "../time/calendar-days.ts";
import { daysLeft, type Intersection, intersect } from "../time/constraints.ts";
import { parseEdtf } from "../time/edtf.ts";
import { constraintsOf, edtfOf, nightReason } from "../time/mention-constraints.ts";
import { type DayNumber, daysOf, isoDay } from "./days.ts";
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

function publicationBounds(kind: TimeConstraint["kind"], reason: string): (day: string) => PublicationBound {
  return remember((value) => {
    const constraint: TimeConstraint = { kind, value, reason, evidence: [] };
    return { constraint, time: eventTime([constraint]) };
  });
}

const notBefore = publicationBounds("after", timeReasons.planned);
const newsOf = publicationBounds("before", timeReasons.news);
const notAfter = publicationBounds("before", timeReasons.published);

/** The bound that publication puts on an event: not after it, or for a plan not before. */
export function publicationBound(
  published: When | undefined,
  planned: boolean,
  news: boolean,
): PublicationBound | undefined {
  if (published === undefined || daysOf(published.value) === undefined) return undefined;
  const day = published.value.slice(0, 10);
  return planned ? notBefore(day) : news ? newsOf(day) : notAfter(day);
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

/** What constraints leave, with the week of a weekday that nothing else places. */
function placed(constraints: readonly TimeConstraint[]): Intersection {
  const found = intersect(constraints);
  const { time, conflict } = found;
  if (conflict !== undefined || (time.edtf !== undefined && time.precision === "day")) return found;
  const week = weekOfWeekday(constraints);
  const more = week === undefined ? found : intersect([...constraints, week]);
  return more.conflict === undefined ? more : found;
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

/** When an event was: the answer where constraints leave one, else what bounds it. Where they conflict, what the firmest of them leave. */
export function eventTime(constraints: readonly TimeConstraint[]): EventTime {
  const all = withYears(constraints, boundsOf).filter(
    ({ value, kind }) => kind === "weekday" || parseEdtf(value) !== undefined,
  );
  const found = placed(all);
  if (found.conflict === undefined) return sorted(dayOfNight(found.time));
  const daily = placed(asDays(all));
  if (daily.conflict === undefined) return sorted(dayOfNight(daily.time));
  const stated = all.filter(({ evidence }) => evidence.length > 0);
  const again = placed(stated);
  return sorted({ ...again.time, constraints: intersect(all).time.constraints });
}

/** "In der Nacht zum Dienstag" is Tuesday, though it may have been before midnight: `earliest` keeps the day before. */
function dayOfNight(time: EventTime): EventTime {
  const { edtf, earliest, latest, constraints } = time;
  const isNight =
    edtf === undefined &&
    constraints.some(({ reason, value }) => reason === nightReason && value === `${earliest ?? ""}/${latest ?? ""}`);
  return isNight && latest !== undefined ? { ...time, edtf: latest, precision: "day", basis: "explicit" } : time;
}

/** Evidence of each constraint once and in order, so that the order of articles does not show. */
function sorted(time: EventTime): EventTime {
  return {
    ...time,
    constraints: time.constraints.map((constraint) => {
      if (constraint.evidence.length < 2) return constraint;
      const unique = new Map(
        constraint.evidence.map((one) => [
          `${one.articleId} ${one.pointer} ${String(one.start).padStart(9, "0")}`,
          one,
        ]),
      );
      return { ...constraint, evidence: [...unique.keys()].toSorted().flatMap((key) => unique.get(key) ?? []) };
    }),
  };
}
