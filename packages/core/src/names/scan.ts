import type { NamesTables } from "../locales/names-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { WordForm } from "../text/vocabulary.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NameMention } from "./name-mention.ts";
import { classOf } from "./word-class.ts";
import { is } from "./word-flags.ts";
import { sign } from "./word-signs.ts";

/** A word that may stand for somebody or something named before, and its sentence. */
export interface StandIn {
  readonly at: number;
  readonly sentence: Sentence;
}

/** A text on its way through the finders: its tokens and what each of them is and tells by its form. */
export interface Scan {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  /** Bits of `is` for every token. */
  readonly flags: Int32Array;
  /** Bits of `sign` for every token. */
  readonly signs: Int32Array;
  /** Tokens at which a name may begin, each before the finders, one bit each, that may find it; the last token of the text comes first. */
  readonly openings: number[];
  readonly tables: NamesTables;
  readonly lexicon: Lexicon;
  /** Capital words, in lower case, that have an article right before them somewhere in the text. */
  readonly determined: () => ReadonlySet<string>;
  /** Words that may stand for somebody or something named before, in text order. */
  readonly standIns: () => readonly StandIn[];
  /** Bits of `wordClass` of the words that are no nouns. */
  readonly syntax: ReadonlyMap<string, number>;
}

/** Tokens `[first, last)` that are a name. `sure` is false where only the place in the sentence speaks for it. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: NameMention["type"];
  readonly sure: boolean;
}

/** Looks for a name that begins at token `at`. */
export type Finder = (scan: Scan, at: number, sentence: Sentence) => Found | undefined;

/** Flags of a form: what a capitalised word may be; of other words, whether an organisation writes itself so. */
export function flagsOfForm({ kind, capital, text, lower }: WordForm, lexicon: Lexicon): number {
  if (kind !== "word") return 0;
  return capital ? classOf(text, lower, lexicon) : (lexicon.known.get(text) ?? 0) & is.organisation;
}

export function flag(scan: Scan, at: number): number {
  return scan.flags[at] ?? 0;
}

export function has(scan: Scan, at: number, bits: number): boolean {
  return ((scan.flags[at] ?? 0) & bits) !== 0;
}

/** The word in lower case at `at`, inside the sentence; else the empty string. */
export function lowerAt(scan: Scan, at: number, sentence: Sentence): string {
  return at < sentence.first || at >= sentence.last ? "" : (scan.tokens[at]?.lower ?? "");
}

export function textAt(scan: Scan, at: number, sentence: Sentence): string {
  return at < sentence.first || at >= sentence.last ? "" : (scan.tokens[at]?.text ?? "");
}

/** The signs of the word at `at`, inside the sentence; else none. */
export function signsAt(scan: Scan, at: number, sentence: Sentence): number {
  return at < sentence.first || at >= sentence.last ? 0 : (scan.signs[at] ?? 0);
}

export function hasSign(scan: Scan, at: number, sentence: Sentence, bits: number): boolean {
  return (signsAt(scan, at, sentence) & bits) !== 0;
}

export function isCapital(scan: Scan, at: number, sentence: Sentence): boolean {
  return hasSign(scan, at, sentence, sign.capital);
}

/** Whether the word stands first in its sentence, opening marks aside, where capitals mean nothing. */
export function isInitial(scan: Scan, at: number, sentence: Sentence): boolean {
  let before = at - 1;
  while (hasSign(scan, before, sentence, sign.opener)) before -= 1;
  return before < sentence.first;
}

/** Whether an article, a possessive or an adjective before the word makes it a common noun. */
export function isDetermined(scan: Scan, at: number, sentence: Sentence): boolean {
  const before = signsAt(scan, at - 1, sentence);
  if ((before & (sign.determiner | sign.attribute)) !== 0) return true;
  if ((before & sign.looseAttribute) === 0) return false;
  return (signsAt(scan, at - 2, sentence) & (sign.functionWord | sign.personVerb)) === sign.functionWord;
}

/** A finite verb, or a word with the ending of a weak past that stands where none but a verb can. */
export function isLikelyVerb(scan: Scan, at: number, sentence: Sentence): boolean {
  const signs = signsAt(scan, at, sentence);
  if ((signs & sign.verb) !== 0) return true;
  return (signs & sign.pastShape) !== 0 && !hasSign(scan, at - 1, sentence, sign.determiner | sign.placePreposition);
}

/** The token that begins at an offset of the text; -1 where none does. */
export function tokenAt(scan: Scan, start: number): number {
  let low = 0;
  let high = scan.tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = scan.tokens[middle]?.start ?? 0;
    if (at === start) return middle;
    if (at < start) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
