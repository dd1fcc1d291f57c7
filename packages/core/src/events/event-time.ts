import type { Evidence } from "../model/evidence.ts";
import type { EventTime, TimeConstraint } from "../model/time.ts";
import type { When } from "../model/when.ts";
import { type DayNumber, daysOf, isoDay, weekdayOf } from "./days.ts";
import type { TimedBy } from "./mention-time.ts";

/** Why a constraint holds; the reasons that rules look at. */
export const timeReasons = {
  news: "told as news, so not after publication",
  published: "told before publication",
  planned: "still to come at publication",
  reported: "reported then, so not after it",
} as const;

/** What a set of constraints leaves: the first and last possible day, and the weekday where only that is known. */
export interface TimeBounds {
  readonly earliest?: DayNumber | undefined;
  readonly latest?: DayNumber | undefined;
  readonly weekday?: number | undefined;
  /** A date, month or year that stands in a text, whose words are the value. */
  readonly stated?: string | undefined;
  readonly derived: boolean;
  readonly consistent: boolean;
}

/** The constraint one time expression puts on its event. */
export function constraintOf({ time, relation }: TimedBy, evidence: readonly Evidence[]): TimeConstraint | undefined {
  const { from, to } = time.interval ?? {};
  const made = (kind: TimeConstraint["kind"], value: string, reason?: string): TimeConstraint => ({
    kind,
    value,
    ...(reason === undefined ? {} : { reason }),
    evidence,
  });
  const reason =
    time.anchor === "publication"
      ? "read against publication"
      : time.anchor === "text"
        ? "read against a date before"
        : undefined;
  if (from === undefined && to === undefined)
    return time.weekday === undefined ? undefined : made("weekday", String(time.weekday));
  if (relation === "before" || from === undefined) return made("before", from ?? to ?? "", reason);
  if (relation === "after" || to === undefined) return made("after", to ?? from, reason);
  if (from === to) return made("on", from, reason);
  const whole = daysOf(time.value);
  const exact = whole !== undefined && isoDay(whole[0]) === from && isoDay(whole[1]) === to;
  return made("within", exact ? time.value : `${from}/${to}`, reason);
}

/** The bound that publication puts on an event: not after it, or for a plan not before. */
export function publicationConstraint(
  published: When | undefined,
  planned: boolean,
  news: boolean,
): TimeConstraint | undefined {
  const days = published === undefined ? undefined : daysOf(published.value);
  if (published === undefined || days === undefined) return undefined;
  const value = published.value.slice(0, 10);
  if (planned) return { kind: "after", value, reason: timeReasons.planned, evidence: [] };
  return { kind: "before", value, reason: news ? timeReasons.news : timeReasons.published, evidence: [] };
}

function spanOf(value: string): readonly [DayNumber, DayNumber] | undefined {
  const [from = "", to] = value.split("/");
  const start = daysOf(from);
  const end = to === undefined ? start : daysOf(to);
  return start === undefined || end === undefined ? undefined : [start[0], end[1]];
}

const newsDays = 6;

