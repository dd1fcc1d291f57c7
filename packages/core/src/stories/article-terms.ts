import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import type { FormNotes } from "../text/vocabulary.ts";
import { type FormTerms, formTerms, type WrittenTerm } from "./form-terms.ts";

/** What a term is: a person or organisation, a place, a noun, a capitalised word nobody knows, any other word, a figure. */
export type TermKind = "name" | "place" | "noun" | "rare" | "word" | "figure";

/** What an article is about: its terms, each once; the lists run side by side. */
export interface ArticleTerms {
  /** As the text first has them. */
  readonly terms: readonly WrittenTerm[];
  readonly kinds: readonly TermKind[];
  /** How much the article is about each, by how often and how early it stands there. */
  readonly weights: Float64Array;
  /** Numbers of the weekdays it names, 1 for Monday. */
  readonly weekdays: ReadonlySet<number>;
}

/** Of an article that nothing is known of. */
export const noTerms: ArticleTerms = { terms: [], kinds: [], weights: new Float64Array(), weekdays: new Set() };

interface Count {
  readonly term: WrittenTerm;
  kind: TermKind;
  times: number;
  early: boolean;
}

/** So many words make the opening of a text. */
const opening = 60;
/** A term of the opening counts this much more. */
const boost = 1.8;
/** So many characters of an article are read: its news stands before. */
const readUpTo = 40_000;
/** Parts of a compound count this much of a word. */
const part = 0.5;
/** Figures up to here count days, months and goals. */
const smallFigure = 12;

interface Reader {
  readonly counts: Map<string, Count>;
  readonly weekdays: Set<number>;
}

function count({ counts }: Reader, term: WrittenTerm, kind: TermKind, times: number, early: boolean): void {
  const known = counts.get(term.key);
  if (known === undefined) {
    counts.set(term.key, { term, kind, times, early });
    return;
  }
  known.times += times;
  known.early ||= early;
  if (kind === "name" || (kind === "place" && known.kind !== "name")) known.kind = kind;
}

function readFigure(reader: Reader, digits: string, early: boolean): void {
  const year = /^(?:19|20)\d\d$/.test(digits);
  if (digits.length < 2 || digits.startsWith("0") || year || Number(digits) <= smallFigure) return;
  count(reader, { key: `#${digits}`, written: digits }, "figure", 1, early);
}

function readWord(
  reader: Reader,
  { weekday, age, function: isFunction, parts, word, hyphened }: FormTerms,
  name: NameMention | undefined,
  early: boolean,
): void {
  if (weekday !== undefined) reader.weekdays.add(weekday);
  if (age !== undefined) readFigure(reader, age, early);
  if (isFunction && name === undefined) return;
  if (word !== undefined) count(reader, word, "word", 1, early);
  for (const term of parts) {
    const isName = name !== undefined && (!hyphened || !term.listed);
    const other = term.noun ? "noun" : "rare";
    count(reader, term, isName ? (name.type === "LOC" ? "place" : "name") : other, 1, early);
    if (!isName) for (const piece of term.pieces) count(reader, piece, "noun", part, early);
  }
}

/** The sentence an offset lies in, which is not before the one of number `from`. */
function sentenceAt({ sentences }: TextDocument, at: number, from: number): number {
  let number = from;
  for (let next = sentences[number + 1]; next !== undefined && next.start <= at; next = sentences[number + 1])
    number += 1;
  return number;
}

/** Numbers of the sentences that tell nothing of the news. */
function noticesIn({ document }: ArticleAnalysis, termsIn: FormNotes<FormTerms>): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = 0;
  for (const token of document.tokens) {
    if (!termsIn(token).notice) continue;
    sentence = sentenceAt(document, token.start, sentence);
    found.add(sentence);
  }
  return found;
}

function weightOf({ times, early }: Count): number {
  return (times < 1 ? times : 1 + Math.log(times)) * (early ? boost : 1);
}

function asTerms({ counts, weekdays }: Reader): ArticleTerms {
  const terms: WrittenTerm[] = [];
  const kinds: TermKind[] = [];
  const weights = new Float64Array(counts.size);
  for (const count of counts.values()) {
    weights[terms.length] = weightOf(count);
    terms.push(count.term);
    kinds.push(count.kind);
  }
  return { terms, kinds, weights, weekdays };
}

/** What an article is about, word by word; its related items are other articles and left out. */
export function termsOf(analysis: ArticleAnalysis, locale: Locale): ArticleTerms {
  if (analysis.article.analysis === "none") return noTerms;
  const reader: Reader = { counts: new Map(), weekdays: new Set() };
  const termsIn = formTerms(analysis.document.vocabulary, locale);
  const { tokens, passages } = analysis.document;
  const own = Math.min(readUpTo, passages.filter(({ kind }) => kind !== "related").at(-1)?.end ?? 0);
  const names = analysis.names.toSorted((a, b) => a.start - b.start);
  const left = noticesIn(analysis, termsIn);
  let sentence = 0;
  let name = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.end > own) break;
    if (token.kind === "mark") continue;
    words += 1;
    const terms = termsIn(token);
    if (token.kind === "word" && terms.silent) continue;
    if (left.size > 0) {
      sentence = sentenceAt(analysis.document, token.start, sentence);
      if (left.has(sentence)) continue;
    }
    if (token.kind === "number") {
      readFigure(reader, token.text, words <= opening);
      continue;
    }
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) + 1 < token.end) name += 1;
    const here = names[name];
    readWord(reader, terms, here !== undefined && here.start <= token.start ? here : undefined, words <= opening);
  }
  return asTerms(reader);
}
