import { type Article, type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
import { source } from "../identity.ts";
import { toArticle } from "./to-article.ts";

/** Where the elements of an item go; a place the article does not have is left out. */
export const elementPlaces = {
  title: "/headline",
  description: "/teaser",
  link: "/url",
  guid: "/identifiers",
  pubDate: "/published",
  "dc:date": "/published",
  category: "/categories",
  author: "/bylines",
  "dc:creator": "/bylines",
  enclosure: "/blocks/0",
  "media:content": "/blocks/0",
} as const satisfies Readonly<Record<string, string>>;

function isFilled(article: Article, pointer: string): boolean {
  const value: unknown = pointer === "/blocks/0" ? article.blocks[0] : Reflect.get(article, pointer.slice(1));
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Reads the paper's RSS feeds. The kit's reader is loaded only here, so that the other formats run in any browser. */
export async function readFeedItems(document: SourceDocument): Promise<Reading> {
  const { itemLedger, readFeed } = await import("@digest/adapter-kit/feed");
  const about = { source, format: "feed", uri: document.uri };
  const { feed, text, problems: found } = await readFeed(document, about);
  if (feed === undefined || text === undefined) return { items: [], problems: found };
  const items: ReadingItem[] = [];
  const problems: Problem[] = [...found];
  const seen = new Set<string>();
  for (const [index, item] of feed.items.entries()) {
    const article = toArticle(item);
    if (article === undefined) {
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "title"] }));
      continue;
    }
    const fields = Object.entries(elementPlaces).map(
      ([name, pointer]) => [name, isFilled(article, pointer) ? [pointer] : []] as const,
    );
    const key = `${article.id} ${article.version}`;
    if (!seen.has(key))
      items.push({ uri: document.uri, article, ledger: itemLedger(text, item, Object.fromEntries(fields)) });
    seen.add(key);
  }
  return { items, problems };
}
