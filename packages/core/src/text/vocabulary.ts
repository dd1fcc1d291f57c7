export type TokenKind = "word" | "number" | "mark";

/** How a word, number or mark is written: shared by all its occurrences in the texts of one vocabulary. */
export interface WordForm {
  readonly kind: TokenKind;
  readonly text: string;
  /** In lower case; the same string as `text` where nothing is capital, and for numbers and marks. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Its number in the vocabulary, from 0 on. */
  readonly form: number;
}

/** The forms met so far. Texts repeat their words: what tables tell of a form is found out once and then read by its number. */
export interface Vocabulary {
  readonly forms: WordForm[];
  /** Where forms are found by their hashes: two numbers a slot, the hash and the number of the form plus one, 0 for none. A power of two of slots. */
  slots: Int32Array;
  /** The characters of all forms, one form after the other, and where those of each begin and those of the last end. */
  units: Uint16Array;
  starts: Int32Array;
  /** Forms that found no slot, since too many fell together. */
  crowded: Map<string, WordForm>;
}

/** A vocabulary with more forms or characters takes no further text: the next begins a new one. */
const mostForms = 50_000;
const mostUnits = 2_000_000;
const firstSize = 1024;
let current = emptyVocabulary();

function emptyVocabulary(): Vocabulary {
  return {
    forms: [],
    slots: new Int32Array(firstSize * 4),
    units: new Uint16Array(firstSize * 8),
    starts: new Int32Array(firstSize),
    crowded: new Map(),
  };
}

/** The vocabulary to read a text with. */
export function openVocabulary(): Vocabulary {
  const { forms, starts } = current;
  if (forms.length >= mostForms || (starts[forms.length] ?? 0) >= mostUnits) current = emptyVocabulary();
  return current;
}

/** What one table tells of the forms of a vocabulary. */
export type FormNotes<Value> = (word: WordForm) => Value;

/** A way to ask what tables tell of a form, which is found out once for each form of a vocabulary. */
export function formNotes<Tables extends object, Value>(
  make: (word: WordForm, tables: Tables) => Value,
): (vocabulary: Vocabulary, tables: Tables) => FormNotes<Value> {
  const opened = new WeakMap<Tables, WeakMap<Vocabulary, FormNotes<Value>>>();
  return (vocabulary, tables) => {
    const known = opened.get(tables);
    const ofTables = known ?? new WeakMap<Vocabulary, FormNotes<Value>>();
    if (known === undefined) opened.set(tables, ofTables);
    const made = ofTables.get(vocabulary);
    if (made !== undefined) return made;
    const values: (Value | undefined)[] = [];
    const findOut = (word: WordForm): Value => {
      while (values.length < word.form) values.push(undefined);
      const found = make(word, tables);
      values[word.form] = found;
      return found;
    };
    const notes = (word: WordForm): Value => values[word.form] ?? findOut(word);
    ofTables.set(vocabulary, notes);
    return notes;
  };
}
