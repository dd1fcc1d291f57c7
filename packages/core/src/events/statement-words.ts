import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { TextDocument } from "../text/document.ts";
import { formNotes } from "../text/vocabulary.ts";

/** Index of the first item that does not lie before; `before` holds for a first part of the items. */
export function firstNot<T>(items: readonly T[], before: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && before(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a word says of a statement it stands in; bits. */
export const mark = { report: 1, pointer: 2, detail: 4, goesOn: 8, blames: 16 } as const;

const marksOf = formNotes(({ lower }, words: Locale["events"]["words"]): number => {
  const { reports, referring, details, goingOn, blaming } = words;
  let marks = 0;
  for (const word of lower.split(/[^\p{L}]+/u)) {
    if (reports.has(word)) marks |= mark.report | mark.pointer;
    if (referring.has(word)) marks |= mark.pointer;
    if (details.has(word)) marks |= mark.detail;
    if (goingOn.has(word)) marks |= mark.goesOn;
    if (blaming.has(word)) marks |= mark.blames;
  }
  return marks;
});

/** The marks of all words in some spans. */
export function marksIn({ tokens, vocabulary }: TextDocument, spans: readonly TextSpan[], { events }: Locale): number {
  const marks = marksOf(vocabulary, events.words);
  let found = 0;
  for (const [from, to] of spans) {
    let at = firstNot(tokens, ({ end }) => end <= from);
    for (let token = tokens[at]; token !== undefined && token.start < to; token = tokens[at]) {
      found |= marks(token);
      at += 1;
    }
  }
  return found;
}
