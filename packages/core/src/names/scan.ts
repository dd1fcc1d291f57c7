import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { NameMention } from "./name-mention.ts";
import { classOf } from "./word-class.ts";
import { is } from "./word-flags.ts";

/** A text on its way through the finders: its tokens and what each capitalised one is by form. */
export interface Scan {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly flags: Int32Array;
  readonly tables: NamesTables;
  readonly lexicon: Lexicon;
  /** Capital words, in lower case, that have an article right before them somewhere in the text. */
  readonly determined: () => ReadonlySet<string>;
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

const articles = new Set(["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"]);

/** Flags of a form: what a capitalised word may be; of other words, whether an organisation writes itself so. */
export function flagsOfForm({ kind, capital, text, lower }: WordForm, lexicon: Lexicon): number {
  if (kind !== "word") return 0;
  return capital ? classOf(text, lower, lexicon) : (lexicon.known.get(text) ?? 0) & is.organisation;
}

const flagNotes = formNotes((word, tables: NamesTables) => flagsOfForm(word, lexiconOf(tables)));

const opened = new WeakMap<TextDocument, Scan>();

/** Lays the flags of every capitalised word beside the tokens; once for each document, however many analysers ask. */
export function openScan(document: TextDocument, locale: Locale): Scan {
  const known = opened.get(document);
  if (known?.tables === locale.names && known.syntax === locale.syntax.words) return known;
  const { tokens } = document;
  const flags = new Int32Array(tokens.length);
  const flagsOf = flagNotes(document.vocabulary, locale.names);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined) flags[index] = flagsOf(token);
  }
  let determined: ReadonlySet<string> | undefined;
  const scan: Scan = {
    document,
    tokens,
    flags,
    tables: locale.names,
    lexicon: lexiconOf(locale.names),
    determined: () => (determined ??= determinedIn(tokens)),
    syntax: locale.syntax.words,
  };
  opened.set(document, scan);
  return scan;
}

function determinedIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.capital === true && articles.has(tokens[index - 1]?.lower ?? "")) found.add(token.lower);
  }
  return found;
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

export function isCapital(scan: Scan, at: number, sentence: Sentence): boolean {
  return at >= sentence.first && at < sentence.last && scan.tokens[at]?.capital === true;
}

const openers = new Set(["„", "“", '"', "»", "«", "(", "[", "–", "-", "*", ":", "•", "‚", "'", "›", "‹"]);

/** Whether the word stands first in its sentence, opening marks aside, where capitals mean nothing. */
export function isInitial(scan: Scan, at: number, sentence: Sentence): boolean {
  let before = at - 1;
  while (before >= sentence.first && openers.has(scan.tokens[before]?.text ?? "")) before -= 1;
  return before < sentence.first;
}

/** Whether an article, a possessive or an adjective before the word makes it a common noun. */
export function isDetermined(scan: Scan, at: number, sentence: Sentence): boolean {
  const before = scan.tokens[at - 1];
  if (at - 1 < sentence.first || before === undefined || before.kind !== "word") return false;
  if (scan.tables.determiners.has(before.lower)) return true;
  return !before.capital && isAttribute(scan, at - 1, sentence);
}

/** Adjective forms: "große", "neuen", "russischem". Forms a verb may have too ("lobte", "sagten", "rufen") only after an article or preposition. */
function isAttribute(scan: Scan, at: number, sentence: Sentence): boolean {
  const lower = lowerAt(scan, at, sentence);
  const { tables } = scan;
  if (lower.length < 4 || !/e[nrsm]?$/.test(lower) || isVerb(scan, at, sentence) || tables.unattributive.has(lower))
    return false;
  if (/(?:lich|ig|isch|bar|sam|los|haft|end|ell)e[nrsm]?$/.test(lower) || /[^t]e[rsm]?$/.test(lower)) return true;
  const before = lowerAt(scan, at - 1, sentence);
  return tables.functionWords.has(before) && !tables.personVerbs.has(before);
}

const finite = wordClass.singular | wordClass.reported | wordClass.unreal | wordClass.auxiliary | wordClass.modal;

/** A finite verb in the singular, in lower case: its subject may be one person. */
export function isVerb(scan: Scan, at: number, sentence: Sentence): boolean {
  if (isCapital(scan, at, sentence)) return false;
  const lower = lowerAt(scan, at, sentence);
  if (scan.tables.personVerbs.has(lower)) return true;
  return ((scan.syntax.get(lower) ?? 0) & finite) !== 0;
}

/** A finite verb, or a word with the ending of a weak past that stands where none but a verb can. */
export function isLikelyVerb(scan: Scan, at: number, sentence: Sentence): boolean {
  if (isVerb(scan, at, sentence)) return true;
  const lower = lowerAt(scan, at, sentence);
  if (lower.length < 6 || !lower.endsWith("te") || isCapital(scan, at, sentence)) return false;
  const before = lowerAt(scan, at - 1, sentence);
  return !scan.tables.determiners.has(before) && !scan.tables.placePrepositions.has(before);
}

/** Whether a subordinate clause begins at `at`. */
export function isSubordinator(scan: Scan, at: number, sentence: Sentence): boolean {
  return ((scan.syntax.get(lowerAt(scan, at, sentence)) ?? 0) & wordClass.subordinator) !== 0;
}

export function isPreposition(scan: Scan, at: number, sentence: Sentence): boolean {
  return ((scan.syntax.get(lowerAt(scan, at, sentence)) ?? 0) & wordClass.preposition) !== 0;
}
