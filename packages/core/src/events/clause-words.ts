import type { EventWords } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { formNotes } from "../text/vocabulary.ts";
import { classOf } from "./token-class.ts";

/** The finite helpers of a clause, sorted by what they do. */
export interface Helpers {
  readonly auxiliaries: readonly string[];
  readonly modals: readonly string[];
  readonly verbs: readonly string[];
}

/** What the words of a clause say of how it tells of an event; each is found out once. */
export interface ClauseWords {
  /** In lower case with a blank on each side, to look phrases up in. */
  readonly text: () => string;
  /** Bits of `hint`. */
  readonly hints: number;
  readonly helpers: Helpers;
}

/** Bits of what a clause has: a word of a list, or the first word of one of its phrases. */
export const hint = {
  negating: 1,
  hearsay: 2,
  wishing: 4,
  planning: 8,
  unreal: 16,
  almost: 32,
  habitual: 64,
  open: 128,
  occurring: 256,
  anew: 512,
} as const;

const unreal = new Set(["wäre", "wären", "hätte", "hätten", "würde", "würden"]);
const anew = "erneut";

function begins(phrases: readonly string[], word: string): boolean {
  return phrases.some((phrase) => phrase === word || phrase.startsWith(`${word} `));
}

const hintNotes = formNotes(({ lower }, words: EventWords): number => {
  const has = (holds: boolean, bit: number): number => (holds ? bit : 0);
  return (
    has(words.negating.has(lower), hint.negating) |
    has(words.hearsay.has(lower), hint.hearsay) |
    has(words.wishing.has(lower), hint.wishing) |
    has(words.planning.has(lower), hint.planning) |
    has(unreal.has(lower), hint.unreal) |
    has(begins(words.almost, lower), hint.almost) |
    has(begins(words.habitual, lower), hint.habitual) |
    has(begins(words.open, lower), hint.open) |
    has(begins(words.occurringPhrases, lower), hint.occurring) |
    has(lower === anew, hint.anew)
  );
});

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function textOf(tokens: readonly Token[], stretches: readonly Stretch[]): string {
  let text = " ";
  for (const { first, last } of stretches)
    for (let index = first; index < last; index += 1) text += `${tokens[index]?.lower.toLowerCase() ?? ""} `;
  return text;
}

/** "Ließ ihn festnehmen" tells as a fact what "will ihn festnehmen" does not. */
export const causative: ReadonlySet<string> = new Set(["lässt", "läßt", "lassen", "ließ", "ließen"]);

/** Reads the words of a clause, which may stand in several stretches of a sentence that begins with token `sentenceFirst`. */
export function clauseWords(
  document: TextDocument,
  stretches: readonly Stretch[],
  sentenceFirst: number,
  locale: Locale,
): ClauseWords {
  const { tokens } = document;
  const hintsOf = hintNotes(document.vocabulary, locale.events.words);
  const helpers = { auxiliaries: [] as string[], modals: [] as string[], verbs: [] as string[] };
  let hints = 0;
  for (const { first, last } of stretches)
    for (let index = first; index < last; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      hints |= hintsOf(token);
      const bits = classOf(token, locale, index === sentenceFirst);
      if (bits === 0 || causative.has(token.lower)) continue;
      if ((bits & wordClass.modal) !== 0) helpers.modals.push(token.lower);
      else if ((bits & wordClass.auxiliary) !== 0) helpers.auxiliaries.push(token.lower);
      else helpers.verbs.push(token.lower);
    }
  let text: string | undefined;
  return { hints, helpers, text: () => (text ??= textOf(tokens, stretches)) };
}

function holdsPhrase({ text }: ClauseWords, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text().includes(` ${phrase} `));
}

/** Whether a clause says no: "nicht", "kein", but not "nicht nur", nor "ohne" inside it: "ist ohne Fahrgäste entgleist". */
export function isNegated({ hints, text }: ClauseWords, { events }: Locale): boolean {
  if ((hints & hint.negating) === 0) return false;
  const { negating } = events.words;
  return text()
    .trim()
    .split(" ")
    .some((word, index, all) => negating.has(word) && all[index + 1] !== "nur" && (word !== "ohne" || index === 0));
}

/** "Wäre fast entgleist", "beinahe hätte …": it did not happen. */
export function isAlmost(words: ClauseWords, { events }: Locale): boolean {
  const both = hint.almost | hint.unreal;
  return (words.hints & both) === both && holdsPhrase(words, events.words.almost);
}

/** "Immer wieder", "jährlich": tells of what happens over and over. */
export function isHabitual(words: ClauseWords, { events }: Locale): boolean {
  return (words.hints & hint.habitual) !== 0 && holdsPhrase(words, events.words.habitual);
}

/** "Schon einmal", "bereits": at some time in the past. */
export function isOpen(words: ClauseWords, { events }: Locale): boolean {
  return (words.hints & hint.open) !== 0 && holdsPhrase(words, events.words.open);
}

/** "Trat in Kraft", "ging über die Bühne": says of an event that it took place. */
export function takesPlace(words: ClauseWords, { events }: Locale): boolean {
  return (words.hints & hint.occurring) !== 0 && holdsPhrase(words, events.words.occurringPhrases);
}
