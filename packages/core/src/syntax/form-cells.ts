import type { Locale } from "../locales/locale.ts";
import { formCells } from "../text/form-cells.ts";
import { askedWordsOf } from "./asked-words.ts";
import { signsOf } from "./signs.ts";
import { tagsOf } from "./word-tags.ts";

/** Numbers a form has in its cells: bits of `wordClass`, bits of `sign`, and the bit of `AskedWords`. */
export const cellsPerForm = 3;

/** What syntax knows of each form. */
export const syntaxCells = formCells(cellsPerForm, (word, locale: Locale) => [
  tagsOf(word, locale.syntax),
  signsOf(word, locale),
  askedWordsOf(locale.speech).get(word.lower) ?? 0,
]);
