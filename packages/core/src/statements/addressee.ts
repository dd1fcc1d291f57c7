import type { SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { type Phrase, readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import type { Range } from "./draft.ts";
import { isTime } from "./subject.ts";

/** What a verb of saying asks of whom it is said to. */
export type Governed = Pick<SpeechVerb, "addressee" | "addressedWith" | "bareAddressee">;

/** What nouns and sources ask: "gegenüber" alone. */
export const ungoverned: Governed = { addressee: undefined, addressedWith: new Set(), bareAddressee: false };

/** Whether a preposition stands before whom it is said to: "gegenüber der Presse", "im Interview mit dem Blatt", "vor Journalisten", "appellierte an alle". */
function addresses(parse: Parse, at: number, head: number, { addressedWith }: Governed): boolean {
  const { tokens } = parse.document;
  const { addressing, conversation, conversing, within, facing, audience } = parse.locale.speech.words;
  const word = tokens[at]?.lower ?? "";
  if (addressing.has(word) || addressedWith.has(word)) return true;
  if (facing.has(word)) return audience.has(tokens[head]?.lower ?? "");
  if (!conversing.has(word) || !conversation.has(tokens[at - 1]?.lower ?? "")) return false;
  return within.has(tokens[at - 2]?.lower ?? "") || within.has(tokens[at - 3]?.lower ?? "");
}

/** "den Kollegen" is a dative, "den Vorschlag" is none: nouns in the dative plural end in -n or -s, or are letters alone. */
function agrees(parse: Parse, { first, last, head }: Phrase, wanted: number): boolean {
  const { tokens } = parse.document;
  const article = parse.tags[first] ?? 0;
  if (wanted !== wordClass.dative || (article & wordClass.accusative) === 0 || head <= first || head >= last)
    return true;
  return /[nsA-Z]$/.test(tokens[head]?.text ?? "");
}

const caseBits = { dative: wordClass.dative, accusative: wordClass.accusative } as const;

/** Whether a phrase can be whom it is said to: in the case the verb asks for, or a bare name where the verb hardly stands without. */
function fits(parse: Parse, phrase: Phrase, { addressee, bareAddressee }: Governed): boolean {
  if (addressee === undefined || phrase.pronoun) return false;
  const wanted = caseBits[addressee];
  const tag = parse.tags[phrase.first] ?? 0;
  const relative = (tag & wordClass.relative) !== 0 && parse.document.tokens[phrase.first - 1]?.text === ",";
  if ((tag & wordClass.determiner) !== 0)
    return !relative && (phrase.cases & wanted) !== 0 && agrees(parse, phrase, wanted);
  return bareAddressee && (tag & wordClass.adverb) === 0 && !isTime(parse, phrase);
}

/** Whom the words are said to: after "gegenüber", or the object in the case the verb asks for. */
export function addresseeIn(
  parse: Parse,
  governed: Governed,
  first: number,
  last: number,
  speaker: Range | undefined,
): Range | undefined {
  const { tokens } = parse.document;
  for (let at = first; at < last; ) {
    if (speaker !== undefined && at >= speaker[0] && at < speaker[1]) {
      at = speaker[1];
      continue;
    }
    const tag = parse.tags[at] ?? 0;
    if ((tag & wordClass.preposition) !== 0) {
      const inner = readPhrase(parse, at + 1, last, { joined: true });
      if (inner !== undefined && !inner.pronoun && addresses(parse, at, inner.head, governed))
        return [inner.first, inner.last];
      at = inner === undefined ? at + 1 : (readPhrase(parse, at + 1, last)?.last ?? at + 1);
      continue;
    }
    if (governed.addressee !== undefined && (tag & wordClass.objectPronoun) !== 0 && tokens[at]?.lower !== "sich")
      if ((tag & wordClass.determiner) === 0) return [at, at + 1];
    const phrase = readPhrase(parse, at, last, { joined: true });
    if (phrase !== undefined && fits(parse, phrase, governed)) return [phrase.first, phrase.last];
    at = phrase?.last ?? stepOver(parse, at, last);
  }
  return undefined;
}
