import {
  type Article,
  type Problem,
  problem,
  type Reading,
  type ReadingItem,
  type SourceDocument,
  valueAt,
} from "@digest/core";
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

function placesIn(article: Article): Readonly<Record<string, readonly string[]>> {
  const fields = Object.entries<readonly string[]>(feedFields);
  return Object.fromEntries(
    fields.map(([name, pointers]) => [name, pointers.filter((pointer) => valueAt(article, pointer) !== undefined)]),
  );
}

/** Reads a feed of a portal in RSS 1.0, RSS 2.0 or Atom, whichever it is by content. An item that stands there twice is read once. */
export async function readPortalFeed(document: SourceDocument): Promise<Reading> {
  const { itemLedger, readFeed } = await import("@digest/adapter-kit/feed");
  const about = { source, format, uri: document.uri };
  const { feed, text = "", problems: unread } = await readFeed(document, about);
  const items = new Map<string, ReadingItem>();
  const problems: Problem[] = [...unread];
  for (const [index, item] of (feed?.items ?? []).entries()) {
    const article = itemToArticle(item);
    if (article === undefined)
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "title"] }));
    else {
      const key = JSON.stringify([article.id, article.version]);
      if (!items.has(key))
        items.set(key, { uri: document.uri, article, ledger: itemLedger(text, item, placesIn(article)) });
    }
  }
  if (feed?.items.length === 0) problems.push(problem({ ...about, code: "missing-field", path: ["items"] }));
  return { items: [...items.values()], problems };
}
