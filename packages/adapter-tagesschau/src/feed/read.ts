import { type Article, type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
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
} as const satisfies Readonly<Record<string, readonly string[]>>;

function isFilled(article: Article, pointer: string): boolean {
  const value: unknown = pointer === "/blocks/0" ? article.blocks[0] : Reflect.get(article, pointer.slice(1));
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function placesIn(article: Article): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(elementPlaces).map(([name, pointers]) => [
      name,
      pointers.filter((pointer) => isFilled(article, pointer)),
    ]),
  );
}

/** Reads RSS 2.0, RDF and Atom 0.3. The kit's reader is loaded only here, so that the other formats run in any browser. */
export async function readFeedItems(document: SourceDocument): Promise<Reading> {
  const { itemLedger, readFeed } = await import("@digest/adapter-kit/feed");
  const about = { source, format: "feed", uri: document.uri };
  const { feed, text, problems: found } = await readFeed(document, about);
  if (feed === undefined || text === undefined) return { items: [], problems: found };
  const items: ReadingItem[] = [];
  const problems: Problem[] = [...found];
  const seen = new Set<string>();
  for (const [index, item] of feed.items.entries()) {
    const article = toArticle(item, feed.rights?.text);
    if (article === undefined) {
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "title"] }));
      continue;
    }
    const key = `${article.id} ${article.version}`;
    if (!seen.has(key)) items.push({ uri: document.uri, article, ledger: itemLedger(text, item, placesIn(article)) });
    seen.add(key);
  }
  return { items, problems };
}