/** The one day a weekday can mean: the last before the news told of it, or the first after a plan was told. */
function dayOfWeekday(weekday: number, constraints: readonly TimeConstraint[]): DayNumber | undefined {
  const told = constraints.filter(
    ({ kind, reason }) => kind === "before" && (reason === timeReasons.news || reason === timeReasons.reported),
  );
  const bounds = told.map(({ value }) => daysOf(value)).filter((days) => days !== undefined && days[0] === days[1]);
  const latest = Math.min(...bounds.map((days) => days?.[1] ?? Number.POSITIVE_INFINITY));
  if (Number.isFinite(latest)) return latest - ((weekdayOf(latest) - weekday + 7) % 7);
  const planned = constraints.filter(({ kind, reason }) => kind === "after" && reason === timeReasons.planned);
  const starts = planned.map(({ value }) => daysOf(value)).filter((days) => days !== undefined && days[0] === days[1]);
  const earliest = Math.max(...starts.map((days) => days?.[0] ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(earliest) ? earliest + ((weekday - weekdayOf(earliest) + 7) % 7) : undefined;
}

/** What constraints leave together. A plan's "not before" yields to the news that it has happened. */
export function boundsOf(constraints: readonly TimeConstraint[]): TimeBounds {
  let earliest: DayNumber | undefined;
  let latest: DayNumber | undefined;
  let stated: string | undefined;
  let read = false;
  const weekdays = new Set<number>();
  for (const { kind, value, reason } of constraints) {
    if (kind === "weekday") {
      weekdays.add(Number(value));
      continue;
    }
    const span = spanOf(value);
    if (span === undefined) continue;
    if (kind !== "before") earliest = Math.max(earliest ?? span[0], kind === "after" ? span[0] : span[0]);
    if (kind !== "after") latest = Math.min(latest ?? span[1], span[1]);
    if (kind === "on" || kind === "within") {
      const finer = stated === undefined || value.length > stated.length || kind === "on";
      if (finer) {
        stated = value;
        read = reason !== undefined;
      }
    }
  }
  const [weekday] = weekdays;
  if (weekday === undefined)
    return {
      earliest,
      latest,
      stated,
      derived: read,
      consistent: !(earliest !== undefined && latest !== undefined && earliest > latest),
    };
  const consistent = weekdays.size === 1 && !(earliest !== undefined && latest !== undefined && earliest > latest);
  const fixed = earliest !== undefined && earliest === latest ? earliest : dayOfWeekday(weekday, constraints);
  if (fixed === undefined) return { earliest, latest, stated, weekday, derived: false, consistent };
  const fits = weekdayOf(fixed) === weekday && fixed >= (earliest ?? fixed) && fixed <= (latest ?? fixed);
  const wide = latest === undefined || earliest === undefined || latest - earliest > newsDays;
  if (!fits && !wide) return { earliest, latest, stated, weekday, derived: true, consistent: false };
  if (!fits) return { earliest, latest, stated, weekday, derived: false, consistent };
  return { earliest: fixed, latest: fixed, stated, weekday, derived: true, consistent };
}

/** When an event was: the answer where constraints leave one, else what bounds it. */
export function eventTime(constraints: readonly TimeConstraint[]): EventTime {
  const all = distinct(constraints);
  const { earliest, latest, stated, derived, weekday } = boundsOf(all);
  const bounds = {
    ...(earliest === undefined ? {} : { earliest: isoDay(earliest) }),
    ...(latest === undefined ? {} : { latest: isoDay(latest) }),
  };
  if (earliest !== undefined && earliest === latest) {
    const words = all.some(({ kind, evidence }) => kind === "on" && evidence.some(({ exact }) => /\d/.test(exact)));
    return {
      edtf: isoDay(earliest),
      ...bounds,
      precision: "day",
      basis: words ? "explicit" : "derived",
      constraints: all,
    };
  }
  if (stated !== undefined && /^\d{4}(?:-\d\d)?$/.test(stated))
    return {
      edtf: stated,
      ...bounds,
      precision: stated.length === 4 ? "year" : "month",
      basis: derived ? "derived" : "explicit",
      constraints: all,
    };
  if (stated?.includes("/") === true)
    return { edtf: stated, ...bounds, precision: "unknown", basis: "derived", constraints: all };
  const basis = earliest === undefined && latest === undefined && weekday === undefined ? "unknown" : "bounded";
  return { ...bounds, precision: "unknown", basis, constraints: all };
}

/** Each constraint once, evidence put together, in a fixed order. */
function distinct(constraints: readonly TimeConstraint[]): readonly TimeConstraint[] {
  const found = new Map<string, TimeConstraint>();
  for (const constraint of constraints) {
    const key = `${constraint.kind} ${constraint.value} ${constraint.reason ?? ""}`;
    const known = found.get(key);
    const evidence = [...(known?.evidence ?? []), ...constraint.evidence];
    const unique = new Map(evidence.map((one) => [`${one.articleId} ${one.pointer} ${one.start} ${one.end}`, one]));
    found.set(key, { ...constraint, evidence: [...unique.keys()].toSorted().flatMap((id) => unique.get(id) ?? []) });
  }
  return [...found.keys()].toSorted().flatMap((key) => found.get(key) ?? []);
}
