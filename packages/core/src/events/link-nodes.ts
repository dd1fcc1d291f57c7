import type { EventKind } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { compareParticipants, finerKind, kindsFit } from "./compare-occurrences.ts";
import { comparePlaces } from "./compare-places.ts";
import { daysOf, weekdayOf } from "./days.ts";
import { type EventNode, sameness } from "./event-node.ts";
import { boundsOf, timeReasons } from "./event-time.ts";
import { bearOtherNames } from "./event-title.ts";
import { meetInContext } from "./link-in-context.ts";
import type { LinkReason, OpenReason } from "./link-reasons.ts";
import { rumourComesTrue } from "./rumours.ts";

/** Why two occurrences are one event, and how strongly that is so; higher joins first. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly reasons: readonly LinkReason[];
  /** Joins only where there is no other event that the one without a day of its own could be. */
  readonly sole?: boolean | undefined;
}

/** What two occurrences have to do with each other. */
export type Relation =
  | {
      readonly verdict: "same";
      readonly strength: number;
      readonly reasons: readonly LinkReason[];
      readonly sole?: boolean | undefined;
    }
  | { readonly verdict: "possible"; readonly reason: OpenReason }
  | { readonly verdict: "different" };

const different: Relation = { verdict: "different" };

function sharedNames(a: EventNode, b: EventNode): number {
  let count = 0;
  for (const name of a.features.names) if (b.features.names.has(name)) count += 1;
  return count;
}

/** What beside the event itself speaks for one happening. */
interface Sign {
  readonly reason: LinkReason;
  readonly strong: boolean;
}

/** "Im Mai hatte die Zeitung über ein Treffen berichtet": the other is a text of that time that has it by hearsay. */
function isReportOf({ occurrence }: EventNode, { occurrence: report }: EventNode): boolean {
  const { published } = report.unit;
  const days = published === undefined ? undefined : daysOf(published.value);
  if (days === undefined || !report.hearsay) return false;
  return occurrence.constraints
    .filter(({ reason }) => reason === timeReasons.reported)
    .map(({ value }) => daysOf(value))
    .some((span) => span !== undefined && span[0] <= days[0] && days[1] <= span[1]);
}

/** The first text names the paper that the second was first published by: "Wie die Rundschau berichtet", and the Rundschau's own text. */
function cites({ features }: EventNode, { features: { publisher } }: EventNode): boolean {
  return publisher !== undefined && features.bodies.has(publisher);
}

/** The articles speak of the same people beside the event's own, or name the same outlet as its source. */
function corroborated(a: EventNode, b: EventNode): Sign | undefined {
  for (const outlet of a.outlets)
    if (outlet !== "" && b.outlets.has(outlet)) return { reason: "same-outlet", strong: true };
  if (isReportOf(a, b) || isReportOf(b, a)) return { reason: "report-of-report", strong: true };
  if (cites(a, b) || cites(b, a)) return { reason: "same-outlet", strong: false };
  const own = Math.max(a.occurrence.participants.length, b.occurrence.participants.length);
  const shared = sharedNames(a, b) - own;
  const least = Math.min(a.features.names.size, b.features.names.size) - own;
  if (shared < 2 || shared < 0.6 * least) return undefined;
  return { reason: "same-people", strong: shared > 2 || shared >= 0.9 * least };
}

/** Whether two texts of which one gives no time can be taken to tell of one event. */
function toldAlike(a: EventNode, b: EventNode, sign: Sign, placed: boolean): boolean {
  if (placed) return true;
  if (a.occurrence.background || b.occurrence.background) return false;
  return (a.occurrence.lead && b.occurrence.lead) || sign.strong;
}

/** How many participants in telling roles two texts must share. A place in common stands for those one of them does not name. */
function sharedNeeded(kind: EventKind, a: EventNode, b: EventNode, placed: boolean): number {
  if (kind.mutual === true && kind.parties === 1) return placed ? 1 : 2;
  const names = ({ occurrence }: EventNode): boolean =>
    occurrence.participants.some(({ role }) => kind.core.includes(role));
  if (kind.parties === 1 && placed && !(names(a) && names(b))) return 0;
  return kind.parties;
}

