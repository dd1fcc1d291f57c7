import type { ArticleTerms } from "./article-terms.ts";
import type { TermKind, TermNumbers } from "./form-terms.ts";

/** An article as it comes to be grouped. */
export interface ArticleInSet {
  readonly id: string;
  /** Day it was published on, counted from 1970; absent where it is not known. */
  readonly day: number | undefined;
  readonly telling: ArticleTerms;
}

/** What a term says: who or where it was, a word that says little, or what happened. Of two that differ the smaller holds. */
export const side = { who: 0, word: 1, what: 2 } as const;

/** An article ready to be compared with others of its set. */
export interface ToldArticle {
  readonly id: string;
  /** Its place among the articles of the set by id. */
  readonly at: number;
  readonly day: number | undefined;
  readonly telling: ArticleTerms;
  /** Its terms are those of the set in `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Length of the vector the values of its terms are. */
  readonly norm: number;
  /** Some of its terms say who or where it was. */
  readonly named: boolean;
}

/** The articles of a set by id, and the terms of one after the other; the lists run side by side. */
export interface ToldSet {
  readonly articles: readonly ToldArticle[];
  /** How many different terms there are. */
  readonly count: number;
  /** Number of each term in the set, rising within an article. */
  readonly numbers: Int32Array;
  /** Its place among the terms of its article. */
  readonly places: Int32Array;
  /** Number of `side`: what it says. */
  readonly sides: Uint8Array;
  /** How much it tells of its article in this set: rare ones tell more. */
  readonly values: Float64Array;
}

interface KindFacts {
  readonly side: number;
  /** How often a term of the kind stands in German news at large, as a share of articles; rough orders of magnitude. */
  readonly usual: number;
  /** How much it tells of what an article is about; closeness multiplies two of them. */
  readonly share: number;
}

const kindFacts: Readonly<Record<TermKind, KindFacts>> = {
  name: { side: side.who, usual: 0.004, share: 1 },
  place: { side: side.who, usual: 0.01, share: 1 },
  noun: { side: side.what, usual: 0.02, share: 1 },
  rare: { side: side.what, usual: 0.004, share: 1 },
  word: { side: side.word, usual: 0.03, share: Math.sqrt(0.15) },
  figure: { side: side.what, usual: 0.02, share: 1 },
};

/** What news at large tells of a term's frequency counts like so many articles of the set. */
const priorArticles = 50;

/** More than an article has terms: number and place of a term as one, `number * wide + place`, sort by number. */
const wide = 2 ** 20;

/** The terms of the set by their keys, numbered from 0 on as they are met, whatever vocabulary they come from. */
interface SetNumbers {
  readonly byKey: Map<string, number>;
  /** For each term of a vocabulary its number in the set, counted from one; 0 where it was not met yet. */
  readonly known: Map<TermNumbers, Int32Array>;
}

/** The terms of one article in the order of their numbers. */
function inOrder({ terms, numbers }: ArticleTerms, { byKey, known }: SetNumbers): Float64Array {
  const own = known.get(numbers) ?? new Int32Array(numbers.size);
  known.set(numbers, own);
  const found = new Float64Array(terms.length);
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place];
    if (term === undefined) continue;
    if (own[term.number] === 0) {
      byKey.set(term.key, byKey.get(term.key) ?? byKey.size);
      own[term.number] = (byKey.get(term.key) ?? 0) + 1;
    }
    found[place] = ((own[term.number] ?? 0) - 1) * wide + place;
  }
  return found.sort(); // a list of its own
}

/** Puts numbers and places of an article's terms into the lists of the set, from `first` on. */
function lay(found: Float64Array, first: number, { numbers, places }: Pick<ToldSet, "numbers" | "places">): void {
  for (let at = 0; at < found.length; at += 1) {
    const both = found[at] ?? 0;
    const number = Math.floor(both / wide);
    numbers[first + at] = number;
    places[first + at] = both - number * wide;
  }
}

/** The terms of all articles, those of each by number. */
function numbered(all: readonly ArticleTerms[]): Pick<ToldSet, "count" | "numbers" | "places"> {
  const size = all.reduce((sum, { terms }) => sum + terms.length, 0);
  const lists = { numbers: new Int32Array(size), places: new Int32Array(size) };
  const numbers: SetNumbers = { byKey: new Map(), known: new Map() };
  let first = 0;
  for (const telling of all) {
    lay(inOrder(telling, numbers), first, lists);
    first += telling.terms.length;
  }
  return { count: numbers.byKey.size, ...lists };
}

/** How often each number stands in a list. */
function counted(numbers: Int32Array, count: number): Int32Array {
  const times = new Int32Array(count);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    times[number] = (times[number] ?? 0) + 1;
  }
  return times;
}

/**
 * Weighs the terms of each article by how many other articles of the set have them; articles come back by id. A function of the set: its order
 * plays no part.
 */
export function weighTerms(articles: readonly ArticleInSet[]): ToldSet {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { count, numbers, places } = numbered(ordered.map(({ telling }) => telling));
  const having = counted(numbers, count);
  const sides = new Uint8Array(numbers.length);
  const values = new Float64Array(numbers.length);
  const all = ordered.length + priorArticles;
  let end = 0;
  const told = ordered.map(({ id, day, telling }, at): ToldArticle => {
    const first = end;
    end += telling.terms.length;
    let squares = 0;
    let named = false;
    for (let index = first; index < end; index += 1) {
      const place = places[index] ?? 0;
      const kind = kindFacts[telling.kinds[place] ?? "word"];
      const rarity = Math.log(all / ((having[numbers[index] ?? 0] ?? 1) - 1 + priorArticles * kind.usual));
      const value = (telling.weights[place] ?? 0) * Math.max(0, rarity) * kind.share;
      sides[index] = kind.side;
      values[index] = value;
      squares += value * value;
      named ||= kind.side === side.who;
    }
    return { id, at, day, telling, first, last: end, norm: Math.sqrt(squares), named };
  });
  return { articles: told, count, numbers, places, sides, values };
}
