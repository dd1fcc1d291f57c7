import type { ToldArticle } from "./told-terms.ts";

/** An article is looked up by so many of its terms, those that tell most. */
const lookedUp = 24;
/** So many articles with one term, the next ones in time, are looked at. */
const reach = 16;
/** So many of the articles found, those that share most of it, are compared. */
const compared = 16;

function byDay(a: ToldArticle, b: ToldArticle): number {
  const left = a.day ?? Number.POSITIVE_INFINITY;
  const right = b.day ?? Number.POSITIVE_INFINITY;
  if (left !== right) return left - right;
  return a.id < b.id ? -1 : 1;
}

function telling({ terms }: ToldArticle): readonly (readonly [string, number])[] {
  return [...terms]
    .filter(([, { kind }]) => kind !== "word")
    .map(([key, { value }]) => [key, value] as const)
    .toSorted(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
    .slice(0, lookedUp);
}

/**
 * Pairs of articles that share terms that tell much of both, those with the smaller id first. Each article is paired with a bounded number of
 * others, near in time first, so the cost for one article does not grow with the set. A function of the set.
 */
export function candidatePairs(articles: readonly ToldArticle[]): readonly (readonly [ToldArticle, ToldArticle])[] {
  const ordered = articles.toSorted(byDay);
  const having = new Map<string, { readonly at: number; readonly value: number }[]>();
  const places = ordered.map((article, at) =>
    telling(article).map(([key, value]) => {
      const list = having.get(key) ?? [];
      if (list.length === 0) having.set(key, list);
      list.push({ at, value });
      return { list, value, place: list.length - 1 };
    }),
  );
  const pairs: (readonly [ToldArticle, ToldArticle])[] = [];
  for (const [at, article] of ordered.entries()) {
    const found = new Map<number, number>();
    for (const { list, value, place } of places[at] ?? [])
      for (const other of list.slice(place + 1, place + 1 + reach))
        found.set(other.at, (found.get(other.at) ?? 0) + value * other.value);
    const best = [...found].toSorted(([x, p], [y, q]) => q - p || x - y).slice(0, compared);
    for (const [place] of best) {
      const other = ordered[place];
      if (other !== undefined) pairs.push(article.id < other.id ? [article, other] : [other, article]);
    }
  }
  return pairs;
}
