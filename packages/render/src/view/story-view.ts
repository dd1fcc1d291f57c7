import type { Digest, Story } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";
import type { EventView } from "./event-view.ts";

/** Events that belong together. */
export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly articleIds: readonly string[];
  /** What the story turns on, by time. */
  readonly central: readonly EventView[];
  /** What is told beside it, by time. */
  readonly aside: readonly EventView[];
}

const plainStatuses: ReadonlySet<EventView["status"]> = new Set(["reported", "planned"]);

/** Several texts tell of it, or somebody takes a stand on it. */
function isCentral({ articleIds, status }: EventView): boolean {
  return articleIds.length > 1 || !plainStatuses.has(status);
}

/** The same people doing the same: one call among others. */
function seriesOf({ kind, people }: EventView): string {
  return `${kind} ${people
    .map(({ entityId }) => entityId)
    .toSorted()
    .join(" ")}`;
}

function storyView(id: string, title: string, articleIds: readonly string[], events: readonly EventView[]): StoryView {
  const series = new Set(
    events
      .filter(isCentral)
      .filter(({ people }) => people.length > 1)
      .map(seriesOf),
  );
  const central = events.filter((event) => isCentral(event) || series.has(seriesOf(event)));
  if (central.length === 0) return { id, title, articleIds, central: events, aside: [] };
  return { id, title, articleIds, central, aside: events.filter((event) => !central.includes(event)) };
}

function titleOf({ title }: Story, words: Words): string {
  return title === undefined ? words.labels.otherEvents : wordsOf(title);
}

/** The stories that have events, in the digest's order; events of none come last. */
export function storyViews({ stories }: Digest, events: readonly EventView[], words: Words): readonly StoryView[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = new Set(stories.flatMap(({ eventIds }) => eventIds));
  const others = events.filter(({ id }) => !told.has(id));
  return [
    ...stories.map((story) =>
      storyView(
        story.id,
        titleOf(story, words),
        story.articleIds,
        story.eventIds.flatMap((id) => byId.get(id) ?? []),
      ),
    ),
    storyView("", words.labels.otherEvents, [...new Set(others.flatMap(({ articleIds }) => articleIds))], others),
  ].filter(({ central }) => central.length > 0);
}
