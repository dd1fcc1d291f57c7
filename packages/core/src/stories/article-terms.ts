import type { ArticleAnalysis } from "../analysis.ts";
import type { Locale } from "../locales/locale.ts";
import { type Lexicon, lexiconOf } from "../names/lexicon.ts";
import type { NameMention } from "../names/name-mention.ts";
import { classOf } from "../names/word-class.ts";
import { is } from "../names/word-flags.ts";
import type { Token } from "../text/tokens.ts";
import { compoundParts, isListedNoun, stemOf } from "./word-stem.ts";

/** What a term is: a person or organisation, a place, a noun, a capitalised word nobody knows, any other word, a figure. */
export type TermKind = "name" | "place" | "noun" | "rare" | "word" | "figure";

/** A term of one article. */
export interface Term {
  readonly kind: TermKind;
  /** As the text first has it. */
  readonly written: string;
  /** How much the article is about it, by how often and how early it stands there. */
  readonly weight: number;
}

/** What an article is about. */
export interface ArticleTerms {
  /** By their key: the stem of a word, the digits of a figure. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Numbers of the weekdays it names, 1 for Monday. */
  readonly weekdays: ReadonlySet<number>;
}

/** Of an article that nothing is known of. */
export const noTerms: ArticleTerms = { terms: new Map(), weekdays: new Set() };

interface Count {
  kind: TermKind;
  readonly written: string;
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
/** Words that are no nouns tell something from this length on. */
const shortestWord = 6;
/** Figures up to here count days, months and goals. */
const smallFigure = 12;

interface Reader {
  readonly counts: Map<string, Count>;
  readonly weekdays: Set<number>;
  readonly locale: Locale;
  readonly lexicon: Lexicon;
}

function count(
  { counts, locale }: Reader,
  lower: string,
  written: string,
  kind: TermKind,
  times: number,
  early: boolean,
): void {
  if (lower.length < 2) return;
  const key = kind === "figure" ? `#${lower}` : stemOf(lower, locale.stories.caseEndings);
  const known = counts.get(key);
  if (known === undefined) {
    counts.set(key, { kind, written, times, early });
    return;
  }
  known.times += times;
  known.early ||= early;
  if (kind === "name" || (kind === "place" && known.kind !== "name")) known.kind = kind;
}

function readFigure(reader: Reader, digits: string, early: boolean): void {
  const year = /^(?:19|20)\d\d$/.test(digits);
  if (digits.length < 2 || digits.startsWith("0") || year || Number(digits) <= smallFigure) return;
  count(reader, digits, digits, "figure", 1, early);
}

function kindOf(
  lower: string,
  whole: Token,
  alone: boolean,
  name: NameMention | undefined,
  lexicon: Lexicon,
): TermKind {
  const listed = isListedNoun(lower, lexicon);
  if (name !== undefined && (alone || !listed)) return name.type === "LOC" ? "place" : "name";
  return listed || (classOf(whole.text, whole.lower, lexicon) & is.noun) !== 0 ? "noun" : "rare";
}

/** A capitalised word, by the parts its hyphens give; a compound counts with its parts too. */
function readNoun(reader: Reader, token: Token, name: NameMention | undefined, early: boolean): void {
  const { lexicon, locale } = reader;
  const hyphened = token.lower.split(/[-‐‑]/);
  const written = token.text.split(/[-‐‑]/);
  for (const [index, lower] of hyphened.entries()) {
    if (locale.names.functionWords.has(lower) || locale.stories.commonplaces.has(lower)) continue;
    const kind = kindOf(lower, token, hyphened.length === 1, name, lexicon);
    count(reader, lower, written[index] ?? lower, kind, 1, early);
    if (kind === "name" || kind === "place") continue;
    for (const piece of compoundParts(lower, lexicon) ?? []) count(reader, piece, piece, "noun", part, early);
  }
}

function readWord(reader: Reader, token: Token, name: NameMention | undefined, early: boolean): void {
  const { functionWords } = reader.locale.names;
  const { commonplaces, ageEndings, weekdays } = reader.locale.stories;
  const weekday = weekdays.get(token.lower);
  if (weekday !== undefined) reader.weekdays.add(weekday);
  if (weekday !== undefined || commonplaces.has(token.lower)) return;
  const hyphen = token.lower.indexOf("-");
  if (hyphen > 0 && ageEndings.includes(token.lower.slice(hyphen + 1))) {
    readFigure(reader, token.lower.slice(0, hyphen), early);
    return;
  }
  if (functionWords.has(token.lower) && name === undefined) return;
  if (token.capital) readNoun(reader, token, name, early);
  else if (token.lower.length >= shortestWord) count(reader, token.lower, token.text, "word", 1, early);
}

/** Numbers of the sentences that tell nothing of the news. */
function noticesIn({ document }: ArticleAnalysis, locale: Locale): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = 0;
  for (const { start, lower } of document.tokens) {
    while ((document.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    if (locale.stories.notices.has(lower)) found.add(sentence);
  }
  return found;
}

/** What an article is about, word by word; its related items are other articles and left out. */
export function termsOf(analysis: ArticleAnalysis, locale: Locale): ArticleTerms {
  if (analysis.article.analysis === "none") return noTerms;
  const reader: Reader = { counts: new Map(), weekdays: new Set(), locale, lexicon: lexiconOf(locale.names) };
  const { tokens, sentences, passages } = analysis.document;
  const own = Math.min(readUpTo, passages.filter(({ kind }) => kind !== "related").at(-1)?.end ?? 0);
  const names = analysis.names.toSorted((a, b) => a.start - b.start);
  const left = noticesIn(analysis, locale);
  let sentence = 0;
  let name = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.end > own) break;
    if (token.kind === "mark") continue;
    words += 1;
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= token.start) sentence += 1;
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) + 1 < token.end) name += 1;
    if (left.has(sentence)) continue;
    const here = names[name];
    const named = here !== undefined && here.start <= token.start ? here : undefined;
    if (token.kind === "number") readFigure(reader, token.text, words <= opening);
    else readWord(reader, token, named, words <= opening);
  }
  const terms = new Map(
    [...reader.counts].map(([key, { kind, written, times, early }]) => [
      key,
      { kind, written, weight: (times < 1 ? times : 1 + Math.log(times)) * (early ? boost : 1) },
    ]),
  );
  return { terms, weekdays: reader.weekdays };
}
