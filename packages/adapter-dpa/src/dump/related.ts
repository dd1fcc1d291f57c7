import { type DumpLine, findStamp, type LedgerRange } from "@digest/adapter-kit";
import { germanSentences, type Inference, plainDocument, type Related, type Token } from "@digest/core";
import { readMore } from "./marks.ts";

const { openers, capitalNames } = germanSentences.sentences;

/** A teaser with the account of its line. */
export interface RelatedReading {
  readonly related: Related;
  readonly ranges: readonly LedgerRange[];
  readonly inferred: readonly Inference[];
}

/** Titles are short; a first sentence beyond this has its title grown into it. */
const longestTitle = 100;

/** Where a title ends and its text begins, and by which sign. */
interface Title {
  readonly end: number;
  readonly rule: string;
}

const fewestWords = 3;

/** "Stadt sperrt Brücke Nach dem Sturm …": within a sentence only its first word, names and nouns are capital, so a preposition opens the text. */
function openingWord(tokens: readonly Token[]): Title | undefined {
  for (let at = fewestWords; at + fewestWords < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || token.start > longestTitle) return undefined;
    if (before.kind === "mark" || !token.spaced || !openers.has(token.text)) continue;
    if (!capitalNames.has(tokens[at + 1]?.text ?? "")) return { end: before.end, rule: "capital word of the text" };
  }
  return undefined;
}

/** A title that the portal closed with a full stop, else one that a blank joins to a text whose first word can only open a sentence. */
function titleOf(text: string): Title | undefined {
  const { sentences, tokens } = plainDocument(text, germanSentences);
  const [first, second] = sentences;
  if (first === undefined) return undefined;
  if (second !== undefined && first.end <= longestTitle && text[first.end - 1] === ".")
    return { end: first.end, rule: "first sentence, closed by the portal" };
  return openingWord(tokens.slice(0, first.last));
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
  const title = titleOf(words);
  const stop = title !== undefined && words[title.end - 1] === "." ? 1 : 0;
  const sectionText = text.slice(open + 1, open + stamp.start);
  const section = sectionText.replace(/[\s,]{1,5}$/, "").trim();
  const sectionEnd = open + 1 + section.length;
  const body = title === undefined ? words : words.slice(title.end).trimStart();
  const related: Related = {
    ...(title === undefined ? {} : { headline: words.slice(0, title.end - stop) }),
    text: body,
    ...(section === "" ? {} : { section }),
    published: stamp.when,
  };
  const ranges: LedgerRange[] = [
    ...(title === undefined
      ? []
      : [
          { start, end: start + title.end - stop, pointers: at("headline") },
          ...(stop === 0
            ? []
            : [{ start: start + title.end - 1, end: start + title.end, removed: "full-stop-of-the-portal" }]),
        ]),
    { start: start + words.length - body.length, end: start + words.length, pointers: at("text") },
    { start: start + open, end: start + open + 1, removed: "punctuation" },
    { start: start + open + 1, end: start + sectionEnd, pointers: at("section") },
    { start: start + sectionEnd, end: start + open + stamp.start, removed: "punctuation" },
    { start: start + open + stamp.start, end: start + open + stamp.end, pointers: at("published") },
    { start: start + open + stamp.end, end: start + text.length, removed: "read-more" },
  ];
  const inferred = title === undefined ? [] : [{ pointer: `/related/${index}/headline`, rule: title.rule }];
  return { related, ranges, inferred };
}
