import { genitiveStem } from "./genitive.ts";
import { type Finder, isCapital, textAt } from "./scan.ts";
import { firstName, is, place } from "./word-flags.ts";

/** Names of several words that stand in a table: "Vereinigten Staaten", "Neue Zürcher Zeitung", "Rocky Mountains". */
export const findPhrase: Finder = (scan, at, sentence) => {
  const list = scan.lexicon.phrases.get(textAt(scan, at, sentence));
  if (list === undefined) return undefined;
  for (const phrase of list) {
    const end = at + 1 + phrase.rest.length;
    if (end > sentence.last) continue;
    const fits = phrase.rest.every((word, index) => {
      const text = textAt(scan, at + 1 + index, sentence);
      return (
        text === word ||
        (index === phrase.rest.length - 1 && isCapital(scan, end - 1, sentence) && genitiveStem(text) === word)
      );
    });
    if (!fits) continue;
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
