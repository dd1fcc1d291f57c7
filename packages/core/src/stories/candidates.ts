import { side, type ToldArticle, type ToldSet } from "./told-terms.ts";

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
  return a.at - b.at;
}

/** Those of the numbers that score highest, at most so many, the highest first and of equals the smaller one. */
function best(numbers: readonly number[], scores: Float64Array, most: number): readonly number[] {
  const chosen: number[] = [];
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    let at = chosen.length;
    for (; at > 0; at -= 1) {
      const other = chosen[at - 1] ?? 0;
      const against = scores[other] ?? 0;
      if (score < against || (score === against && number > other)) break;
    }
    if (at === most) continue;
    if (chosen.length === most) chosen.pop();
    chosen.splice(at, 0, number);
  }
  return chosen;
}

/** Where the terms stand in the set that an article is looked up by. */
function telling({ first, last }: ToldArticle, { sides, values }: ToldSet): readonly number[] {
  const places: number[] = [];
  for (let place = first; place < last; place += 1) if (sides[place] !== side.word) places.push(place);
  return best(places, values, lookedUp);
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

function lookupsOf(ordered: readonly ToldArticle[], set: ToldSet): readonly (readonly Lookup[])[] {
  const postings = new Map<number, Posting>();
  return ordered.map((article, at) =>
    telling(article, set).map((place) => {
      const number = set.numbers[place] ?? 0;
      const posting = postings.get(number) ?? { articles: [], values: [] };
      if (posting.articles.length === 0) postings.set(number, posting);
      posting.articles.push(at);
      posting.values.push(set.values[place] ?? 0);
      return { posting, place: posting.articles.length - 1 };
    }),
  );
}

/** Finds the articles after one that share most of what it is looked up by. */
function finder(count: number): (lookups: readonly Lookup[]) => readonly number[] {
  const scores = new Float64Array(count);
  const isFound = new Uint8Array(count);
  return (lookups) => {
    const found: number[] = [];
    for (const { posting, place } of lookups) {
      const own = posting.values[place] ?? 0;
      const end = Math.min(posting.articles.length, place + 1 + reach);
      for (let next = place + 1; next < end; next += 1) {
        const other = posting.articles[next] ?? 0;
        if (isFound[other] === 0) found.push(other);
        isFound[other] = 1;
        scores[other] = (scores[other] ?? 0) + own * (posting.values[next] ?? 0);
      }
    }
    const chosen = best(found, scores, compared);
    for (const other of found) {
      scores[other] = 0;
      isFound[other] = 0;
    }
    return chosen;
  };
}

/** An article and others it is to be compared with. */
export interface Candidates {
  readonly article: ToldArticle;
  readonly others: readonly ToldArticle[];
}

/**
 * For each article those after it in time that share terms that tell much of both. Each is compared with a bounded number of others, near in
 * time first, so the cost for one article does not grow with the set. A function of the set.
 */
export function candidatesIn(set: ToldSet): readonly Candidates[] {
  const ordered = set.articles.toSorted(byDay);
  const lookups = lookupsOf(ordered, set);
  const find = finder(ordered.length);
  return ordered.map((article, at) => ({
    article,
    others: find(lookups[at] ?? []).flatMap((next) => ordered[next] ?? []),
  }));
}
