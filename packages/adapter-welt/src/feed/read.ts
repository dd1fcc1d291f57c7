import type { FeedItem } from "@digest/adapter-kit/feed";
import { problem, type Reading, type SourceDocument } from "@digest/core";
import { advertising, isOtherPage } from "../genres.ts";
import { source } from "../source.ts";
import { itemToArticle } from "./to-article.ts";

const format = "feed";

/** Elements of an item by the places of the article they go to. */
export const feedFields = {
  title: ["/headline"],
  link: ["/url"],
  description: ["/teaser"],
  category: ["/categories/0/name"],
  pubDate: ["/published"],
  guid: ["/identifiers/0/value"],
  author: ["/bylines"],
  "dc:creator": ["/bylines"],
  "dc:source": ["/agencies", "/credits"],
  "dc:subject": ["/kicker"],
  "welt:topic": ["/kicker"],
  "welt:subType": ["/genre"],
  "welt:premium": ["/categories"],
  "media:content": ["/blocks"],
  enclosure: ["/blocks"],
  "media:keywords": ["/keywords"],
  "dcterms:lastModified": ["/updated"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Why an item is no article; `undefined` where it is one. */
function noArticle({ link }: FeedItem, genre: string | undefined): string | undefined {
  if (genre !== undefined && advertising.has(genre)) return "advertising";
  return isOtherPage(link) ? "a page that is no article" : undefined;
}

/** Reads the feeds of 2021 and of 2026. An item that stands there twice is read once. */
export async function readWeltFeed(document: SourceDocument): Promise<Reading> {
  const { elementText, readFeed, readItems } = await import("@digest/adapter-kit/feed");
  const about = { source, format, uri: document.uri };
  const reading = await readFeed(document, about);
  const { items, problems } = readItems(reading, about, {
    fields: feedFields,
    emptyLists: true,
    toArticle: (item) => itemToArticle(item, (name) => elementText(item, name)),
    reasonToSkip: (item, { genre }) => noArticle(item, genre),
  });
  const lacks = reading.feed?.items.length === 0 ? [problem({ ...about, code: "missing-field", path: ["items"] })] : [];
  return { items, problems: [...problems, ...lacks] };
}
