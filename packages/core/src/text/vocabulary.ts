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
  readonly forms: Map<string, WordForm>;
}

/** A vocabulary with more forms takes no further text: the next begins a new one. */
const full = 50_000;
let current: Vocabulary = { forms: new Map() };

/** The vocabulary to read a text with. */
export function openVocabulary(): Vocabulary {
  if (current.forms.size >= full) current = { forms: new Map() };
  return current;
}

function makeForm(text: string, kind: TokenKind, form: number): WordForm {
  const lower = kind === "word" ? text.toLowerCase() : text;
  const first = text.charCodeAt(0);
  const capital = lower !== text && (first < 0x80 ? first >= 0x41 && first <= 0x5a : lower.charCodeAt(0) !== first);
  return { kind, text, lower, capital, form };
}

/** The form that is written so; its characters tell its kind. */
export function formOf({ forms }: Vocabulary, text: string, kind: TokenKind): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = makeForm(text, kind, forms.size);
  forms.set(text, form);
  return form;
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
    const notes = (word: WordForm): Value => {
      const value = values[word.form];
      if (value !== undefined) return value;
      while (values.length < word.form) values.push(undefined);
      const found = make(word, tables);
      values[word.form] = found;
      return found;
    };
    ofTables.set(vocabulary, notes);
    return notes;
  };
}
