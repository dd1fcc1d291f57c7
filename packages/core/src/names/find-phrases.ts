import type { Sentence } from "../text/sentences.ts";
import { genitiveStem } from "./genitive.ts";
import { type Finder, isCapital, type Scan, textAt } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";

/** Whether words stand from `from` on, the last as a name in the genitive too. */
function follows(scan: Scan, from: number, words: readonly string[], sentence: Sentence): boolean {
  const last = words.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const text = textAt(scan, from + index, sentence);
    if (text === words[index]) continue;
    if (index < last || !isCapital(scan, from + index, sentence) || genitiveStem(text) !== words[index]) return false;
  }
  return true;
}

/** Names of several words that stand in a table: "Vereinigten Staaten", "Neue Zürcher Zeitung", "Rocky Mountains". */
export const findPhrase: Finder = (scan, at, sentence) => {
  const list = scan.lexicon.phrases.get(textAt(scan, at, sentence));
  if (list === undefined) return undefined;
  for (const phrase of list) {
    const end = at + 1 + phrase.rest.length;
    if (end > sentence.last) continue;
    if (!follows(scan, at + 1, phrase.rest, sentence)) continue;
    const type =
      (phrase.flag & is.organisation) !== 0
        ? "ORG"
        : (phrase.flag & place) !== 0
          ? "LOC"
          : (phrase.flag & firstName) !== 0
            ? "PER"
            : undefined;
    if (type !== undefined) return { first: at, last: end, type, sure: true };
  }
  return undefined;
};
