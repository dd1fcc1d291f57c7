import { side, type ToldArticle } from "./told-terms.ts";

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
  for (const day of a) if (b.has(day)) return oneWeekday;
  return otherWeekdays;
}

/** Days between two articles; absent where one has no date. */
export function daysBetween(a: ToldArticle, b: ToldArticle): number | undefined {
  return a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
}

/** The places of every term two articles share: for each the one in the first, then the one in the second. */
function sharedPlaces({ numbers: a }: ToldArticle, { numbers: b }: ToldArticle): readonly number[] {
  const places: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) places.push(i, j);
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return places;
}

/** What happens alike in two places, to other people, is two happenings. */
const elsewhere = 0.5;

function namesAny({ sides }: ToldArticle): boolean {
  return sides.includes(side.who);
}

/**
 * How close two articles are: 0 where nothing is shared, more for closer ones. Names and places say who and where, nouns and figures say what: a
 * story shares both. Two articles that share but one of them are about one person or one kind of happening, hence the product.
 */
export function closeness(a: ToldArticle, b: ToldArticle): number {
  let who = 0;
  let what = 0;
  let other = 0;
  const places = sharedPlaces(a, b);
  for (let at = 0; at < places.length; at += 2) {
    const [i = 0, j = 0] = [places[at], places[at + 1]];
    const product = (a.values[i] ?? 0) * (b.values[j] ?? 0);
    const told = Math.min(a.sides[i] ?? side.what, b.sides[j] ?? side.what);
    if (told === side.who) who += product;
    else if (told === side.word) other += product;
    else what += product;
  }
  const text = (who + what + other + 2 * Math.sqrt(who * what)) / (a.norm * b.norm || 1);
  const apart = who === 0 && namesAny(a) && namesAny(b) ? elsewhere : 1;
  return text * apart * byWeekdays(a, b) * Math.exp(-(daysBetween(a, b) ?? unknownDays) / fading);
}

/** The terms two articles share, as the first writes them, those that tell most first. */
export function sharedTerms(a: ToldArticle, b: ToldArticle, most: number): readonly string[] {
  const found: (readonly [string, number])[] = [];
  const places = sharedPlaces(a, b);
  for (let at = 0; at < places.length; at += 2) {
    const [i = 0, j = 0] = [places[at], places[at + 1]];
    found.push([a.written[i] ?? "", (a.values[i] ?? 0) * (b.values[j] ?? 0)]);
  }
  return found
    .toSorted(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([written]) => written);
}
