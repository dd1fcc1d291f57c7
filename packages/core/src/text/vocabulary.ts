import { classOf, unitClass } from "./unit-class.ts";

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
  /** Each form as it is written and in lower case; of numbers and marks the same twice. */
  readonly texts: string[];
  /** How many there are. */
  size: number;
  /** Where forms are found by their hashes: two numbers a slot, the hash and the number of the form plus one, 0 for none. A power of two of slots. */
  slots: Int32Array;
  /** The characters of all forms, one form after the other, and where those of each begin and those of the last end. */
  units: Uint16Array;
  starts: Int32Array;
  /** Forms that found no slot, since too many fell together. */
  crowded: Map<string, number>;
}

/** A vocabulary with more forms or characters takes no further text: the next begins a new one. */
const mostForms = 50_000;
const mostUnits = 2_000_000;
const firstSize = 1024;
let current = emptyVocabulary();

function emptyVocabulary(): Vocabulary {
  return {
    texts: [],
    size: 0,
    slots: new Int32Array(firstSize * 4),
    units: new Uint16Array(firstSize * 8),
    starts: new Int32Array(firstSize),
    crowded: new Map(),
  };
}

/** The vocabulary to read a text with. */
export function openVocabulary(): Vocabulary {
  const { size, starts } = current;
  if (size >= mostForms || (starts[size] ?? 0) >= mostUnits) current = emptyVocabulary();
  return current;
}

/** What the characters of a form make it: letters a word, whatever else stands there, digits a number. */
export function kindOf(text: string): TokenKind {
  if (classOf(text.charCodeAt(0)) < unitClass.digit) return "mark";
  for (let at = 0; at < text.length; at += 1) if (classOf(text.charCodeAt(at)) === unitClass.letter) return "word";
  return "number";
}

/** Whether a form that has such a first character begins with a capital. */
export function isCapital(first: number, lower: string): boolean {
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : lower.charCodeAt(0) !== first;
}

/** The form that has a number. */
export function formAt({ texts }: Vocabulary, form: number): WordForm {
  const text = texts[form * 2] ?? "";
  const lower = texts[form * 2 + 1] ?? "";
  return { kind: kindOf(text), text, lower, capital: isCapital(text.charCodeAt(0), lower), form };
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
