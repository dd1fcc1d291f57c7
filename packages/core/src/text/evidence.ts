import type { Article } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Passage, TextDocument } from "./document.ts";

const contextLength = 32;

/** The passage that holds offset `at`, by bisection; `undefined` between passages. */
export function passageAt(document: TextDocument, at: number): Passage | undefined {
  let low = 0;
  let high = document.passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const passage = document.passages[middle];
    if (passage === undefined) return undefined;
    if (at < passage.start) high = middle - 1;
    else if (at >= passage.end) low = middle + 1;
    else return passage;
  }
  return undefined;
}

/** The words of a document's range as evidence in its article; one for each passage the range touches. */
export function evidenceFor(article: Article, document: TextDocument, start: number, end: number): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = start; at < end; ) {
    const passage = passageAt(document, at);
    if (passage === undefined) {
      at += 1; // the gap between two passages
      continue;
    }
    const stop = Math.min(end, passage.end);
    found.push({
      articleId: article.id,
      articleVersion: article.version,
      pointer: passage.pointer,
      start: at - passage.start,
      end: stop - passage.start,
      exact: document.text.slice(at, stop),
      prefix: document.text.slice(Math.max(passage.start, at - contextLength), at),
      suffix: document.text.slice(stop, Math.min(passage.end, stop + contextLength)),
    });
    at = stop;
  }
  return found;
}
