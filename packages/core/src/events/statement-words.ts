import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { TextDocument } from "../text/document.ts";
import { firstFrom } from "../text/first-from.ts";
import { formCells } from "../text/form-cells.ts";

/** What a word says of a statement it stands in; bits. */
export const mark = { report: 1, pointer: 2, detail: 4, goesOn: 8, blames: 16 } as const;

const marksOf = formCells(1, ({ lower }, words: Locale["events"]["words"]) => {
  const { reports, referring, details, goingOn, blaming } = words;
  let marks = 0;
  for (const word of lower.split(/[^\p{L}]+/u)) {
    if (reports.has(word)) marks |= mark.report | mark.pointer;
    if (referring.has(word)) marks |= mark.pointer;
    if (details.has(word)) marks |= mark.detail;
    if (goingOn.has(word)) marks |= mark.goesOn;
    if (blaming.has(word)) marks |= mark.blames;
  }
  return [marks];
});

/** The marks of all words in some spans. */
export function marksIn({ tokens, vocabulary }: TextDocument, spans: readonly TextSpan[], { events }: Locale): number {
  const marks = marksOf(vocabulary, events.words);
  let found = 0;
  for (const [from, to] of spans) {
    let at = firstFrom(tokens, from);
    if ((tokens[at - 1]?.end ?? 0) > from) at -= 1; // the span begins within a word
    for (let token = tokens[at]; token !== undefined && token.start < to; token = tokens[at]) {
      found |= marks[token.form] ?? 0;
      at += 1;
    }
  }
  return found;
}
