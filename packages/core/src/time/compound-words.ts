import type { TimeTables } from "../locales/time-tables.ts";
import type { TimeWord } from "./lexicon.ts";

const shape = /^(\d{1,4})-?(\p{L}+)(?:-(\p{L}+))?/u;

/**
 * Words that begin with digits: "1990er", "80er-Jahre", "14-tägige", "24-Stunden-Frist". `undefined` for all others; only the first
 * characters of the word are looked at.
 */
export function readDigitWord(lower: string, tables: TimeTables): TimeWord | undefined {
  const found = shape.exec(lower.slice(0, 40));
  if (found === null) return undefined;
  const [whole, digits = "", head = "", tail] = found;
  if (tables.decadeEndings.includes(head)) return readDecade(digits, tail, tables);
  const unit = tables.units[head];
  if (unit !== undefined && tail !== undefined) {
    return { long: { unit, count: Number(digits) }, longLength: whole.length - tail.length - 1 };
  }
  for (const [stem, adjectiveUnit] of Object.entries(tables.durationAdjectives)) {
    if (head.startsWith(stem) && head.length <= stem.length + 2)
      return { long: { unit: adjectiveUnit, count: Number(digits) } };
  }
  return undefined;
}

function readDecade(digits: string, tail: string | undefined, tables: TimeTables): TimeWord | undefined {
  const year = Number(digits);
  if (digits.length !== 2 && digits.length !== 4) return undefined;
  if (year % 10 !== 0) return undefined;
  const decade = digits.length === 4 ? year : year >= 20 ? 1900 + year : 2000 + year;
  if (tail === undefined) return { decade };
  return tables.units[tail] === "year" ? { decade, decadeNoun: true } : undefined;
}

/** "Ex-Minister": the first part refers to the past. */
export function readPrefix(lower: string, tables: TimeTables): TimeWord | undefined {
  for (const [prefix, value] of Object.entries(tables.prefixes)) {
    if (lower.startsWith(prefix)) return { prefix: { value, length: prefix.length - 1 } };
  }
  return undefined;
}
