import type { ToldArticle } from "./told-terms.ts";

/** Two articles this close belong to one story, if the others of the story do not speak against it. */
export const joinFrom = 0.235;

/** Closeness falls to a third over so many days: who is named again months later is in other news. */
const fading = 90;
/** Articles without a date count as if they lay so many days apart. */
const unknownDays = 55;

/** News names the weekday it is of: a common one brings two articles nearer, none in common parts reports that come again. */
const oneWeekday = 1.4;
const otherWeekdays = 0.5;

function byWeekdays({ weekdays: a }: ToldArticle, { weekdays: b }: ToldArticle): number {
  if (a.size === 0 || b.size === 0) return 1;
  return [...a].some((day) => b.has(day)) ? oneWeekday : otherWeekdays;
}

/** Days between two articles; absent where one has no date. */
export function daysBetween(a: ToldArticle, b: ToldArticle): number | undefined {
  return a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
}

/**
 * How close two articles are: 0 where nothing is shared, more for closer ones. Names and places say who and where, nouns and figures say what: a
 * story shares both. Two articles that share but one of them are about one person or one kind of happening, hence the product.
 */
export function closeness(a: ToldArticle, b: ToldArticle): number {
  const [small, large] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let who = 0;
  let what = 0;
  let other = 0;
  for (const [key, one] of small.terms) {
    const two = large.terms.get(key);
    if (two === undefined) continue;
    const product = one.value * two.value;
    if (one.kind === "name" || two.kind === "name" || one.kind === "place" || two.kind === "place") who += product;
    else if (one.kind === "word" || two.kind === "word") other += product;
    else what += product;
  }
  const text = (who + what + other + 2 * Math.sqrt(who * what)) / (a.norm * b.norm || 1);
  return text * byWeekdays(a, b) * Math.exp(-(daysBetween(a, b) ?? unknownDays) / fading);
}

/** The terms two articles share, as the first writes them, those that tell most first. */
export function sharedTerms(a: ToldArticle, b: ToldArticle, most: number): readonly string[] {
  const found: (readonly [string, number])[] = [];
  for (const [key, { written, value }] of a.terms) {
    const other = b.terms.get(key);
    if (other !== undefined) found.push([written, value * other.value]);
  }
  return found
    .toSorted(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([written]) => written);
}
