import { problem, type Reading, type SourceDocument } from "@digest/core";
import { source } from "../source.ts";
import { itemToArticle } from "./to-article.ts";

const format = "feed";

/** Elements of an item by the places of the article they go to. */
export const feedFields = {
  title: ["/headline"],
  link: ["/url", "/identifiers"],
  description: ["/teaser"],
  pubDate: ["/published"],
  "dc:date": ["/published"],
  "dc:creator": ["/bylines"],
  category: ["/categories"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Reads a feed of a portal in RSS 1.0, RSS 2.0 or Atom, whichever it is by content. An item that stands there twice is read once. */
export async function readPortalFeed(document: SourceDocument): Promise<Reading> {
  const { readFeed, readItems } = await import("@digest/adapter-kit/feed");
  const about = { source, format, uri: document.uri };
  const reading = await readFeed(document, about);
  const { items, problems } = readItems(reading, about, {
    fields: feedFields,
    emptyLists: true,
    toArticle: itemToArticle,
  });
  const lacks = reading.feed?.items.length === 0 ? [problem({ ...about, code: "missing-field", path: ["items"] })] : [];
  return { items, problems: [...problems, ...lacks] };
}
