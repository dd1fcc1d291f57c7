import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { pairMarks, type Quotation } from "../text/quotations.ts";
import { asideEnd } from "./asides.ts";
import { finiteSign } from "./finite-verbs.ts";
import { cellsPerForm, place, syntaxCells } from "./form-cells.ts";
import { columnsFor } from "./parse-columns.ts";
import { partsClauses } from "./separators.ts";
import { sign } from "./signs.ts";

/**
 * A document with the word class of each token and the quotations and brackets it stands in. Its lists are those of the parse before it, filled anew:
 * one is read to the end before the next is made.
 */
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
  const { tags, signs, asked, quotedBy, open } = columnsFor(length);
  const cells = syntaxCells(document.vocabulary, locale);
  const verbs: number[] = [];
  const marks: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const cell = (tokens[at]?.form ?? 0) * cellsPerForm;
    tags[at] = cells[cell] ?? 0;
    signs[at] = cells[cell + 1] ?? 0;
    asked[at] = cells[cell + 2] ?? 0;
    open[at] = at;
    const places = cells[cell + 3] ?? 0;
    if (places === 0) continue;
    if ((places & place.verb) !== 0) verbs.push(at);
    if ((places & place.mark) !== 0) marks.push(at);
    if ((places & place.separator) !== 0 && !partsClauses(tokens, at)) signs[at] = (signs[at] ?? 0) & ~sign.separator;
  }
  for (const at of verbs) signs[at] = (signs[at] ?? 0) | finiteSign(tokens, tags, signs, at);
  const quotations = pairMarks(passages, tokens, marks, locale.quotations);
  for (const [number, { first, last, depth }] of quotations.entries())
    if (depth === 0) quotedBy.fill(number + 1, first, last);
  const parsed = { document, locale, tags, signs, asked, quotations, quotedBy, open };
  for (let index = marks.length - 1; index >= 0; index -= 1) passOver(parsed, marks[index] ?? 0);
  return parsed;
}

/** Where a mark opens a quotation or an aside, the first open token from it on is the one behind that; later marks come first. */
function passOver({ signs, quotations, quotedBy, open }: Parse, at: number): void {
  const quoted = quotedBy[at] ?? 0;
  if (quoted === 0) {
    const end = asideEnd(signs, at);
    if (end > 0) open[at] = open[end] ?? end;
    return;
  }
  const quotation = quotations[quoted - 1];
  if (quotation?.first === at) open.fill(open[quotation.last] ?? quotation.last, at, quotation.last);
}
