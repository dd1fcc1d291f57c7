import type { Locale } from "../locales/locale.ts";
import { type SyntaxTables, wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { findQuotations, type Quotation } from "../text/quotations.ts";
import { formNotes } from "../text/vocabulary.ts";

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
    const token = tokens[index];
    if (token?.kind !== "mark") continue;
    const { text } = token;
    if (text === "(" || text === "[") open = index;
    else if ((text === ")" || text === "]") && open >= 0) {
      if (index - open < longestBracket) bracketEnd[open] = index + 1;
      open = -1;
    }
  }
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
const tagsOf = formNotes(({ kind, lower, capital }, syntax: SyntaxTables): number => {
  if (kind !== "word") return 0;
  return syntax.words.get(lower) ?? (capital ? 0 : prefixed(lower, syntax));
});

/** Looks up every word once and marks what stands in quotations and brackets; linear. */
export function parse(document: TextDocument, locale: Locale): Parse {
  const { tokens, passages } = document;
  const tags = new Int32Array(tokens.length);
  const tagOf = tagsOf(document.vocabulary, locale.syntax);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined) tags[index] = tagOf(token);
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
