import type { ArticleTerms, TermKind } from "./article-terms.ts";

/** An article as it comes to be grouped. */
export interface ArticleInSet {
  readonly id: string;
  /** Day it was published on, counted from 1970; absent where it is not known. */
  readonly day?: number | undefined;
  readonly telling: ArticleTerms;
}

/** What a term says: who or where it was, a word that says little, or what happened. Of two that differ the smaller holds. */
export const side = { who: 0, word: 1, what: 2 } as const;

const sideOf: Readonly<Record<TermKind, number>> = {
  name: side.who,
  place: side.who,
  word: side.word,
  noun: side.what,
  rare: side.what,
  figure: side.what,
};

/** An article ready to be compared with others of its set. The lists run side by side, a place for each of its terms. */
export interface ToldArticle {
  readonly id: string;
  /** Its place among the articles of the set by id. */
  readonly at: number;
  readonly day?: number | undefined;
  /** Numbers of the weekdays it names. */
  readonly weekdays: ReadonlySet<number>;
  /** Numbers of its terms in the set, rising. */
  readonly numbers: Int32Array;
  /** Numbers of `side`: what each term says. */
  readonly sides: Uint8Array;
  /** The terms as the article writes them. */
  readonly written: readonly string[];
  /** How much each term tells of the article in this set: rare ones tell more. */
  readonly values: Float64Array;
  /** Length of the vector its values are. */
  readonly norm: number;
}

/** How often a term of a kind stands in German news at large, as a share of articles; rough orders of magnitude. */
const usual: Readonly<Record<TermKind, number>> = {
  name: 0.004,
  place: 0.01,
  noun: 0.02,
  rare: 0.004,
  word: 0.03,
  figure: 0.02,
};

/** What news at large tells of a term's frequency counts like so many articles of the set. */
const priorArticles = 50;

/** How much a kind of term tells of what an article is about; closeness multiplies two of them. */
const share: Readonly<Record<TermKind, number>> = {
  name: 1,
  place: 1,
  noun: 1,
  rare: 1,
  word: Math.sqrt(0.15),
  figure: 1,
};

/** The terms of an article in the order of their numbers: number and place as one, `number * terms + place`. */
type Numbered = Float64Array;

/** The terms of each article by number, and how many articles of the set have each. */
function numbered(articles: readonly ArticleInSet[]): {
  readonly lists: readonly Numbered[];
  readonly having: readonly number[];
} {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const lists = articles.map(({ telling: { terms } }) => {
    const list = new Float64Array(terms.length);
    terms.forEach(({ key }, place) => {
      const known = numbers.get(key);
      const number = known ?? having.length;
      if (known === undefined) numbers.set(key, number);
      having[number] = (having[number] ?? 0) + 1;
      list[place] = number * terms.length + place;
    });
    return list.sort(); // a list of its own
  });
  return { lists, having };
}

/**
 * Weighs the terms of each article by how many other articles of the set have them; articles come back by id. A function of the set: its order
 * plays no part.
 */
export function weighTerms(articles: readonly ArticleInSet[]): readonly ToldArticle[] {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { lists, having } = numbered(ordered);
  const all = ordered.length + priorArticles;
  return ordered.map(({ id, day, telling: { terms, kinds, weights, weekdays } }, at) => {
    const count = terms.length;
    const numbers = new Int32Array(count);
    const sides = new Uint8Array(count);
    const values = new Float64Array(count);
    const written: string[] = [];
    const own = lists[at];
    let squares = 0;
    for (let index = 0; index < count; index += 1) {
      const both = own?.[index] ?? 0;
      const place = both % count;
      const number = (both - place) / count;
      const kind = kinds[place] ?? "word";
      const rarity = Math.log(all / ((having[number] ?? 1) - 1 + priorArticles * usual[kind]));
      const value = (weights[place] ?? 0) * Math.max(0, rarity) * share[kind];
      numbers[index] = number;
      sides[index] = sideOf[kind];
      values[index] = value;
      written.push(terms[place]?.written ?? "");
      squares += value * value;
    }
    return { id, at, day, weekdays, numbers, sides, written, values, norm: Math.sqrt(squares) };
  });
}