const day = 1;
const narrow = 8;

const months = 100;

/** Neither text leaves more than some months open. */
function withinMonths(a: EventNode, b: EventNode): boolean {
  return [a.window, b.window].every((window) => window !== undefined && window[1] - window[0] <= months);
}

type TimeMatch = "same-day" | "near" | "loose" | "none";

/** How the two windows meet. */
function compareWindows(a: EventNode, b: EventNode): TimeMatch | undefined {
  if (a.window === undefined || b.window === undefined) return "none";
  const [from, to] = a.window;
  const [start, end] = b.window;
  if (Math.max(from, start) > Math.min(to, end)) return undefined;
  const widest = Math.max(to - from, end - start);
  if (widest < day) return "same-day";
  return widest <= narrow ? "near" : "loose";
}

const replying = new Set(["denies", "declines", "unaware"]);

/** One party confirms in one article what it does not confirm in the other: with no date in common, perhaps two events. */
function stancesDiffer(a: EventNode, b: EventNode): boolean {
  const confirms = (node: EventNode): Set<string> => stances(node, (act) => act === "confirms");
  const replies = (node: EventNode): Set<string> => stances(node, (act) => replying.has(act));
  const clash = (left: Set<string>, right: Set<string>): boolean => [...left].some((source) => right.has(source));
  return clash(confirms(a), replies(b)) || clash(confirms(b), replies(a));
}

function stances({ occurrence }: EventNode, wanted: (act: string) => boolean): Set<string> {
  return new Set(
    occurrence.positions
      .filter(({ act }) => wanted(act))
      .map(({ chain }) => chain[0]?.entityId ?? "")
      .filter((source) => source !== ""),
  );
}

/** Compares two occurrences of two texts, looking at these two alone. */
export function relate(a: EventNode, b: EventNode, locale: Locale): Relation {
  const left = a.occurrence;
  const right = b.occurrence;
  if (!kindsFit(left.kind, right.kind)) return different;
  if (left.round !== undefined && right.round !== undefined && left.round !== right.round) return different;
  const kind = finerKind(left.kind, right.kind);
  const comesTrue = rumourComesTrue(a, b, kind);
  const bothHeld = left.held && right.held && kind.once !== true && !comesTrue;
  if (bothHeld && compareWindows(a, b) === undefined) return different;
  const { shared, conflict } = compareParticipants(kind, left.participants, right.participants, sameness(a, b, locale));
  const place = comparePlaces(a, b, locale);
  const titled = left.title !== undefined && left.title === right.title;
  if (bearOtherNames(left.title, right.title)) return different;
  if (!titled && (conflict || (kind.placed && place === "apart" && shared < 2))) return different;
  const placed = (kind.placed && place === "shared") || titled;
  const named = shared >= sharedNeeded(kind, a, b, placed) && (shared > 0 || placed);
  if (!named && !meetInContext(a, b, kind, locale)) return different;
  const { consistent } = boundsOf([...left.constraints, ...right.constraints]);
  if (!consistent && !comesTrue && !planComesTrue(a, b)) return different;
  return named ? weigh(a, b, shared, placed, kind) : weighContext(a, b, kind);
}

const reachDays = 120;

/** The event of one text is not too long before the other text was told to be what it means. */
function inReach(a: EventNode, b: EventNode): boolean {
  const told = (node: EventNode): readonly number[] =>
    [node.bounds.latest, node.window?.[1]].filter((day) => day !== undefined);
  const [left, right] = [Math.min(...told(a)), Math.min(...told(b))];
  return !Number.isFinite(left) || !Number.isFinite(right) || Math.abs(left - right) <= reachDays;
}

/** A plan told before the event that came of it. */
function planComesTrue(a: EventNode, b: EventNode): boolean {
  if (a.occurrence.held === b.occurrence.held || a.window === undefined || b.window === undefined) return false;
  const [plan, event] = a.occurrence.held ? [b.window, a.window] : [a.window, b.window];
  return event[1] >= plan[0] - 1 && event[0] <= plan[1];
}

