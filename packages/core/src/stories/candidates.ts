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

/** Places of the terms an article is looked up by. */
function telling({ kinds, values }: ToldArticle): readonly number[] {
  return kinds
    .flatMap((kind, place) => (kind === "word" ? [] : [place]))
    .sort((x, y) => (values[y] ?? 0) - (values[x] ?? 0) || x - y) // a list of its own, made the line before
    .slice(0, lookedUp);
}

/** Articles that are looked up by one term, in time, and how much it tells of each. */
interface Posting {
  readonly articles: number[];
  readonly values: number[];
}

interface Lookup {
  readonly posting: Posting;
  readonly place: number;
}

function lookupsOf(ordered: readonly ToldArticle[]): readonly (readonly Lookup[])[] {
  const postings = new Map<number, Posting>();
  return ordered.map((article, at) =>
    telling(article).map((place) => {
      const number = article.numbers[place] ?? 0;
      const posting = postings.get(number) ?? { articles: [], values: [] };
      if (posting.articles.length === 0) postings.set(number, posting);
      posting.articles.push(at);
      posting.values.push(article.values[place] ?? 0);
      return { posting, place: posting.articles.length - 1 };
    }),
  );
}

/** The articles after this one that share most of what it is looked up by. */
function nextOf(lookups: readonly Lookup[]): readonly number[] {
  const found = new Map<number, number>();
  for (const { posting, place } of lookups) {
    const own = posting.values[place] ?? 0;
    const end = Math.min(posting.articles.length, place + 1 + reach);
    for (let next = place + 1; next < end; next += 1) {
      const other = posting.articles[next] ?? 0;
      found.set(other, (found.get(other) ?? 0) + own * (posting.values[next] ?? 0));
    }
  }
  const others = [...found.keys()];
  if (others.length <= compared) return others;
  return others.sort((x, y) => (found.get(y) ?? 0) - (found.get(x) ?? 0) || x - y).slice(0, compared);
}

/**
 * Pairs of articles that share terms that tell much of both, those with the smaller id first. Each article is paired with a bounded number of
 * others, near in time first, so the cost for one article does not grow with the set. A function of the set.
 */
export function candidatePairs(articles: readonly ToldArticle[]): readonly (readonly [ToldArticle, ToldArticle])[] {
  const ordered = articles.toSorted(byDay);
  const lookups = lookupsOf(ordered);
  return ordered.flatMap((article, at) =>
    nextOf(lookups[at] ?? []).flatMap((next) => {
      const other = ordered[next];
      if (other === undefined) return [];
      return [article.id < other.id ? ([article, other] as const) : ([other, article] as const)];
    }),
  );
}
