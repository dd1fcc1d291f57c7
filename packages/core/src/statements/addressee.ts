import type { SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { type Phrase, readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import { type Range, rangeOf, wordAt } from "./draft.ts";
import { isTime } from "./subject.ts";

/** What a verb of saying asks of whom it is said to. */
export type Governed = Pick<SpeechVerb, "addressee" | "addressedWith" | "bareAddressee">;

/** What nouns and sources ask: "gegenüber" alone. */
export const ungoverned: Governed = { addressee: undefined, addressedWith: new Set(), bareAddressee: false };

/** Whether a preposition can stand before whom it is said to. */
function mayAddress({ document, locale, tags }: Parse, at: number, { addressedWith }: Governed): boolean {
  if (((tags[at] ?? 0) & wordClass.preposition) === 0) return false;
  const { addressing, conversing, facing } = locale.speech.words;
  const word = document.tokens[at]?.lower ?? "";
  return addressing.has(word) || addressedWith.has(word) || facing.has(word) || conversing.has(word);
}

function mayBeAddressed(parse: Parse, governed: Governed, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (mayAddress(parse, at, governed)) return true;
  return false;
}

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

const joined = { joined: true } as const;

/** Whom the words are said to: after "gegenüber", or the object in the case the verb asks for. */
export function addresseeIn(
  parse: Parse,
  governed: Governed,
  first: number,
  last: number,
  speaker: Range | undefined,
): Range | undefined {
  if (governed.addressee === undefined && !mayBeAddressed(parse, governed, first, last)) return undefined;
  const { tokens } = parse.document;
  for (let at = first; at < last; ) {
    if (speaker !== undefined && at >= speaker.first && at < speaker.last) {
      at = speaker.last;
      continue;
    }
    const tag = parse.tags[at] ?? 0;
    if ((tag & wordClass.preposition) !== 0) {
      const inner = mayAddress(parse, at, governed) ? readPhrase(parse, at + 1, last, joined) : undefined;
      if (inner !== undefined && !inner.pronoun && addresses(parse, at, inner.head, governed)) return rangeOf(inner);
      at = readPhrase(parse, at + 1, last)?.last ?? at + 1;
      continue;
    }
    if (governed.addressee !== undefined && (tag & wordClass.objectPronoun) !== 0 && tokens[at]?.lower !== "sich")
      if ((tag & wordClass.determiner) === 0) return wordAt(at);
    const phrase = readPhrase(parse, at, last, joined);
    if (phrase !== undefined && fits(parse, phrase, governed)) return rangeOf(phrase);
    at = phrase?.last ?? stepOver(parse, at, last);
  }
  return undefined;
}
