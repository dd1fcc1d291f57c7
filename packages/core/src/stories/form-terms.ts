import type { Locale } from "../locales/locale.ts";
import { lexiconOf } from "../names/lexicon.ts";
import { classOf } from "../names/word-class.ts";
import { is } from "../names/word-flags.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { compoundParts, isListedNoun, stemOf } from "./word-stem.ts";

/** The terms of a vocabulary by their keys, numbered from 0 on. */
export type TermNumbers = Map<string, number>;

/** A term by its key, as a text writes it. */
export interface WrittenTerm {
  readonly key: string;
  /** The number of its key in the vocabulary. */
  readonly number: number;
  readonly written: string;
}

/** A part of a capitalised word, parted by hyphens. */
export interface NounPart {
  readonly term: WrittenTerm;
  /** A noun of the tables beside a hyphen: it is no name. */
  readonly never: boolean;
  readonly noun: boolean;
  /** Parts of the compound it is. */
  readonly pieces: readonly WrittenTerm[];
}

/** What a word or number tells of what an article is about, whatever stands around it. */
export interface FormTerms {
  /** Number of the weekday it names. */
  readonly weekday: number | undefined;
  /** The number it is, or the age it tells ("24-jährige"). */
  readonly figure: WrittenTerm | undefined;
  /** Counts only where it is part of a name: "der". */
  readonly function: boolean;
  /** Set where it is no capitalised word and long enough to tell something. */
  readonly word: WrittenTerm | undefined;
  readonly parts: readonly NounPart[];
}

/** Words that are no nouns tell something from this length on. */
const shortestWord = 6;
const shortestTerm = 2;

/** Figures up to here count days, months and goals. */
const smallFigure = 12;

function numbered(key: string, written: string, numbers: TermNumbers): WrittenTerm {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return { key, number, written };
}

function termOf(lower: string, written: string, { stories }: Locale, numbers: TermNumbers): WrittenTerm {
  return numbered(stemOf(lower, stories.caseEndings), written, numbers);
}

/** A capitalised word by the parts its hyphens give; a compound counts with its parts too. */
function nounParts({ text, lower }: WordForm, locale: Locale, numbers: TermNumbers): readonly NounPart[] {
  const lexicon = lexiconOf(locale.names);
  const noun = (classOf(text, lower, lexicon) & is.noun) !== 0;
  const written = text.split(/[-‐‑]/);
  return lower.split(/[-‐‑]/).flatMap((part, index): readonly NounPart[] => {
    if (part.length < shortestTerm || locale.names.functionWords.has(part) || locale.stories.commonplaces.has(part))
      return [];
    const listed = isListedNoun(part, lexicon);
    const pieces = (compoundParts(part, lexicon) ?? []).map((piece) => termOf(piece, piece, locale, numbers));
    const term = termOf(part, written[index] ?? part, locale, numbers);
    return [{ term, never: listed && written.length > 1, noun: listed || noun, pieces }];
  });
}

function ageIn(lower: string, { stories }: Locale): string | undefined {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && stories.ageEndings.includes(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : undefined;
}

function figureOf(digits: string, numbers: TermNumbers): WrittenTerm | undefined {
  const year = /^(?:19|20)\d\d$/.test(digits);
  if (digits.length < 2 || digits.startsWith("0") || year || Number(digits) <= smallFigure) return undefined;
  return numbered(`#${digits}`, digits, numbers);
}

function readNumber(digits: string, numbers: TermNumbers): FormTerms | undefined {
  const figure = figureOf(digits, numbers);
  return figure && { weekday: undefined, figure, function: false, word: undefined, parts: [] };
}

/** What a form tells; `undefined` where it tells nothing wherever it stands. */
export function readForm(form: WordForm, locale: Locale, numbers: TermNumbers): FormTerms | undefined {
  const { kind, text, lower, capital } = form;
  if (kind === "mark") return undefined;
  if (kind === "number") return readNumber(text, numbers);
  const { weekdays, commonplaces } = locale.stories;
  const weekday = weekdays.get(lower);
  const skipped = weekday !== undefined || commonplaces.has(lower);
  const age = skipped ? undefined : ageIn(lower, locale);
  const told = !skipped && age === undefined;
  const figure = age === undefined ? undefined : figureOf(age, numbers);
  const parts = told && capital ? nounParts(form, locale, numbers) : [];
  const word = told && !capital && lower.length >= shortestWord ? termOf(lower, text, locale, numbers) : undefined;
  if (weekday === undefined && figure === undefined && word === undefined && parts.length === 0) return undefined;
  return { weekday, figure, function: locale.names.functionWords.has(lower), word, parts };
}
