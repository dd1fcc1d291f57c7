import type { TimelineEntry } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import { daysOf } from "./days.ts";
import type { Update } from "./updates.ts";

function dayOf(event: Event): string | undefined {
  const { edtf, latest, earliest } = event.time;
  return edtf ?? (event.status === "planned" ? earliest : undefined) ?? latest ?? earliest;
}

/** First day of an event; what has no time comes last. */
function firstDay(event: Event): number {
  const day = dayOf(event) ?? "";
  const slash = day.indexOf("/");
  return daysOf(slash === -1 ? day : day.slice(0, slash))?.[0] ?? Number.POSITIVE_INFINITY;
}

/** Events by time. */
export function inTime(events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => ({ event, day: firstDay(event) }))
    .sort((a, b) => {
      if (a.day !== b.day) return a.day < b.day ? -1 : 1;
      return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0;
    })
    .map(({ event }) => event);
}

function entryOf(eventId: string, { at, articleIds, change }: Update): TimelineEntry {
  const [articleId] = articleIds;
  return {
    edtf: at,
    kind: "update",
    eventId,
    ...(articleId === undefined ? {} : { articleId }),
    articleIds,
    note: change.of === "status" ? `${change.from} → ${change.to}` : `${change.name} ${change.to.value}`,
    change,
  };
}

function sortKey({ edtf, eventId, kind, note }: TimelineEntry): string {
  return [edtf, eventId, kind, note ?? ""].join("\n");
}

/** The steps of a digest in time: each event on its day, and each change that a text brought, at its publication. */
export function timelineOf(
  events: readonly Event[],
  updates: ReadonlyMap<string, readonly Update[]>,
): readonly TimelineEntry[] {
  const entries = events.flatMap(({ id, time }): readonly TimelineEntry[] => [
    ...(time.edtf === undefined ? [] : [{ edtf: time.edtf, kind: "event" as const, eventId: id }]),
    ...(updates.get(id) ?? []).map((update) => entryOf(id, update)),
  ]);
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry);
}
