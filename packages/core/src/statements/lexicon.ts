import type { SpeechForm, SpeechTables } from "../locales/speech-tables.ts";
import { askedWordsOf, bitsOf } from "../syntax/asked-words.ts";
import { type FormNotes, formNotes, type Vocabulary } from "../text/vocabulary.ts";
import { nounsOf } from "./source-nouns.ts";

/** Of each list of which a word is asked for the bits of `AskedWords`. */
export type Asks = readonly number[];

/** What the tables of speech tell of the words of a document. */
export interface Lexicon {
  /** The verbs of saying that a word can be a form of. */
  readonly forms: FormNotes<readonly SpeechForm[]>;
  /** What each of them asks for. */
  readonly saying: FormNotes<readonly Asks[]>;
  /** What each stance asks for that a word can be a form of. */
  readonly stances: FormNotes<readonly Asks[]>;
  /** Bits of `noun`. */
  readonly nouns: FormNotes<number>;
}

const noForms: readonly SpeechForm[] = [];
const formNotesOf = formNotes(({ lower }, { forms }: SpeechTables) => forms.get(lower) ?? noForms);

const sayingNotes = formNotes(({ lower }, speech: SpeechTables): readonly Asks[] =>
  (speech.forms.get(lower) ?? []).map(({ verb, joined }) =>
    bitsOf(askedWordsOf(speech), joined ? [verb.needs] : [verb.particle, verb.needs]),
  ),
);

const stanceNotes = formNotes(({ lower }, speech: SpeechTables): readonly Asks[] =>
  (speech.stances.get(lower) ?? []).map(({ particle, words }) => bitsOf(askedWordsOf(speech), [particle, ...words])),
);

const nounNotes = formNotes(nounsOf);

/** Opens what the tables of speech tell of the words of a vocabulary. */
export function openLexicon(vocabulary: Vocabulary, speech: SpeechTables): Lexicon {
  return {
    forms: formNotesOf(vocabulary, speech),
    saying: sayingNotes(vocabulary, speech),
    stances: stanceNotes(vocabulary, speech),
    nouns: nounNotes(vocabulary, speech),
  };
}
