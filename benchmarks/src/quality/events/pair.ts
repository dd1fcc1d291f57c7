import type { Event } from "@digest/core";
import { filesOf, type GoldEvent, participantsFound, type Story } from "./gold.ts";

/** The same kind, a time that does not exclude the gold's, and at least one article of it. */
function couldBe(event: Event, gold: GoldEvent, story: Story): boolean {
  if (event.kind !== gold.kind || !gold.articles.some((file) => filesOf(event, story).has(file))) return false;
  const { time } = gold;
  if (time === undefined || event.time.edtf === undefined) return true;
  return event.time.edtf.split("/").some((end) => end.startsWith(time) || time.startsWith(end));
}

/** The gold's time, a clock time on its day, or the night that ends on it. */
export function isTimeRight(edtf: string | undefined, wanted: string | undefined): boolean {
  if (wanted === undefined || edtf === wanted) return true;
  return edtf !== undefined && (edtf.startsWith(`${wanted}T`) || edtf.endsWith(`/${wanted}`));
}

function overlap(event: Event, gold: GoldEvent, story: Story): number {
  const files = filesOf(event, story);
  const people = gold.participants?.length ?? 0;
  return (
    gold.articles.filter((file) => files.has(file)).length +
    (event.time.edtf === gold.time ? 0.5 : 0) +
    (people === 0 ? 0 : (0.5 * participantsFound(event, gold, story)) / people)
  );
}

/** Gold events and events of the digest, one to one, the best overlap first. */
export function pair(story: Story): ReadonlyMap<number, Event> {
  const candidates = story.gold.events.flatMap((gold, index) =>
    story.digest.events
      .filter((event) => couldBe(event, gold, story))
      .map((event) => ({ index, event, value: overlap(event, gold, story) })),
  );
  const pairs = new Map<number, Event>();
  const taken = new Set<string>();
  for (const { index, event } of candidates.toSorted((a, b) => b.value - a.value)) {
    if (pairs.has(index) || taken.has(event.id)) continue;
    pairs.set(index, event);
    taken.add(event.id);
  }
  return pairs;
}
