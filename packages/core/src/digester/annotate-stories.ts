import { articleFromText } from "../articles/article-from-text.ts";
import type { Edition } from "../articles/editions.ts";
import { de } from "../locales/de/index.ts";
import type { Locale } from "../locales/locale.ts";
import type { Event } from "../model/event.ts";
import type { When } from "../model/when.ts";
import { digestOf } from "./create-digester.ts";

/** A text to group: its name, which is unique, and where known its time. */
export interface StoryInput {
  readonly name: string;
  readonly text: string;
  readonly published?: When | undefined;
}

/** The story a text belongs to and the event it reports; a text that reports none is an event of its own. */
export interface StoryRow {
  readonly document: string;
  readonly story: string;
  readonly event: string;
}

function editionOf({ name, text, published }: StoryInput): Edition {
  const [headline = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  const article = articleFromText({
    source: name,
    headline,
    text: rest.join("\n"),
    ...(published === undefined ? {} : { published: published.value }),
  });
  return { uri: name, article };
}

/** For each article by its id, the first event that its headline tells. */
function reportedIn(events: readonly Event[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, mentions } of events)
    for (const { articleId, trigger } of mentions)
      if (trigger.pointer === "/headline" && !found.has(articleId)) found.set(articleId, id);
  return found;
}

/** Groups texts into stories, a row for each in the order given. */
export function annotateStories(inputs: readonly StoryInput[], locale: Locale = de): readonly StoryRow[] {
  const editions = inputs.map(editionOf);
  const { stories, events } = digestOf(editions, { locale });
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)));
  const eventOf = reportedIn(events);
  return editions.map(({ uri, article: { id } }) => ({
    document: uri,
    story: storyOf.get(id) ?? id,
    event: eventOf.get(id) ?? id,
  }));
}
