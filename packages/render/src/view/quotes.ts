import { type Article, type Evidence, germanSentences, plainDocument, valueAt } from "@digest/core";
import type { Words } from "../words/words.ts";
import { wordsOf } from "./clean.ts";

/** Words of an article for readers, and where they stand: UTF-16 offsets in the string at `pointer`. */
export interface QuoteView {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly articleId: string;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  /** BCP 47 tag of the words; absent where the article is not known. */
  readonly language: string | undefined;
}

/** Fewer characters than this say too little by themselves: the sentence around is shown. */
const shortest = 48;
/** More than this is no quotation any more: the words alone are shown. */
const longest = 400;
const contextLength = 32;

function sourceOf(article: Article | undefined): string {
  return article === undefined ? "" : (article.portal ?? article.source);
}

const openingMarks: ReadonlySet<string> = new Set('„“»«"‚‘›‹');

/** Foreign words between the reader's quotation marks; words that begin with a mark of their own get no second one. */
export function inQuotes(words: string, [open, close]: Words["quotes"]): string {
  return openingMarks.has(words.charAt(0)) ? words : `${open}${words}${close}`;
}

/** Exactly the words of the evidence. */
export function exactQuote(evidence: Evidence, article: Article | undefined): QuoteView {
  const { articleId, pointer, start, end, exact, prefix, suffix } = evidence;
  const source = sourceOf(article);
  return { articleId, pointer, start, end, exact: wordsOf(exact), prefix, suffix, source, language: article?.language };
}

/** From the first to the last character of the sentences a range touches. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const touched = plainDocument(text, germanSentences).sentences.filter(
    (sentence) => sentence.end > start && sentence.start < end,
  );
  return [touched[0]?.start ?? start, touched.at(-1)?.end ?? end];
}

function quoteOver(evidence: readonly [Evidence, ...Evidence[]], article: Article | undefined): QuoteView {
  const [first] = evidence;
  const text = article === undefined ? undefined : valueAt(article, first.pointer);
  if (typeof text !== "string") return exactQuote(first, article);
  const whole: readonly [number, number] = [
    Math.min(...evidence.map((found) => found.start)),
    Math.max(...evidence.map((found) => found.end)),
  ];
  const isScattered = evidence.every((found) => found.end - found.start < shortest);
  const [start, end] = isScattered ? sentenceAround(text, first.start, first.end) : whole;
  if (end - start > longest) return exactQuote(first, article);
  return {
    articleId: first.articleId,
    pointer: first.pointer,
    start,
    end,
    exact: wordsOf(text.slice(start, end)),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    source: sourceOf(article),
    language: article?.language,
  };
}

/**
 * Evidence as quotations worth reading: parted words of one string are shown with what stands between
 * them, single words with the sentence of the first.
 */
export function readableQuotes(
  evidence: readonly Evidence[],
  articles: ReadonlyMap<string, Article>,
): readonly QuoteView[] {
  const groups = new Map<string, [Evidence, ...Evidence[]]>();
  for (const found of evidence) {
    const key = `${found.articleId}\n${found.pointer}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [found]);
    else group.push(found);
  }
  const quotes = [...groups.values()].map((group) => quoteOver(group, articles.get(group[0].articleId)));
  return [...new Map(quotes.map((quote) => [`${quote.articleId}\n${quote.exact}`, quote])).values()];
}
