import type { OpenStance, SpeechForm, SpeechTables } from "../locales/speech-tables.ts";
import { askedWordsOf, bitsOf } from "../syntax/asked-words.ts";
import { type FormNotes, formNotes, type Vocabulary } from "../text/vocabulary.ts";
import { nounsOf } from "./source-nouns.ts";

/** Of each list of which a word is asked for the bits of `AskedWords`. */
export type Asks = readonly number[];

/** A form of a verb of saying with what the verb asks for. */
export interface AskingForm {
  readonly form: SpeechForm;
  readonly asks: Asks;
}

/** A stance with what it asks for. */
export interface AskingStance {
  readonly stance: OpenStance;
  readonly asks: Asks;
}

/** What the tables of speech tell of the words of a document. */
export interface Lexicon {
  /** The verbs of saying that a word can be a form of, with what they ask for. */
  readonly forms: FormNotes<readonly AskingForm[]>;
  /** The stances that a word can be a form of, with what they ask for. */
  readonly stances: FormNotes<readonly AskingStance[]>;
  /** Bits of `noun`. */
  readonly nouns: FormNotes<number>;
}

/** Whether a stretch whose words have these bits may have all that is asked for; surely not where it has not. */
export function mayHaveAll(asks: Asks, asked: number): boolean {
  for (const bits of asks) if ((bits & asked) === 0) return false;
  return true;
}

const noForms: readonly SpeechForm[] = [];
const formNotesOf = formNotes(({ lower }, speech: SpeechTables): readonly AskingForm[] =>
  (speech.forms.get(lower) ?? noForms).map((form) => {
    const { particle, needs } = form.verb;
    return { form, asks: bitsOf(askedWordsOf(speech), form.joined ? [needs] : [particle, needs]) };
  }),
);

const stanceNotes = formNotes(({ lower }, speech: SpeechTables): readonly AskingStance[] =>
  (speech.stances.get(lower) ?? []).map((stance) => ({
    stance,
    asks: bitsOf(askedWordsOf(speech), [stance.particle, ...stance.words]),
  })),
);

const nounNotes = formNotes(nounsOf);

/** Opens what the tables of speech tell of the words of a vocabulary. */
export function openLexicon(vocabulary: Vocabulary, speech: SpeechTables): Lexicon {
  return {
    forms: formNotesOf(vocabulary, speech),
    stances: stanceNotes(vocabulary, speech),
    nouns: nounNotes(vocabulary, speech),
  };
}
