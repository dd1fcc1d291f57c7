import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { formCells } from "../text/form-cells.ts";
import { mayQuote } from "../text/quotations.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { askedWordsOf } from "./asked-words.ts";
import { sign, signsOf } from "./signs.ts";
import { tagsOf } from "./word-tags.ts";

/** Numbers a form has in its cells: bits of `wordClass`, bits of `sign`, the bit of `AskedWords`, and bits of `place`. */
export const cellsPerForm = 4;

/** Why it takes a look at where a form stands to tell what it is there; bits, and none for most forms. */
export const place = {
  /** It may be a finite verb. */
  verb: 1,
  /** It may part clauses. */
  separator: 1 << 1,
  /** It may open or close a quotation, or opens an aside. */
  mark: 1 << 2,
} as const;

const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;

function placesOf({ kind, text }: WordForm, tags: number, signs: number, { quotations }: Locale): number {
  if (kind !== "mark") return (tags & finite) !== 0 && (tags & wordClass.determiner) === 0 ? place.verb : 0;
  const isMark = (signs & sign.opensAside) !== 0 || mayQuote(text, quotations);
  return ((signs & sign.separator) === 0 ? 0 : place.separator) | (isMark ? place.mark : 0);
}

/** What syntax knows of each form. */
export const syntaxCells = formCells(cellsPerForm, (word, locale: Locale) => {
  const tags = tagsOf(word, locale.syntax);
  const signs = signsOf(word, locale);
  return [tags, signs, askedWordsOf(locale.speech).get(word.lower) ?? 0, placesOf(word, tags, signs, locale)];
});
