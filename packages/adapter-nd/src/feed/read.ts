import type { Reading, SourceDocument } from "@digest/core";
import { isOtherPage, source } from "../identity.ts";
import { toArticle } from "./to-article.ts";

/** Where the elements of an item go; a place the article does not have is left out. */
export const elementPlaces = {
  title: ["/headline"],
  description: ["/teaser"],
  link: ["/url"],
  guid: ["/identifiers"],
  pubDate: ["/published"],
  "dc:date": ["/published"],
  category: ["/categories"],
  author: ["/bylines"],
  "dc:creator": ["/bylines"],
  enclosure: ["/blocks/0"],
  "media:content": ["/blocks/0"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Reads the paper's RSS feeds. The kit's reader is loaded only here, so that the other formats run in any browser. */
export async function readFeedItems(document: SourceDocument): Promise<Reading> {
  const { readFeed, readItems } = await import("@digest/adapter-kit/feed");
  const about = { source, format: "feed", uri: document.uri };
  return readItems(await readFeed(document, about), about, {
    fields: elementPlaces,
    toArticle,
    reasonToSkip: ({ link }) => (isOtherPage(link) ? "a page that is no article" : undefined),
  });
}
