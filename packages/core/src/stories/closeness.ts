import { side, type ToldArticle, type ToldSet } from "./told-terms.ts";

/** Two articles this close belong to one story, if the others of the story do not speak against it. */
export const joinFrom = 0.235;

/** Closeness falls to a third over so many days: who is named again months later is in other news. */
const fading = 90;
/** Articles without a date count as if they lay so many days apart. */
const unknownDays = 55;

/** News names the weekday it is of: a common one brings two articles nearer, none in common parts reports that come again. */
const oneWeekday = 1.4;
const otherWeekdays = 0.5;

function byWeekdays(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 1;
  for (const day of a) if (b.has(day)) return oneWeekday;
  return otherWeekdays;
}

/** Days between two articles; absent where one has no date. */
export function daysBetween(a: ToldArticle, b: ToldArticle): number | undefined {
  return a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
}

/** What happens alike in two places, to other people, is two happenings. */
const elsewhere = 0.5;

/** Says how close others are to one article. */
export type ClosenessTo = (article: ToldArticle) => (other: ToldArticle) => number;

/**
 * How close two articles of a set are: 0 where nothing is shared, more for closer ones. Names and places say who and where, nouns and figures
 * say what: a story shares both. Two articles that share but one of them are about one person or one kind of happening, hence the product.
 * The terms of one article are laid out once for all that are compared with it in turn.
 */
export function closenessIn({ count, numbers, sides, values }: ToldSet): ClosenessTo {
  const laidOut = new Int32Array(count); // for each number where the article has it, counted from one
  let last: ToldArticle | undefined;
  const layOut = (article: ToldArticle): void => {
    for (let i = last?.first ?? 0; i < (last?.last ?? 0); i += 1) laidOut[numbers[i] ?? 0] = 0;
    for (let i = article.first; i < article.last; i += 1) laidOut[numbers[i] ?? 0] = i + 1;
    last = article;
  };
  return (a) => (b) => {
    if (last !== a) layOut(a);
    let who = 0;
    let what = 0;
    let other = 0;
    for (let j = b.first; j < b.last; j += 1) {
      const i = (laidOut[numbers[j] ?? 0] ?? 0) - 1;
      if (i < 0) continue;
      const product = (values[i] ?? 0) * (values[j] ?? 0);
      const told = Math.min(sides[i] ?? side.what, sides[j] ?? side.what);
      if (told === side.who) who += product;
      else if (told === side.word) other += product;
      else what += product;
    }
    const text = (who + what + other + 2 * Math.sqrt(who * what)) / (a.norm * b.norm || 1);
    const apart = who === 0 && a.named && b.named ? elsewhere : 1;
    const days = daysBetween(a, b) ?? unknownDays;
    return text * apart * byWeekdays(a.telling.weekdays, b.telling.weekdays) * Math.exp(-days / fading);
  };
}

/** The terms two articles share, as the first writes them, those that tell most first. */
export function sharedTerms(set: ToldSet, a: ToldArticle, b: ToldArticle, most: number): readonly string[] {
  const { numbers, places, values } = set;
  const found: (readonly [string, number])[] = [];
  for (let i = a.first, j = b.first; i < a.last && j < b.last; ) {
    const difference = (numbers[i] ?? 0) - (numbers[j] ?? 0);
    if (difference === 0)
      found.push([a.telling.terms[places[i] ?? 0]?.written ?? "", (values[i] ?? 0) * (values[j] ?? 0)]);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return found
    .toSorted(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([written]) => written);
}
