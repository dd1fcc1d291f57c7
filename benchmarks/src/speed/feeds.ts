import { readFeed } from "@digest/adapter-kit/feed";
import { tagesschau } from "@digest/adapter-tagesschau";
import { de, digestOf } from "@digest/core";
import { parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { feedText, teaserFeedText } from "./inputs/feeds.ts";
import { allDay, measure } from "./measure.ts";
import type { Section } from "./report.ts";

const items = 500;

/** Feeds to items beside the parsers people use. */
export async function feeds(): Promise<Section> {
  const bytes = new TextEncoder().encode(feedText(items));
  return {
    title: "Feeds",
    note: `${items} items with full content, ${(bytes.length / 1e6).toFixed(1)} MB, from bytes as they arrive.`,
    amount: { count: items, unit: "items" },
    timings: await measure(
      [
        { name: "@digest/adapter-kit/feed", run: () => readFeed({ uri: "feed", bytes }) },
        { name: "rss-parser", run: () => new Parser().parseString(new TextDecoder().decode(bytes)) },
        { name: "feedsmith", run: () => parseRssFeed(new TextDecoder().decode(bytes)) },
      ],
      allDay,
    ),
  };
}

/** Teasers of a feed to a digest of events, beside the parser alone. */
export async function teasers(): Promise<Section> {
  const text = teaserFeedText(items);
  const bytes = new TextEncoder().encode(text);
  return {
    title: "Teasers to events",
    note: `${items} items of headline and teaser, from bytes to the digest.`,
    amount: { count: items, unit: "items" },
    timings: await measure(
      [
        {
          name: "@digest/adapter-tagesschau to articles, statements and events",
          run: async () => digestOf((await tagesschau.read({ uri: "feed", bytes }, "feed")).items, { locale: de }),
        },
        { name: "to articles", run: () => tagesschau.read({ uri: "feed", bytes }, "feed") },
        { name: "rss-parser alone", run: () => new Parser().parseString(text) },
      ],
      allDay,
    ),
  };
}
