import type { FeedItem } from "@digest/adapter-kit/feed";
import {
  type Article,
  type Problem,
  problem,
  type Reading,
  type ReadingItem,
  type SourceDocument,
  valueAt,
} from "@digest/core";
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

function placesIn(article: Article): Readonly<Record<string, readonly string[]>> {
  const fields = Object.entries<readonly string[]>(feedFields);
  return Object.fromEntries(
    fields.map(([name, pointers]) => [name, pointers.filter((pointer) => valueAt(article, pointer) !== undefined)]),
  );
}

/** Reads the feeds of 2021 and of 2026. An item that stands there twice is read once. */
export async function readWeltFeed(document: SourceDocument): Promise<Reading> {
  const { elementText, itemLedger, readFeed } = await import("@digest/adapter-kit/feed");
  const about = { source, format, uri: document.uri };
  const { feed, text = "", problems: unread } = await readFeed(document, about);
  const items = new Map<string, ReadingItem>();
  const problems: Problem[] = [...unread];
  for (const [index, item] of (feed?.items ?? []).entries()) {
    const article = itemToArticle(item, (name) => elementText(item, name));
    const detail = article === undefined ? undefined : noArticle(item, article.genre);
    if (article === undefined)
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "title"] }));
    else if (detail !== undefined)
      problems.push(problem({ ...about, code: "skipped-item", path: ["items", index], detail }));
    else {
      const key = JSON.stringify([article.id, article.version]);
      if (!items.has(key))
        items.set(key, { uri: document.uri, article, ledger: itemLedger(text, item, placesIn(article)) });
    }
  }
  if (feed?.items.length === 0) problems.push(problem({ ...about, code: "missing-field", path: ["items"] }));
  return { items: [...items.values()], problems };
}
