import type { Locale } from "../locales/locale.ts";
import { column } from "../text/columns.ts";
import type { TextDocument } from "../text/document.ts";
import { findQuotations, type Quotation } from "../text/quotations.ts";
import { asideEnd } from "./asides.ts";
import { markFinite } from "./finite-verbs.ts";
import { cellsPerForm, syntaxCells } from "./form-cells.ts";
import { markSeparators } from "./separators.ts";

/** A document with the word class of each token and the quotations and brackets it stands in. */
export interface Parse {
  readonly document: TextDocument;
  readonly locale: Locale;
  /** Bits of `wordClass` for each token; 0 for words that are not known. */
  readonly tags: Int32Array;
  /** Bits of `sign` for each token. */
  readonly signs: Int32Array;
  /** The bit of `AskedWords` for each token, or 0. */
  readonly asked: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Number of the outermost quotation around each token, plus one; 0 outside. */
  readonly quotedBy: Int32Array;
  /** For each token the first one from it on that is neither quoted nor in brackets. */
  readonly open: Int32Array;
}

/** Looks up every word once and marks what stands in quotations and brackets; linear. */
export function parse(document: TextDocument, locale: Locale): Parse {
  const { tokens, passages } = document;
  const { length } = tokens;
  const tags = column(length + 1);
  const signs = column(length + 1);
  const asked = column(length + 1);
  const quotedBy = column(length + 1);
  const open = column(length + 1);
  const cells = syntaxCells(document.vocabulary, locale);
  for (let at = 0; at < length; at += 1) {
    const cell = (tokens[at]?.form ?? 0) * cellsPerForm;
    tags[at] = cells[cell] ?? 0;
    signs[at] = cells[cell + 1] ?? 0;
    asked[at] = cells[cell + 2] ?? 0;
  }
  markFinite(tokens, tags, signs);
  markSeparators(tokens, signs);
  const quotations = findQuotations(passages, tokens, locale.quotations);
  quotations.forEach((quotation, number) => {
    if (quotation.depth === 0) quotedBy.fill(number + 1, quotation.first, quotation.last);
  });
  open[length] = length;
  for (let at = length - 1; at >= 0; at -= 1) {
    const quoted = quotedBy[at] ?? 0;
    const end = quoted > 0 ? (quotations[quoted - 1]?.last ?? at) : asideEnd(signs, at);
    open[at] = end > at ? (open[end] ?? length) : at;
  }
  return { document, locale, tags, signs, asked, quotations, quotedBy, open };
}