function weigh(a: EventNode, b: EventNode, shared: number, placed: boolean, kind: EventKind): Relation {
  const match = compareWindows(a, b);
  const who: LinkReason = placed ? "same-place" : "same-participants";
  if (kind.once === true) return { verdict: "same", strength: 40 + shared, reasons: [who, "happens-once"] };
  if (match === undefined) {
    if (planComesTrue(a, b)) return same(10, shared, [who, "planned-then-held"]);
    return rumourComesTrue(a, b, kind) ? same(10, shared, [who, "rumoured-then-held"]) : different;
  }
  if (a.occurrence.open || b.occurrence.open)
    return !inReach(a, b) ? different : { verdict: "possible", reason: "open-time" };
  if (match === "same-day") return same(a.dated && b.dated ? 40 : 30, shared, [who, "same-day"]);
  const sign = corroborated(a, b);
  const told: readonly LinkReason[] = [who, "days-apart"];
  if (match === "near" && !stancesDiffer(a, b))
    return same(sign === undefined ? 20 : 25, shared, sign === undefined ? told : [...told, sign.reason]);
  if (sign !== undefined && (match !== "none" || toldAlike(a, b, sign, placed)) && !stancesDiffer(a, b))
    return same(15, shared, [who, "times-agree", sign.reason]);
  if (kind.repeats !== true && match === "loose" && withinMonths(a, b))
    return same(14, shared, [who, "times-agree", "does-not-repeat"]);
  if (placed && match === "loose" && shared > 0) return same(12, shared, [who, "times-agree"]);
  const weekday = sameWeekday(a, b);
  const only: readonly LinkReason[] = weekday ? [who, "same-weekday", "only-candidate"] : [who, "only-candidate"];
  if (canBeOnly(a, b, kind) || (placed && shared > 0 && isPlanOfBoth(a, b)))
    return { ...same(weekday ? 8 : 4, shared, only), sole: true };
  return { verdict: "possible", reason: "no-common-day" };
}

/** Of two that meet in what their texts speak of beside them: one day makes them one, else there must be no other candidate. */
function weighContext(a: EventNode, b: EventNode, kind: EventKind): Relation {
  const match = compareWindows(a, b);
  const context: readonly LinkReason[] = ["same-context"];
  if (a.occurrence.open || b.occurrence.open || stancesDiffer(a, b)) return different;
  if (match === undefined)
    return planComesTrue(a, b) ? { ...same(3, 0, [...context, "planned-then-held"]), sole: true } : different;
  if (match === "same-day" && a.dated && b.dated) return same(18, 0, [...context, "same-day"]);
  if (match === "near" || canBeOnly(a, b, kind)) return { ...same(3, 0, [...context, "only-candidate"]), sole: true };
  return different;
}

/** One text plans what the other plans or calls off. */
function isPlanOfBoth({ occurrence: a }: EventNode, { occurrence: b }: EventNode): boolean {
  return !a.held && !b.held && (a.planned || b.planned);
}

/** "Am Donnerstag", says a text that does not tell the week, and the day in the other is one. */
function sameWeekday(a: EventNode, b: EventNode): boolean {
  const named = ({ occurrence }: EventNode): readonly string[] =>
    occurrence.constraints.filter(({ kind }) => kind === "weekday").map(({ value }) => value);
  const onDay = ({ window }: EventNode, weekdays: readonly string[]): boolean =>
    window !== undefined && window[0] === window[1] && weekdays.includes(String(weekdayOf(window[0])));
  return onDay(a, named(b)) || onDay(b, named(a));
}

/** Texts that can tell of one event if there is no other: news of both, or of what does not soon happen again. */
function canBeOnly(a: EventNode, b: EventNode, kind: EventKind): boolean {
  if (stancesDiffer(a, b) || !inReach(a, b)) return false;
  const news = ({ occurrence }: EventNode): boolean => occurrence.lead && !occurrence.background;
  const known = (node: EventNode): boolean => news(node) || node.occurrence.pointed;
  return (news(a) || news(b)) && (kind.repeats !== true || (known(a) && known(b)));
}

function same(base: number, shared: number, reasons: readonly LinkReason[]): Relation & { verdict: "same" } {
  return { verdict: "same", strength: base + Math.min(shared, 4), reasons };
}
