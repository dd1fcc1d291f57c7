import { formAt, type Vocabulary, type WordForm } from "./vocabulary.ts";

/** The numbers of each form of a vocabulary, `width` of them from `form * width` on. */
export type FormCells = Int32Array;

interface Notebook {
  readonly cells: FormCells;
  /** How many forms are noted. */
  readonly count: number;
}

const empty: Notebook = { cells: new Int32Array(0), count: 0 };

/** Cells for at least `length` numbers, with those that are noted already. */
function grown(cells: FormCells, length: number): FormCells {
  if (length <= cells.length) return cells;
  const larger = new Int32Array(2 * length);
  larger.set(cells);
  return larger;
}

/**
 * A way to ask what tables tell of all forms of a vocabulary, as a few numbers for each, in one list: where every token of a text is looked up,
 * a list is read faster than an object for each form. Forms met since it was last asked for are noted first.
 */
export function formCells<Tables extends object>(
  width: number,
  note: (word: WordForm, tables: Tables) => readonly number[],
): (vocabulary: Vocabulary, tables: Tables) => FormCells {
  const opened = new WeakMap<Tables, WeakMap<Vocabulary, Notebook>>();
  return (vocabulary, tables) => {
    const notebooks = opened.get(tables) ?? new WeakMap<Vocabulary, Notebook>();
    if (!opened.has(tables)) opened.set(tables, notebooks);
    const known = notebooks.get(vocabulary) ?? empty;
    const { size } = vocabulary;
    if (known.count === size) return known.cells;
    const cells = grown(known.cells, size * width);
    for (let form = known.count; form < size; form += 1)
      cells.set(note(formAt(vocabulary, form), tables), form * width);
    notebooks.set(vocabulary, { cells, count: size });
    return cells;
  };
}
