import type { OpenStance, SpeechForm, SpeechTables } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Act } from "../model/statement.ts";
import { askedWordsOf, bitsOf } from "../syntax/asked-words.ts";
import { type FormNotes, formNotes, type Vocabulary } from "../text/vocabulary.ts";
import { nounsOf } from "./source-nouns.ts";

/** Of each list of which a word is asked for the bits of `AskedWords`. */
export type Asks = readonly number[];

/** A form of a verb of saying with what the verb asks for. */
export interface AskingForm {
  readonly form: SpeechForm;
  /** Can be the finite verb of a clause. */
  readonly finite: boolean;
  /** Can stand beside a helper: a participle or an infinitive with its particle. */
  readonly helped: boolean;
  readonly asks: Asks;
}

/** A stance with what it asks for. */
export interface AskingStance {
  readonly stance: OpenStance;
  /** As `isOfMatter` tells. */
  readonly ofMatter: boolean;
  readonly asks: Asks;
}

/** What a word can be. */
export interface Choice<One> {
  readonly all: readonly One[];
  /** Bits of `AskedWords`: where no word has any of them, the word is none of these. */
  readonly asks: number;
}

/** What the tables of speech tell of the words of a document. */
export interface Lexicon {
  /** The verbs of saying that a word can be a form of, with what they ask for. */
  readonly forms: FormNotes<Choice<AskingForm>>;
  /** The stances that a word can be a form of, with what they ask for. */
  readonly stances: FormNotes<Choice<AskingStance>>;
  /** Bits of `noun`. */
  readonly nouns: FormNotes<number>;
}

/** Whether words that have these bits may make a word any of what it can be. */
export function mayBeAny({ asks }: Choice<unknown>, asked: number): boolean {
  return asks === anyWords || (asks & asked) !== 0;
}

/** Whether a stretch whose words have these bits may have all that is asked for; surely not where it has not. */
export function mayHaveAll(asks: Asks, asked: number): boolean {
  for (let at = 0; at < asks.length; at += 1) if (((asks[at] ?? 0) & asked) === 0) return false;
  return true;
}

/** Bits of `wordClass` of verb forms but helpers. */
export const verbal = wordClass.auxiliary - 1;
const finiteBits = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;
const nonFiniteBits = wordClass.participle | wordClass.infinitive;

/** A form with what it asks for. */
export function askingForm(form: SpeechForm, asks: Asks): AskingForm {
  const { kind, joined } = form;
  return { form, finite: (kind & finiteBits) !== 0, helped: joined && (kind & nonFiniteBits) !== 0, asks };
}

/** What asks for no word can be there whatever words are. */
const anyWords = -1;

function choiceOf<One extends { readonly asks: Asks }>(all: readonly One[]): Choice<One> {
  return { all, asks: all.reduce((bits, { asks }) => bits | (asks[0] ?? anyWords), 0) };
}

const formNotesOf = formNotes(({ lower }, speech: SpeechTables) =>
  choiceOf(
    (speech.forms.get(lower) ?? []).map((form) => {
      const { particle, needs } = form.verb;
      return askingForm(form, bitsOf(askedWordsOf(speech), form.joined ? [needs] : [particle, needs]));
    }),
  ),
);

const matters = new Set<Act>(["denies", "confirms"]);

/** Whether a clause tells a stance of a matter ("Der Bericht ist falsch") rather than of whoever takes it. */
export function isOfMatter({ act, bySubject }: OpenStance): boolean {
  return matters.has(act) && !bySubject;
}

const stanceNotes = formNotes(({ lower }, speech: SpeechTables) =>
  choiceOf(
    (speech.stances.get(lower) ?? []).map((stance) => ({
      stance,
      ofMatter: isOfMatter(stance),
      asks: bitsOf(askedWordsOf(speech), [stance.particle, ...stance.words]),
    })),
  ),
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
