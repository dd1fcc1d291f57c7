import type { ArticleTerms, TermKind } from "./article-terms.ts";

/** An article ready to be compared with others of its set. */
export interface ToldArticle {
  readonly id: string;
  /** Day it was published on, counted from 1970; absent where it is not known. */
  readonly day?: number | undefined;
  readonly terms: ReadonlyMap<string, ToldTerm>;
  /** Numbers of the weekdays it names. */
  readonly weekdays: ReadonlySet<number>;
  /** Length of the vector its terms are. */
  readonly norm: number;
}

/** A term with how much it tells in this set: rare terms tell more. */
export interface ToldTerm {
  readonly kind: TermKind;
  readonly written: string;
  readonly value: number;
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

/** How much a kind of term tells of what an article is about. */
const share: Readonly<Record<TermKind, number>> = { name: 1, place: 1, noun: 1, rare: 1, word: 0.3, figure: 1 };

/** An article with its terms, as it comes. */
export interface ArticleInSet {
  readonly id: string;
  readonly day?: number | undefined;
  readonly telling: ArticleTerms;
}

/** Weighs the terms of each article by how many other articles of the set have them. A function of the set: its order plays no part. */
export function weighTerms(articles: readonly ArticleInSet[]): readonly ToldArticle[] {
  const having = new Map<string, number>();
  for (const { telling } of articles)
    for (const key of telling.terms.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  const all = articles.length + priorArticles;
  return articles.map(({ id, day, telling }) => {
    const told = new Map<string, ToldTerm>();
    let square = 0;
    for (const [key, { kind, written, weight }] of telling.terms) {
      const others = (having.get(key) ?? 1) - 1;
      const rarity = Math.log(all / (others + priorArticles * usual[kind]));
      const value = weight * Math.max(0, rarity) * Math.sqrt(share[kind]);
      told.set(key, { kind, written, value });
      square += value * value;
    }
    return { id, day, terms: told, weekdays: telling.weekdays, norm: Math.sqrt(square) };
  });
}
