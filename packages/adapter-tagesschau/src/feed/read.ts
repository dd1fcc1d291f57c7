import type { Reading, SourceDocument } from "@digest/core";
import { source } from "../identity.ts";
import { toArticle } from "./to-article.ts";

/** Where the elements of an item go, in all dialects; a place the article does not have is left out. */
export const elementPlaces = {
  title: ["/kicker", "/headline"],
  description: ["/teaser", "/bylines"],
  summary: ["/teaser", "/bylines"],
  "content:encoded": ["/blocks/0"],
  content: ["/blocks/0"],
  link: ["/url"],
  guid: ["/identifiers"],
  id: ["/identifiers"],
  "dc:identifier": ["/identifiers"],
  pubDate: ["/published"],
  "dc:date": ["/published"],
  "dc:rights": ["/rights"],
  author: ["/bylines"],
  "dc:creator": ["/bylines"],
  category: ["/keywords"],
  enclosure: ["/blocks/0"],
  "media:content": ["/blocks/0"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Reads RSS 2.0, RDF and Atom 0.3. The kit's reader is loaded only here, so that the other formats run in any browser. */
export async function readFeedItems(document: SourceDocument): Promise<Reading> {
  const { readFeed, readItems } = await import("@digest/adapter-kit/feed");
  const about = { source, format: "feed", uri: document.uri };
  const reading = await readFeed(document, about);
  const rights = reading.feed?.rights?.text;
  return readItems(reading, about, { fields: elementPlaces, toArticle: (item) => toArticle(item, rights) });
}
