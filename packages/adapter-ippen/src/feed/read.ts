import { problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
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

/** Reads a feed of a portal in RSS 1.0, RSS 2.0 or Atom, whichever it is by content. */
export async function readPortalFeed(document: SourceDocument): Promise<Reading> {
  const { itemLedger, readFeed } = await import("@digest/adapter-kit/feed");
  const { feed, text = "", problems } = await readFeed(document, { source, format });
  const items: ReadingItem[] = [];
  const found = [...problems];
  for (const [index, item] of (feed?.items ?? []).entries()) {
    const article = itemToArticle(item);
    if (article === undefined)
      found.push(
        problem({ code: "missing-field", source, format, uri: document.uri, path: ["items", index, "title"] }),
      );
    else items.push({ uri: document.uri, article, ledger: itemLedger(text, item, feedFields) });
  }
  return { items, problems: found };
}
