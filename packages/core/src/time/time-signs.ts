import type { TimeTables, VerbForms } from "../locales/time-tables.ts";
import { formCells } from "../text/form-cells.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { readWord } from "./meaning.ts";

/** What a form may be to those who look for times, as bits, so that most tokens are passed over at a glance. */
export const timeSign = {
  /** Means something for times. */
  meaning: 1,
  /** A time may have its head here. */
  head: 1 << 1,
  /** No time but a phrase of several words begins here: "vor kurzem". */
  phraseHead: 1 << 2,
  /** The second word of such a phrase. */
  phraseNext: 1 << 3,
  /** A small verb that tells of what was. */
  past: 1 << 4,
  /** A small verb that tells of what is to come. */
  future: 1 << 5,
  /** A participle or weak past form. */
  pastForm: 1 << 6,
  /** A mark that ends a clause. */
  clauseEnd: 1 << 7,
  /** A mark that ends a clause in some places. */
  mayEndClause: 1 << 8,
  /** No part of a label of names: a number or a word in lower case. */
  plain: 1 << 9,
  colon: 1 << 10,
} as const;

const clauseMarks = new Set([",", ";", ":", "–", "(", ")", "„", "“", "”", "»", "«", '"', "?", "!"]);

function signsOfMark(text: string): number {
  return (
    (clauseMarks.has(text) ? timeSign.clauseEnd : 0) |
    (text === "-" || text === "." ? timeSign.mayEndClause : 0) |
    (text === ":" ? timeSign.colon : 0)
  );
}

const shortestForm = 5;

function isPastForm(lower: string, forms: VerbForms): boolean {
  if (lower.length < shortestForm) return false;
  if (lower.endsWith(forms.pastEnding)) return !lower.endsWith(forms.notPast);
  if (!forms.participleEndings.some((ending) => lower.endsWith(ending))) return false;
  return lower.includes(forms.participleInfix) || forms.participlePrefixes.some((prefix) => lower.startsWith(prefix));
}

const phraseKeys: ReadonlySet<string> = new Set(["phrases", "feastPhrases"]);
const nextWords = new WeakMap<TimeTables, ReadonlySet<string>>();

/** The second words of phrases. */
function nextWordsOf(tables: TimeTables): ReadonlySet<string> {
  const known = nextWords.get(tables);
  if (known !== undefined) return known;
  const phrases = [...Object.keys(tables.referencePhrases), ...Object.keys(tables.feastPhrases)];
  const words = new Set(phrases.map((phrase) => phrase.split(" ")[1] ?? ""));
  nextWords.set(tables, words);
  return words;
}

function headSign(heads: readonly string[] | undefined): number {
  if (heads === undefined) return 0;
  return heads.every((key) => phraseKeys.has(key)) ? timeSign.phraseHead : timeSign.head;
}

/** Bits of `timeSign` of a form. */
function signsOf(form: WordForm, tables: TimeTables): number {
  const { kind, text, lower, capital } = form;
  if (kind === "mark") return signsOfMark(text);
  if (kind === "number") return timeSign.head | timeSign.plain;
  const word = readWord(form, tables);
  return (
    (word === undefined ? 0 : timeSign.meaning) |
    headSign(word?.heads) |
    (word?.past ? timeSign.past : 0) |
    (word?.future ? timeSign.future : 0) |
    (nextWordsOf(tables).has(lower) ? timeSign.phraseNext : 0) |
    (capital ? 0 : timeSign.plain) |
    (!capital && isPastForm(lower, tables.verbForms) ? timeSign.pastForm : 0)
  );
}

/** The bits of `timeSign` of all forms. */
export const timeSigns = formCells(1, (form, tables: TimeTables) => [signsOf(form, tables)]);
