import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { FormCells } from "../text/form-cells.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import { as, type FormTerms, type Term, type TermKind, type TermNumbers, termKinds } from "./form-terms.ts";
import { openBook, sign, type TermBook } from "./term-book.ts";

/** What an article is about: its terms, each once; the lists run side by side. */
export interface ArticleTerms {
  /** As the text first has them. */
  readonly terms: readonly Term[];
  readonly kinds: readonly TermKind[];
  /** How much the article is about each, by how often and how early it stands there. */
  readonly weights: Float64Array;
  /** Numbers of the weekdays it names, 1 for Monday. */
  readonly weekdays: ReadonlySet<number>;
  /** By which its terms are numbered. */
  readonly numbers: TermNumbers;
}

const noDays: ReadonlySet<number> = new Set();

/** Of an article that nothing is known of. */
export const noTerms: ArticleTerms = {
  terms: [],
  kinds: [],
  weights: new Float64Array(),
  weekdays: noDays,
  numbers: new Map(),
};

/** So many words make the opening of a text. */
const opening = 60;
/** A term of the opening counts this much more. */
const boost = 1.8;
/** So many characters of an article are read: its news stands before. */
const readUpTo = 40_000;
/** Twice what a word counts, and a part of a compound. */
const whole = 2;
const part = 1;

interface Reader {
  readonly book: TermBook;
  /** The terms met so far. */
  readonly terms: Term[];
  weekdays: ReadonlySet<number>;
  /** So many of the terms, the first ones, stand in the opening. */
  early: number;
}

/**
 * Takes in that a term was met, `much` being twice what it counts. Who is a name in one place is one in all, then what is a place; of other
 * kinds the first holds.
 */
function count({ book: { times, kinds }, terms }: Reader, term: Term, kind: number, much: number): void {
  const { number } = term;
  const before = times[number] ?? 0;
  if (before === 0) terms.push(term);
  if (before === 0 || (kind <= as.place && kind < (kinds[number] ?? 0))) kinds[number] = kind;
  times[number] = before + much;
}

function takeIn(
  reader: Reader,
  { weekday, function: isFunction, terms }: FormTerms,
  name: NameMention | undefined,
): void {
  if (weekday !== undefined && !reader.weekdays.has(weekday)) reader.weekdays = new Set([...reader.weekdays, weekday]);
  if (isFunction && name === undefined) return;
  for (const term of terms) {
    if (name !== undefined && !term.never) count(reader, term, name.type === "LOC" ? as.place : as.name, whole);
    else {
      count(reader, term, term.kind, whole);
      for (const piece of term.pieces) count(reader, piece, as.noun, part);
    }
  }
}

/** Whether a sentence tells nothing of the news. */
function isNotice(tokens: readonly Token[], { first, last }: Sentence, signs: FormCells): boolean {
  for (let at = first; at < last; at += 1) if (((signs[tokens[at]?.form ?? 0] ?? 0) & sign.notice) !== 0) return true;
  return false;
}

function weightOf(times: number, early: boolean): number {
  return (times < 1 ? times : 1 + Math.log(times)) * (early ? boost : 1);
}

function readInto(reader: Reader, { document, names }: ArticleAnalysis, signs: FormCells): void {
  const { forms } = reader.book;
  const { tokens, passages, sentences } = document;
  const own = Math.min(readUpTo, passages.findLast(({ kind }) => kind !== "related")?.end ?? 0);
  const ordered = names.toSorted((a, b) => a.start - b.start);
  let name = 0;
  let words = 0;
  for (const sentence of sentences) {
    const isLeft = isNotice(tokens, sentence, signs);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.end > own) return;
      const found = signs[token.form] ?? 0;
      if ((found & sign.word) !== 0) words += 1;
      const told = isLeft || (found & sign.telling) === 0 ? undefined : forms[token.form];
      if (told === undefined) continue;
      while ((ordered[name]?.end ?? Number.POSITIVE_INFINITY) + 1 < token.end) name += 1;
      const here = ordered[name];
      takeIn(reader, told, here !== undefined && here.start <= token.start ? here : undefined);
      if (words <= opening) reader.early = reader.terms.length;
    }
  }
}

/** What an article is about, word by word; its related items are other articles and left out. */
export function termsOf(analysis: ArticleAnalysis, locale: Locale): ArticleTerms {
  if (analysis.article.analysis === "none") return noTerms;
  const { book, signs } = openBook(analysis.document.vocabulary, locale);
  const reader: Reader = { book, terms: [], weekdays: noDays, early: 0 };
  readInto(reader, analysis, signs);
  const { terms, weekdays, early } = reader;
  const { times } = book;
  const weights = new Float64Array(terms.length);
  const kinds = terms.map(({ number }, at): TermKind => {
    weights[at] = weightOf((times[number] ?? 0) / whole, at < early);
    times[number] = 0;
    return termKinds[book.kinds[number] ?? as.word] ?? "word";
  });
  return { terms, kinds, weights, weekdays, numbers: book.numbers };
}
