import type { Locale } from "../locales/locale.ts";
import { lexiconOf } from "../names/lexicon.ts";
import { classOf } from "../names/word-class.ts";
import { is } from "../names/word-flags.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { compoundParts, isListedNoun, stemOf } from "./word-stem.ts";

/** The terms of a vocabulary by their keys, numbered from 0 on. */
export type TermNumbers = Map<string, number>;

/** What a term is: a person or organisation, a place, a noun, a capitalised word nobody knows, any other word, a figure. */
export const termKinds = ["name", "place", "noun", "rare", "word", "figure"] as const;
export type TermKind = (typeof termKinds)[number];

/** Each kind by its number. */
export const as = { name: 0, place: 1, noun: 2, rare: 3, word: 4, figure: 5 } as const satisfies Record<
  TermKind,
  number
>;

/** A term by its key, as a form has it. */
export interface Term {
  readonly key: string;
  /** The number of its key in the vocabulary. */
  readonly number: number;
  readonly written: string;
  /** The number of its kind, where it is not part of a name. */
  readonly kind: number;
  /** Never part of a name: figures, words without a capital, and nouns of the tables beside a hyphen. */
  readonly never: boolean;
  /** Parts of the compound it is. */
  readonly pieces: readonly Term[];
}

/** What a word or number tells of what an article is about, whatever stands around it. */
export interface FormTerms {
  /** Number of the weekday it names. */
  readonly weekday: number | undefined;
  /** Counts only where it is part of a name: "der". */
  readonly function: boolean;
  readonly terms: readonly Term[];
}

/** Words that are no nouns tell something from this length on. */
const shortestWord = 6;
const shortestTerm = 2;

/** Figures up to here count days, months and goals. */
const smallFigure = 12;

const none: readonly Term[] = [];

/** Makes the terms of one vocabulary. */
type TermMaker = (key: string, written: string, kind: number, never: boolean, pieces: readonly Term[]) => Term;

function termMaker(numbers: TermNumbers): TermMaker {
  return (key, written, kind, never, pieces) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return { key, number, written, kind, never, pieces };
  };
}

/** A capitalised word by the parts its hyphens give; a compound counts with its parts too. */
function nounTerms({ text, lower }: WordForm, { names, stories }: Locale, make: TermMaker): readonly Term[] {
  const lexicon = lexiconOf(names);
  const isNoun = (classOf(text, lower, lexicon) & is.noun) !== 0;
  const written = text.split(/[-‐‑]/);
  return lower.split(/[-‐‑]/).flatMap((part, index) => {
    if (part.length < shortestTerm || names.functionWords.has(part) || stories.commonplaces.has(part)) return none;
    const listed = isListedNoun(part, lexicon);
    const pieces = (compoundParts(part, lexicon) ?? []).map((piece) =>
      make(stemOf(piece, stories.caseEndings), piece, as.noun, true, none),
    );
    const kind = listed || isNoun ? as.noun : as.rare;
    const never = listed && written.length > 1;
    return [make(stemOf(part, stories.caseEndings), written[index] ?? part, kind, never, pieces)];
  });
}

function ageIn(lower: string, { stories }: Locale): string | undefined {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && stories.ageEndings.includes(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : undefined;
}

function figureTerms(digits: string, make: TermMaker): readonly Term[] {
  const year = /^(?:19|20)\d\d$/.test(digits);
  if (digits.length < 2 || digits.startsWith("0") || year || Number(digits) <= smallFigure) return none;
  return [make(`#${digits}`, digits, as.figure, true, none)];
}

function wordTerms(form: WordForm, locale: Locale, make: TermMaker): readonly Term[] {
  const { text, lower, capital } = form;
  const { commonplaces, caseEndings } = locale.stories;
  if (commonplaces.has(lower)) return none;
  const age = ageIn(lower, locale);
  if (age !== undefined) return figureTerms(age, make);
  if (capital) return nounTerms(form, locale, make);
  return lower.length < shortestWord ? none : [make(stemOf(lower, caseEndings), text, as.word, true, none)];
}

/** What a form tells; `undefined` where it tells nothing wherever it stands. */
export function readForm(form: WordForm, locale: Locale, numbers: TermNumbers): FormTerms | undefined {
  const { kind, text, lower } = form;
  if (kind === "mark") return undefined;
  const make = termMaker(numbers);
  const weekday = kind === "word" ? locale.stories.weekdays.get(lower) : undefined;
  if (weekday !== undefined) return { weekday, function: false, terms: none };
  const terms = kind === "number" ? figureTerms(text, make) : wordTerms(form, locale, make);
  if (terms.length === 0) return undefined;
  return { weekday, function: kind === "word" && locale.names.functionWords.has(lower), terms };
}
