import type { Locale } from "../locales/locale.ts";
import { lexiconOf } from "../names/lexicon.ts";
import { classOf } from "../names/word-class.ts";
import { is } from "../names/word-flags.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { compoundParts, isListedNoun, stemOf } from "./word-stem.ts";

/** A term by its key, as a text writes it. */
export interface WrittenTerm {
  readonly key: string;
  readonly written: string;
}

/** A part of a capitalised word, parted by hyphens. */
export interface NounPart extends WrittenTerm {
  /** A noun of the tables: it is no name, unless it stands alone. */
  readonly listed: boolean;
  readonly noun: boolean;
  /** Parts of the compound it is. */
  readonly pieces: readonly WrittenTerm[];
}

/** What a word tells of what an article is about, whatever stands around it. */
export interface FormTerms {
  /** The sentence it stands in tells nothing of the news. */
  readonly notice: boolean;
  /** Number of the weekday it names. */
  readonly weekday?: number | undefined;
  /** Digits of the age it tells: "24-jährige". */
  readonly age?: string | undefined;
  /** Counts only where it is part of a name: "der". */
  readonly function: boolean;
  readonly parts: readonly NounPart[];
  /** Tells nothing, wherever it stands. */
  readonly silent: boolean;
  /** Set where it is no capitalised word and long enough to tell something. */
  readonly word?: WrittenTerm | undefined;
  readonly hyphened: boolean;
}

/** Words that are no nouns tell something from this length on. */
const shortestWord = 6;
const shortestTerm = 2;

function termOf(lower: string, written: string, { stories }: Locale): WrittenTerm {
  return { key: stemOf(lower, stories.caseEndings), written };
}

/** A capitalised word by the parts its hyphens give; a compound counts with its parts too. */
function nounParts({ text, lower }: WordForm, locale: Locale): readonly NounPart[] {
  const lexicon = lexiconOf(locale.names);
  const noun = (classOf(text, lower, lexicon) & is.noun) !== 0;
  const written = text.split(/[-‐‑]/);
  return lower.split(/[-‐‑]/).flatMap((part, index): readonly NounPart[] => {
    if (part.length < shortestTerm || locale.names.functionWords.has(part) || locale.stories.commonplaces.has(part))
      return [];
    const listed = isListedNoun(part, lexicon);
    const pieces = (compoundParts(part, lexicon) ?? []).map((piece) => termOf(piece, piece, locale));
    return [{ ...termOf(part, written[index] ?? part, locale), listed, noun: listed || noun, pieces }];
  });
}

function ageIn(lower: string, { stories }: Locale): string | undefined {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && stories.ageEndings.includes(lower.slice(hyphen + 1)) ? lower.slice(0, hyphen) : undefined;
}

function read(form: WordForm, locale: Locale): FormTerms {
  const { text, lower, capital } = form;
  const { weekdays, commonplaces, notices } = locale.stories;
  const weekday = weekdays.get(lower);
  const skipped = weekday !== undefined || commonplaces.has(lower);
  const age = skipped ? undefined : ageIn(lower, locale);
  const told = !skipped && age === undefined;
  const parts = told && capital ? nounParts(form, locale) : [];
  const word = told && !capital && lower.length >= shortestWord ? termOf(lower, text, locale) : undefined;
  return {
    notice: notices.has(lower),
    weekday,
    age,
    function: locale.names.functionWords.has(lower),
    silent: weekday === undefined && age === undefined && word === undefined && parts.length === 0,
    parts,
    word,
    hyphened: /[-‐‑]/.test(lower),
  };
}

/** What the words of a vocabulary tell, each found out once. */
export const formTerms = formNotes(read);
