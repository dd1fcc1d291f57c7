import type { Change } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import type { Instant } from "../model/when.ts";
import { dateIn } from "../zone.ts";

/** Whether the last day a plan leaves lies before `now` and no text tells that it took place. Without a clock no plan is overdue. */
export function isOverdue({ status, time }: Event, now: Instant | undefined): boolean {
  if (now === undefined || status !== "planned" || time.latest === undefined) return false;
  return time.latest < dateIn(now, "Europe/Berlin");
}

/** The event as of `now`: it stays planned, and says that its day has passed. */
export function asOf(event: Event, now: Instant | undefined): Event {
  return isOverdue(event, now) ? { ...event, overdue: true } : event;
}

/** What it changes for events that the clock moves on: plans whose day has passed since. */
export function passedBetween(
  parts: Iterable<{ readonly events: readonly Event[] }>,
  before: Instant | undefined,
  now: Instant,
): readonly Change[] {
  return [...parts]
    .flatMap(({ events }) => events)
    .filter((event) => isOverdue(event, now) !== isOverdue(event, before))
    .map(({ id }) => id)
    .toSorted()
    .map((id) => ({ subject: "event", kind: "changed", from: [id], to: [id], pointers: ["/overdue"] }));
}
