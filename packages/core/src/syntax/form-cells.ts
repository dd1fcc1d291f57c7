import type { Locale } from "../locales/locale.ts";
import { formAt, type Vocabulary, type WordForm } from "../text/vocabulary.ts";
import { askedWordsOf } from "./asked-words.ts";
import { signsOf } from "./signs.ts";
import { tagsOf } from "./word-tags.ts";

/** Numbers a form has in its cells: bits of `wordClass`, bits of `sign`, and the bit of `AskedWords`. */
export const cellsPerForm = 3;

interface Notebook {
  readonly cells: Int32Array;
  /** How many forms are noted. */
  readonly count: number;
}

const opened = new WeakMap<Locale, WeakMap<Vocabulary, Notebook>>();

/** Cells for at least `count` forms, with those that are noted already. */
function grown({ cells }: Notebook, count: number): Int32Array {
  if (count * cellsPerForm <= cells.length) return cells;
  const larger = new Int32Array(2 * count * cellsPerForm);
  larger.set(cells);
  return larger;
}

function note(cells: Int32Array, word: WordForm, locale: Locale): void {
  const at = word.form * cellsPerForm;
  cells[at] = tagsOf(word, locale.syntax);
  cells[at + 1] = signsOf(word, locale);
  cells[at + 2] = askedWordsOf(locale.speech).get(word.lower) ?? 0;
}

/**
 * What the tables of a locale tell of each form of a vocabulary, in one list by the number of the form, since every token is looked up in it.
 * Forms that were met since it was last asked for are noted first.
 */
export function formCells(vocabulary: Vocabulary, locale: Locale): Int32Array {
  const notebooks = opened.get(locale) ?? new WeakMap<Vocabulary, Notebook>();
  if (!opened.has(locale)) opened.set(locale, notebooks);
  const known = notebooks.get(vocabulary) ?? { cells: new Int32Array(0), count: 0 };
  const { size } = vocabulary;
  if (known.count === size) return known.cells;
  const cells = grown(known, size);
  for (let form = known.count; form < size; form += 1) note(cells, formAt(vocabulary, form), locale);
  notebooks.set(vocabulary, { cells, count: size });
  return cells;
}
