import type { SpeechTables } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { formNotes } from "../text/vocabulary.ts";
import type { Host } from "./host.ts";

/** What a word may be to one of the readers of statements; bits, so that a unit tells at once which of them to ask. */
export const sign = {
  /** Stands before or after a source: "laut", "nach", "zufolge". */
  source: 1,
  /** Opens an inserted source: "so", "wie". */
  inserted: 2,
  /** Stands for a source or a content told before: "demnach", "wonach". */
  reference: 4,
  /** A noun that has a content: "Forderung". */
  contentNoun: 8,
  /** A form of a verb that tells what one does about a report. */
  stance: 16,
} as const;

/** Bits of `sign` of a word. */
export const signNotes = formNotes(({ lower }, { words, contentNouns, stances }: SpeechTables): number => {
  const source = [words.sourceBefore, words.sourceAfter, words.opinionBefore, words.opinionAfter, words.viewBefore];
  const reference = [words.contentRelative, words.backReference, words.weakBackReference];
  return (
    (source.some((list) => list.has(lower)) ? sign.source : 0) |
    (words.inserted.has(lower) || words.comparing.has(lower) ? sign.inserted : 0) |
    (reference.some((list) => list.has(lower)) ? sign.reference : 0) |
    (contentNouns.has(lower) ? sign.contentNoun : 0) |
    (stances.has(lower) ? sign.stance : 0)
  );
});

/** Whether a unit has a word with one of the bits of `sign`. */
export function holds(host: Host, signs: number): boolean {
  return (host.signs & signs) !== 0;
}

const helper = wordClass.auxiliary | wordClass.modal;

/** Whether a unit can hold a verb of saying: a form of one, or a particle apart from its participle beside a helping verb. */
export function maySay({ tags }: Host): boolean {
  return (tags & wordClass.speech) !== 0 || ((tags & wordClass.particle) !== 0 && (tags & helper) !== 0);
}
