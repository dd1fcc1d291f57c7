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
    for (let to = Math.min(chosen.length, most - 1); to > at; to -= 1) chosen[to] = chosen[to - 1] ?? 0;
    chosen[at] = number;
  }
  return chosen;
}

/** Where the terms stand in the set that an article is looked up by. */
function telling({ first, last }: ToldArticle, { sides, values }: ToldSet): readonly number[] {
  const places: number[] = [];
  for (let place = first; place < last; place += 1) if (sides[place] !== side.word) places.push(place);
  return best(places, values, lookedUp);
}

/** The terms articles are looked up by, as places in the set. */
interface Lookups {
  /** For each article in time. */
  readonly lists: readonly (readonly number[])[];
  /** For each term of an article the same term of the next article that is looked up by it, counted from one; 0 where there is none. */
  readonly following: Int32Array;
  /** The article in time that each term is of. */
  readonly owners: Int32Array;
}

function lookupsOf(ordered: readonly ToldArticle[], set: ToldSet): Lookups {
  const lists = ordered.map((article) => telling(article, set));
  const following = new Int32Array(set.numbers.length);
  const owners = new Int32Array(set.numbers.length);
  const met = new Int32Array(set.count);
  for (let at = lists.length - 1; at >= 0; at -= 1)
    for (const place of lists[at] ?? []) {
      const number = set.numbers[place] ?? 0;
      following[place] = met[number] ?? 0;
      met[number] = place + 1;
      owners[place] = at;
    }
  return { lists, following, owners };
}

/** Finds the articles after one that share most of what it is looked up by. */
function finder({ lists, following, owners }: Lookups, { values }: ToldSet): (at: number) => readonly number[] {
  const scores = new Float64Array(lists.length);
  const isFound = new Uint8Array(lists.length);
  return (at) => {
    const found: number[] = [];
    for (const place of lists[at] ?? []) {
      const own = values[place] ?? 0;
      let next = (following[place] ?? 0) - 1;
      for (let steps = 0; next >= 0 && steps < reach; steps += 1) {
        const other = owners[next] ?? 0;
        if (isFound[other] === 0) found.push(other);
        isFound[other] = 1;
        scores[other] = (scores[other] ?? 0) + own * (values[next] ?? 0);
        next = (following[next] ?? 0) - 1;
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
  const find = finder(lookupsOf(ordered, set), set);
  return ordered.map((article, at) => ({
    article,
    others: find(at).flatMap((next) => ordered[next] ?? []),
  }));
}
