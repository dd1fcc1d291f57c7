import { articleFromText } from "../articles/article-from-text.ts";
import { de } from "../locales/de/index.ts";
import type { Locale } from "../locales/locale.ts";
import type { When } from "../model/when.ts";
import { createDigester } from "./create-digester.ts";

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

/** Groups texts into stories, a row for each in the order given. */
export function annotateStories(inputs: readonly StoryInput[], locale: Locale = de): readonly StoryRow[] {
  const digester = createDigester({ locale });
  const ids = inputs.map(({ name, text, published }) => {
    const [headline = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
    const article = articleFromText({
      source: name,
      headline,
      text: rest.join("\n"),
      ...(published === undefined ? {} : { published: published.value }),
    });
    digester.add({ uri: name, article });
    return article.id;
  });
  const { stories, events } = digester.digest();
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id] as const)));
  return inputs.map(({ name }, index): StoryRow => {
    const id = ids[index] ?? "";
    const event = events.find(({ mentions }) =>
      mentions.some(({ articleId, trigger }) => articleId === id && trigger.pointer === "/headline"),
    );
    return { document: name, story: storyOf.get(id) ?? id, event: event?.id ?? id };
  });
}
