import type { Locale } from "../locales/locale.ts";
import { type SyntaxTables, wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { findQuotations, type Quotation } from "../text/quotations.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { asideEnd } from "./asides.ts";
import { askedWordsOf } from "./asked-words.ts";
import { markFinite } from "./finite-verbs.ts";
import { markSeparators } from "./separators.ts";
import { signsOf } from "./signs.ts";

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

const verbBits = (wordClass.auxiliary << 1) - 1 - wordClass.auxiliary;
const longestPrefix = 9;

/** The class of a verb with a prefix ("erspare", "anruft"), known from the verb without it. */
function prefixed(word: string, syntax: SyntaxTables): number {
  for (let length = 2; length <= longestPrefix && length + 3 < word.length; length += 1) {
    if (!syntax.verbPrefixes.has(word.slice(0, length))) continue;
    const rest = word.slice(length);
    if (
      rest.startsWith("zu") &&
      isInfinitive(rest.slice(2), syntax) &&
      !syntax.verbPrefixes.has(`${word.slice(0, length)}zu`)
    )
      return wordClass.zuInfinitive;
    const bits = (syntax.words.get(rest) ?? 0) & verbBits;
    if (bits !== 0) return bits | participleBit(rest, bits, syntax);
  }
  return foreign(word);
}

/** "verkauft" and "überschritten" are participles as well: after a prefix they have no "ge". */
function participleBit(rest: string, bits: number, { words }: SyntaxTables): number {
  const regular = (bits & wordClass.singular) !== 0 && rest.endsWith("t");
  return regular || ((words.get(`ge${rest}`) ?? 0) & wordClass.participle) !== 0 ? wordClass.participle : 0;
}

function isInfinitive(word: string, { words }: SyntaxTables): boolean {
  return ((words.get(word) ?? 0) & wordClass.infinitive) !== 0;
}

const foreignEndings: readonly (readonly [string, number])[] = [
  ["ieren", wordClass.infinitive | wordClass.plural],
  ["ierten", wordClass.plural],
  ["ierte", wordClass.singular],
  ["iert", wordClass.singular | wordClass.participle],
  ["iere", wordClass.reported],
];

/** Verbs in -ieren are an open class, and all are regular: "stagnieren", "relativierte". */
function foreign(word: string): number {
  if (word.length < 7) return 0;
  return foreignEndings.find(([ending]) => word.endsWith(ending))?.[1] ?? 0;
}

/** Bits of `wordClass` for a word; 0 for one that is not known. */
function tagsOf({ kind, lower, capital }: WordForm, syntax: SyntaxTables): number {
  if (kind !== "word") return 0;
  return syntax.words.get(lower) ?? (capital ? 0 : prefixed(lower, syntax));
}

const wordNotes = formNotes((word, locale: Locale) => ({
  tags: tagsOf(word, locale.syntax),
  signs: signsOf(word, locale),
  asked: askedWordsOf(locale.speech).get(word.lower) ?? 0,
}));

/** Looks up every word once and marks what stands in quotations and brackets; linear. */
export function parse(document: TextDocument, locale: Locale): Parse {
  const { tokens, passages } = document;
  const { length } = tokens;
  const cells = new Int32Array(5 * (length + 1));
  const column = (number: number): Int32Array => cells.subarray(number * (length + 1), (number + 1) * (length + 1));
  const [tags, signs, asked, quotedBy, open] = [column(0), column(1), column(2), column(3), column(4)] as const;
  const noteOf = wordNotes(document.vocabulary, locale);
  for (let at = 0; at < length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const note = noteOf(token);
    tags[at] = note.tags;
    signs[at] = note.signs;
    asked[at] = note.asked;
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
