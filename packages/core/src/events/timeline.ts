import type { TimelineEntry } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import { daysOf } from "./days.ts";
import type { Update } from "./updates.ts";

function dayOf(event: Event): string | undefined {
  const { edtf, latest, earliest } = event.time;
  return edtf ?? (event.status === "planned" ? earliest : undefined) ?? latest ?? earliest;
}

/** Sorts events by time; what has no time comes last. */
export function byTime(a: Event, b: Event): number {
  const left = daysOf((dayOf(a) ?? "").split("/")[0] ?? "")?.[0] ?? Number.POSITIVE_INFINITY;
  const right = daysOf((dayOf(b) ?? "").split("/")[0] ?? "")?.[0] ?? Number.POSITIVE_INFINITY;
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
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
