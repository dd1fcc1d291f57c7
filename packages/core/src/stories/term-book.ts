import type { Locale } from "../locales/locale.ts";
import { type FormCells, formCells } from "../text/form-cells.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type FormTerms, readForm, type TermNumbers } from "./form-terms.ts";

/** What the words of one vocabulary tell of what an article is about, each found out once. */
export interface TermBook {
  readonly locale: Locale;
  readonly numbers: TermNumbers;
  /** By the number of the form; absent where it tells nothing. */
  readonly forms: (FormTerms | undefined)[];
  /** Of each term how often it was met in the article being read, and as what: 0 for all between two articles. */
  times: Int32Array;
  kinds: Uint8Array;
}

/** What a form is to an article, as bits. */
export const sign = { word: 1, telling: 2, notice: 4 } as const;

const signs = formCells(1, (form, { locale, numbers, forms }: TermBook) => {
  const terms = readForm(form, locale, numbers);
  forms.push(terms); // forms are noted in the order of their numbers
  const isNotice = locale.stories.notices.has(form.lower);
  return [
    (form.kind === "mark" ? 0 : sign.word) | (terms === undefined ? 0 : sign.telling) | (isNotice ? sign.notice : 0),
  ];
});

const books = new WeakMap<Vocabulary, WeakMap<Locale, TermBook>>();

function bookOf(vocabulary: Vocabulary, locale: Locale): TermBook {
  const ofVocabulary = books.get(vocabulary) ?? new WeakMap<Locale, TermBook>();
  const known = ofVocabulary.get(locale);
  if (known !== undefined) return known;
  const book: TermBook = { locale, numbers: new Map(), forms: [], times: new Int32Array(0), kinds: new Uint8Array(0) };
  books.set(vocabulary, ofVocabulary.set(locale, book));
  return book;
}

/** The book of a vocabulary with all forms met so far, and the signs of each form. */
export function openBook(
  vocabulary: Vocabulary,
  locale: Locale,
): { readonly book: TermBook; readonly signs: FormCells } {
  const book = bookOf(vocabulary, locale);
  const cells = signs(vocabulary, book);
  if (book.times.length < book.numbers.size) {
    book.times = new Int32Array(2 * book.numbers.size);
    book.kinds = new Uint8Array(2 * book.numbers.size);
  }
  return { book, signs: cells };
}
