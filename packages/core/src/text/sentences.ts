import type { SentenceTables } from "../locales/sentence-tables.ts";
import type { Passage } from "./document.ts";
import { nextFrom } from "./first-from.ts";
import type { Token } from "./tokens.ts";

/** A sentence: characters `[start, end)` and tokens `[first, last)`. It never crosses a passage. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Number of the passage it lies in. */
  readonly passage: number;
}

const closing = new Set(["“", "”", "»", "«", '"', "'", "’", "‘", ")", "]"]);
const terminal = new Set([".", "!", "?", "…", ":"]);

/** Whether the full stop at `at` ends a sentence; looks at two tokens on each side only. */
function endsSentence(tokens: readonly Token[], at: number, last: number, tables: SentenceTables): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (mark === undefined || mark.text === ":") return false;
  if (at + 1 >= last || after === undefined) return true;
  if (terminal.has(after.text) || after.text === ",") return false;
  if (after.kind === "word" && !after.capital) return false;
  if (mark.text !== ".") return after.spaced || !after.capital;
  if (!after.spaced) return isGluedSentence(before, after);
  if (before === undefined || mark.spaced) return true;
  if (before.kind === "word" && (before.text.length === 1 || tables.abbreviations.has(before.lower))) return false;
  if (before.kind === "number") return !isOrdinal(tokens[at - 2], before, after, tables);
  return true;
}

/** `am 3. Mai`, `der 31. Flug`, `am 3. 5.`: the full stop belongs to the number. */
function isOrdinal(lead: Token | undefined, number: Token, after: Token, tables: SentenceTables): boolean {
  if (number.text.length > 3) return false;
  if (lead !== undefined && lead.kind === "word" && tables.beforeOrdinal.has(lead.lower)) return true;
  return number.text.length <= 2 && (after.kind === "number" || tables.afterOrdinal.has(after.lower));
}

/** `gedenke.Er`: a lost blank after a full sentence; `welt.de` and `z.B` are none. */
function isGluedSentence(before: Token | undefined, after: Token): boolean {
  return (
    before !== undefined &&
    before.kind === "word" &&
    before.text.length > 2 &&
    !after.spaced &&
    after.kind === "word" &&
    after.capital &&
    after.text.length > 1 &&
    after.text !== after.text.toUpperCase()
  );
}

/** Splits the passages of a text into sentences, in linear time. Closing quotation marks stay with the sentence they close. */
export function splitSentences(
  passages: readonly Passage[],
  tokens: readonly Token[],
  tables: SentenceTables,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  passages.forEach((passage, number) => {
    index = nextFrom(tokens, passage.start, index);
    let first = index;
    const last = nextFrom(tokens, passage.end, index);
    while (index < last) {
      const token = tokens[index];
      const at = index;
      index += 1;
      if (token?.kind !== "mark" || !terminal.has(token.text)) continue;
      while (index < last && closing.has(tokens[index]?.text ?? "") && tokens[index]?.spaced === false) index += 1;
      const ends = index > at + 1 ? endsAfterQuote(tokens, at, index, last) : endsSentence(tokens, at, last, tables);
      if (!ends) continue;
      push(sentences, tokens, first, index, number);
      first = index;
    }
    if (first < last) push(sentences, tokens, first, last, number);
  });
  return sentences;
}

/** After `…?“` the sentence goes on with a comma or in lower case: `„Wirklich?“, fragte sie`. */
function endsAfterQuote(tokens: readonly Token[], at: number, next: number, last: number): boolean {
  if (tokens[at]?.text === ":") return false;
  const after = tokens[next];
  if (next >= last || after === undefined) return true;
  return (
    after.spaced &&
    !(after.kind === "word" && !after.capital) &&
    after.text !== "," &&
    after.text !== "–" &&
    after.text !== "-"
  );
}

function push(sentences: Sentence[], tokens: readonly Token[], first: number, last: number, passage: number): void {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  if (start !== undefined && end !== undefined) sentences.push({ start, end, first, last, passage });
}
