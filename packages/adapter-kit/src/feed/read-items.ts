import { type Article, type Problem, problem, type Reading, type ReadingItem, valueAt } from "@digest/core";
import type { FeedItem, FeedReading } from "./feed.ts";
import { itemLedger } from "./item-ledger.ts";

/** How a publisher's items become articles. */
export interface ItemRules {
  /** Places of the article by the elements that go there, as the feed names them; places the article does not have are left out. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Whether an empty list is a place that the article has; not unless told. */
  readonly emptyLists?: boolean;
  /** The article of an item; `undefined` where it has no title. */
  readonly toArticle: (item: FeedItem) => Article | undefined;
  /** Why an item is no article of the publisher's; `undefined` where it is one. */
  readonly reasonToSkip?: (item: FeedItem, article: Article) => string | undefined;
}

function presentFields(article: Article, { fields, emptyLists = false }: ItemRules): ItemRules["fields"] {
  const isPresent = (value: unknown) =>
    value !== undefined && (emptyLists || !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(
    Object.entries(fields).map(([name, pointers]) => [
      name,
      pointers.filter((pointer) => isPresent(valueAt(article, pointer))),
    ]),
  );
}

/**
 * Makes articles of the items of a feed, with the account of each. An item that stands there twice is read once; one without a
 * title is a problem `missing-field`, one that is no article `skipped-item`.
 */
export function readItems(
  { feed, text = "", problems: unread }: FeedReading,
  about: { readonly source: string; readonly format: string; readonly uri: string },
  rules: ItemRules,
): Reading {
  const items = new Map<string, ReadingItem>();
  const problems: Problem[] = [...unread];
  for (const [index, item] of (feed?.items ?? []).entries()) {
    const article = rules.toArticle(item);
    const detail = article === undefined ? undefined : rules.reasonToSkip?.(item, article);
    if (article === undefined)
      problems.push(problem({ ...about, code: "missing-field", path: ["items", index, "title"] }));
    else if (detail !== undefined)
      problems.push(problem({ ...about, code: "skipped-item", path: ["items", index], detail }));
    else {
      const key = JSON.stringify([article.id, article.version]);
      if (!items.has(key))
        items.set(key, { uri: about.uri, article, ledger: itemLedger(text, item, presentFields(article, rules)) });
    }
  }
  return { items: [...items.values()], problems };
}
