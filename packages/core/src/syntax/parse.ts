import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { findQuotations, type Quotation } from "../text/quotations.ts";

/** A document with the word class of each token and the quotations and brackets it stands in. */
export interface Parse {
  readonly document: TextDocument;
  readonly locale: Locale;
  /** Bits of `wordClass` for each token; 0 for words that are not known. */
  readonly tags: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Number of the outermost quotation around each token, plus one; 0 outside. */
  readonly quotedBy: Int32Array;
  /** For the opening bracket of a short aside the token after its closing bracket; 0 elsewhere. */
  readonly bracketEnd: Int32Array;
}

const longestBracket = 60;

function markBrackets(document: TextDocument, bracketEnd: Int32Array): void {
  const { tokens } = document;
  let open = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const text = tokens[index]?.text;
    if (text === "(" || text === "[") open = index;
    else if ((text === ")" || text === "]") && open >= 0) {
      if (index - open < longestBracket) bracketEnd[open] = index + 1;
      open = -1;
    }
  }
}

/** Looks up every word once and marks what stands in quotations and brackets; linear. */
export function parse(document: TextDocument, locale: Locale): Parse {
  const { tokens, passages } = document;
  const tags = new Int32Array(tokens.length);
  const { words } = locale.syntax;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === "word") tags[index] = words.get(token.lower) ?? 0;
  }
  const quotations = findQuotations(passages, tokens, locale.quotations);
  const quotedBy = new Int32Array(tokens.length);
  quotations.forEach((quotation, number) => {
    if (quotation.depth === 0) quotedBy.fill(number + 1, quotation.first, quotation.last);
  });
  const bracketEnd = new Int32Array(tokens.length);
  markBrackets(document, bracketEnd);
  return { document, locale, tags, quotations, quotedBy, bracketEnd };
}
