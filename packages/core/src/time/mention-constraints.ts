import type { TimeConstraint } from "../model/time.ts";
import { withOffset } from "../zone.ts";
import { formatDay } from "./calendar-days.ts";
import { dayAfter, dayBefore } from "./constraints.ts";
import { parseEdtf, timexToEdtf } from "./edtf.ts";
import type { TimeMention } from "./time-mention.ts";

/** A constraint that has no evidence yet; the caller adds the words. */
export type BareConstraint = Omit<TimeConstraint, "evidence">;

/** Why a constraint of two days holds that are one night: the second gives the night its day. */
export const nightReason = "night";

/**
 * What one mention says about the time of an event it stands with, ready for `intersect`: its date as `on`, a period as `within`,
 * "vor" and "bis" as `before`, "nach", "seit" and "ab" as `after`, and a weekday that words alone do not place as `weekday` with the
 * seven days it was chosen from as `within`. Empty for recurrences, references, open lengths and the time of an update.
 */
export function constraintsOf(mention: TimeMention): readonly BareConstraint[] {
  if (mention.type === "SET" || mention.role === "updated") return [];
  const span = spanOf(mention);
  if (span === undefined) return weekdayOf(mention);
  const isNight = mention.value.endsWith("TNI") && mention.interval?.from !== mention.interval?.to; // two days, of which one has the name
  const weekday = mention.anchor === "publication" && mention.directed !== true && !isNight ? weekdayOf(mention) : [];
  const bound = boundOf(mention, span);
  if (bound !== undefined) return [bound];
  if (weekday.length > 0)
    return [...weekday, { kind: "within", value: windowOf(mention, span), reason: mention.anchor }];
  const edtf = isNight ? undefined : pointOf(mention);
  const reason = isNight ? { reason: nightReason } : mention.anchor === "none" ? {} : { reason: mention.anchor };
  return [edtf === undefined ? { kind: "within", value: span, ...reason } : { kind: "on", value: edtf, ...reason }];
}

/** The mention as EDTF (ISO 8601-2, level 0 and 1): a point, or the interval of days it leaves. `undefined` where no date follows. */
export function edtfOf(mention: TimeMention): string | undefined {
  return spanOf(mention) === undefined ? undefined : (pointOf(mention) ?? spanOf(mention));
}

/** Two halves of a range as one EDTF interval, `2024-11-11/2024-11-13`. */
export function edtfOfRange(start: TimeMention, end: TimeMention): string | undefined {
  const from = start.interval?.from;
  const to = end.interval?.to;
  return from === undefined || to === undefined || from > to ? undefined : `${from}/${to}`;
}

function weekdayOf({ weekday }: TimeMention): readonly BareConstraint[] {
  return weekday === undefined ? [] : [{ kind: "weekday", value: String(weekday) }];
}

function spanOf({ interval }: TimeMention): string | undefined {
  if (interval === undefined || (interval.from === undefined && interval.to === undefined)) return undefined;
  const { from = "..", to = ".." } = interval;
  return from === to ? from : `${from}/${to}`;
}

/** The day of a weekday with the three days around it on each side: no other such weekday lies there. */
function windowOf({ interval }: TimeMention, span: string): string {
  const { from, to } = interval ?? {};
  const day = from === undefined || from !== to ? undefined : parseEdtf(from)?.from;
  return day === undefined ? span : `${formatDay(day - 3)}/${formatDay(day + 3)}`;
}

/** A point with one EDTF word; a clock time takes the offset of Europe/Berlin, or the one told. */
function pointOf(mention: TimeMention): string | undefined {
  const { value, modifier, zone, interval } = mention;
  if (modifier === "START" || modifier === "MID" || modifier === "END") return undefined;
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value);
  if (clock === null)
    return interval?.from !== undefined && interval.from === interval.to ? interval.from : timexToEdtf(value);
  if (zone === "local" || clock[2] === "24:00") return clock[1];
  return zone === undefined ? withOffset(value, "Europe/Berlin") : `${value}${zone}`;
}

function boundOf({ relation, type, range }: TimeMention, span: string): BareConstraint | undefined {
  if (type === "DURATION") return undefined; // "vor fünf Jahren" points at a year and is not before it
  if (range === "start") return bound("after", span);
  if (range === "end") return bound("before", span);
  if (relation === "before") return bound("before", type === "TIME" ? span : dayBefore(span)); // before an hour is still its day
  if (relation === "until") return bound("before", span);
  if (relation === "after") return bound("after", dayAfter(span));
  return relation === "since" ? bound("after", span) : undefined;
}

function bound(kind: "before" | "after", value: string | undefined): BareConstraint | undefined {
  return value === undefined ? undefined : { kind, value };
}
