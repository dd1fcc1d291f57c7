import type { EventTables, EventWords } from "../locales/event-tables.ts";
import type { GrammarTables } from "../locales/grammar-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { column } from "../text/columns.ts";
import type { TextDocument } from "../text/document.ts";
import { type FormCells, formCells } from "../text/form-cells.ts";
import type { Token } from "../text/tokens.ts";
import type { FormNotes } from "../text/vocabulary.ts";
import { type Asked, askedNotes } from "./asked-phrases.ts";
import { classOfForm } from "./form-class.ts";
import { type PartedHints, partedHints } from "./parted-hints.ts";
import { type Readings, readingNotes } from "./trigger-readings.ts";
import { hintsOf } from "./word-hints.ts";

/** A document opened for finding events: its words, and what the tables tell of each. */
export interface EventText {
  readonly document: TextDocument;
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  readonly events: EventTables;
  readonly words: EventWords;
  readonly grammar: GrammarTables;
  /** Of each token the bits of `wordClass`; capital words have none. */
  readonly classes: Int32Array;
  /** What finding events knows of each form: bits of `wordClass`, also of capital words, and of `hint`. */
  readonly cells: FormCells;
  /** Of each token the bits of `hint`. */
  readonly hints: Int32Array;
  readonly partedHints: PartedHints;
  /** What events a form may tell of. */
  readonly readingsOf: FormNotes<Readings>;
  /** What a form may be the last word of that readings ask for. */
  readonly askedOf: FormNotes<readonly Asked[]>;
}

/** Numbers a form has in its cells. */
export const cellsPerForm = 2;

const eventCells = formCells(cellsPerForm, (word, locale: Locale) => [
  classOfForm(word, locale),
  hintsOf(word, locale),
]);

/** Opens a document for finding events. */
export function eventText(document: TextDocument, locale: Locale): EventText {
  const { tokens, vocabulary } = document;
  const { events } = locale;
  const cells = eventCells(vocabulary, locale);
  const classes = column(tokens.length);
  const hints = column(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const cell = token.form * cellsPerForm;
    classes[at] = token.capital ? 0 : (cells[cell] ?? 0);
    hints[at] = cells[cell + 1] ?? 0;
  }
  return {
    document,
    tokens,
    locale,
    events,
    words: events.words,
    grammar: locale.grammar,
    classes,
    cells,
    hints,
    partedHints: partedHints(locale),
    readingsOf: readingNotes(vocabulary, locale),
    askedOf: askedNotes(vocabulary, events),
  };
}

/** The bits of `hint` that words of a stretch have. */
export function hintsIn({ hints }: EventText, first: number, last: number): number {
  let found = 0;
  for (let at = first; at < last; at += 1) found |= hints[at] ?? 0;
  return found;
}
