import { readFeed } from "@digest/adapter-kit/feed";
import { parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { feedText } from "./inputs/feeds.ts";
import { measure } from "./measure.ts";
import type { Section } from "./report.ts";

const items = 500;

/** Feeds to items beside the parsers people use. */
export async function feeds(): Promise<Section> {
  const text = feedText(items);
  const bytes = new TextEncoder().encode(text);
  return {
    title: "Feeds",
    note: `${items} items with full content, ${(bytes.length / 1e6).toFixed(1)} MB.`,
    amount: { count: items, unit: "items" },
    timings: await measure([
      { name: "@digest/adapter-kit/feed", run: () => readFeed({ uri: "feed", bytes }) },
      { name: "rss-parser", run: () => new Parser().parseString(text) },
      { name: "feedsmith", run: () => parseRssFeed(text) },
    ]),
  };
}
