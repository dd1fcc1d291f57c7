import { type DumpLine, findStamp, type LedgerRange } from "@digest/adapter-kit";
import { germanSentences, type Inference, plainDocument, type Related } from "@digest/core";
import { readMore } from "./marks.ts";

/** A teaser with the account of its line. */
export interface RelatedReading {
  readonly related: Related;
  readonly ranges: readonly LedgerRange[];
  readonly inferred: readonly Inference[];
}

/** Titles are short; a first sentence beyond this has its title grown into it. */
const longestTitle = 100;

/** Where a title ends that the portal closed with a full stop; title and text that a blank joins cannot be parted. */
function titleEnd(text: string): number | undefined {
  const [first, second] = plainDocument(text, germanSentences).sentences;
  if (first === undefined || second === undefined || first.end > longestTitle) return undefined;
  return text[first.end - 1] === "." ? first.end : undefined;
}

/**
 * Reads a teaser, `title text (Ressort, DD.MM.YYYY - HH:MM) weiterlesen...`: a small article with section and stamp of its own. `undefined`
 * where a line is none.
 */
export function readRelated({ text, start }: DumpLine, index: number): RelatedReading | undefined {
  const tail = readMore.exec(text);
  const open = tail === null ? -1 : text.lastIndexOf("(", tail.index);
  const stamp = open < 0 ? undefined : findStamp(text.slice(open));
  if (tail === null || stamp === undefined || open === 0) return undefined;
  const at = (field: string) => [`/related/${index}/${field}`];
  const words = text.slice(0, open).trimEnd();
  const title = titleEnd(words);
  const sectionText = text.slice(open + 1, open + stamp.start);
  const section = sectionText.replace(/[\s,]{1,5}$/, "").trim();
  const sectionEnd = open + 1 + section.length;
  const body = title === undefined ? words : words.slice(title).trimStart();
  const related: Related = {
    ...(title === undefined ? {} : { headline: words.slice(0, title - 1) }),
    text: body,
    ...(section === "" ? {} : { section }),
    published: stamp.when,
  };
  const ranges: LedgerRange[] = [
    ...(title === undefined
      ? []
      : [
          { start, end: start + title - 1, pointers: at("headline") },
          { start: start + title - 1, end: start + title, removed: "full-stop-of-the-portal" },
        ]),
    { start: start + words.length - body.length, end: start + words.length, pointers: at("text") },
    { start: start + open, end: start + open + 1, removed: "punctuation" },
    { start: start + open + 1, end: start + sectionEnd, pointers: at("section") },
    { start: start + sectionEnd, end: start + open + stamp.start, removed: "punctuation" },
    { start: start + open + stamp.start, end: start + open + stamp.end, pointers: at("published") },
    { start: start + open + stamp.end, end: start + text.length, removed: "read-more" },
  ];
  const rule = "first sentence, closed by the portal";
  return { related, ranges, inferred: title === undefined ? [] : [{ pointer: `/related/${index}/headline`, rule }] };
}
