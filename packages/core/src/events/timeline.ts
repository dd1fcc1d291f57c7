import type { TimelineEntry } from "../model/digest.ts";
import type { Event } from "../model/event.ts";
import { daysOf } from "./days.ts";

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

/** The steps of a digest in time: each event on its day, and each article that changed a figure or made a plan a fact. */
export function timelineOf(events: readonly Event[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const event of events) {
    if (event.time.edtf !== undefined) entries.push({ edtf: event.time.edtf, kind: "event", eventId: event.id });
    entries.push(...updatesOf(event));
  }
  return entries.toSorted((a, b) =>
    a.edtf === b.edtf
      ? a.eventId < b.eventId
        ? -1
        : a.eventId > b.eventId
          ? 1
          : a.kind < b.kind
            ? -1
            : 1
      : a.edtf < b.edtf
        ? -1
        : 1,
  );
}

/** Articles that told something new of an event: that a plan came true, or another figure. */
function updatesOf(event: Event): readonly TimelineEntry[] {
  const found: TimelineEntry[] = [];
  const latest = new Map<string, string>();
  const figures = event.attributes
    .filter(({ asOf }) => asOf !== undefined)
    .toSorted((a, b) => ((a.asOf?.value ?? "") < (b.asOf?.value ?? "") ? -1 : 1));
  for (const { name, value, unit, comparator, asOf, evidence } of figures) {
    const said = `${comparator} ${value}`;
    const before = latest.get(`${name} ${unit ?? ""}`);
    latest.set(`${name} ${unit ?? ""}`, said);
    const articleId = evidence[0]?.articleId;
    if (before !== undefined && before !== said && asOf !== undefined)
      found.push({
        edtf: asOf.value,
        kind: "update",
        eventId: event.id,
        ...(articleId === undefined ? {} : { articleId }),
        note: `${name} ${value}`,
      });
  }
  return found;
}
