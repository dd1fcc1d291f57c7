import type { Lexicon } from "../names/lexicon.ts";

const bases: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

/** So many letters of a word stay, whatever its ending. */
const least = 4;

/** The part that the forms of a word share, in lower case: "häuser", "hauses" and "haus" give "haus". */
export function stemOf(lower: string, endings: readonly string[]): string {
  const base = lower.replace(/[äöüß]/g, (letter) => bases[letter] ?? letter);
  const ending = endings.find((end) => base.endsWith(end) && base.length - end.length >= least);
  return ending === undefined ? base : base.slice(0, -ending.length);
}

/** Bits of a noun's own form, not of its head. */
const whole = 0xff;

/** Whether the word itself, in any form, is a noun of the tables. */
export function isListedNoun(lower: string, { forms }: Lexicon): boolean {
  return ((forms.get(lower) ?? 0) & whole) !== 0;
}

/** No compound is longer; what is, is not looked into. */
const longest = 48;

/** "lokführerstreik": what stands before the longest noun a compound ends in, without a linking s, and that noun. */
export function compoundParts(lower: string, lexicon: Lexicon): readonly [string, string] | undefined {
  if (lower.length < 2 * least + 1 || lower.length > longest || isListedNoun(lower, lexicon)) return undefined;
  for (let from = least; from <= lower.length - least; from += 1) {
    const tail = lower.slice(from);
    if (!isListedNoun(tail, lexicon)) continue;
    const front = lower.slice(0, from);
    return [front.length > least && front.endsWith("s") ? front.slice(0, -1) : front, tail];
  }
  return undefined;
}
