import type { SpeechVerb } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { type Phrase, readPhrase } from "../syntax/phrases.ts";
import { stepOver } from "../syntax/scan.ts";
import type { Range } from "./draft.ts";

/** Whether a preposition stands before whom it is said to: "gegenüber der Presse", "im Interview mit dem Blatt". */
function addresses(parse: Parse, at: number): boolean {
  const { tokens } = parse.document;
  const { addressing, conversation, conversing } = parse.locale.speech.words;
  const word = tokens[at]?.lower ?? "";
  return addressing.has(word) || (conversing.has(word) && conversation.has(tokens[at - 1]?.lower ?? ""));
}

/** "den Kollegen" is a dative, "den Vorschlag" is none: nouns in the dative plural end in -n or -s, or are letters alone. */
function agrees(parse: Parse, { first, last, head }: Phrase, wanted: number): boolean {
  const { tokens } = parse.document;
  const article = parse.tags[first] ?? 0;
  if (wanted !== wordClass.dative || (article & wordClass.accusative) === 0 || head <= first || head >= last)
    return true;
  return /[nsA-Z]$/.test(tokens[head]?.text ?? "");
}

/** Whom the words are said to: after "gegenüber", or the object in the case the verb asks for. */
export function addresseeIn(
  parse: Parse,
  governed: SpeechVerb["addressee"],
  first: number,
  last: number,
  speaker: Range | undefined,
): Range | undefined {
  const { tokens } = parse.document;
  const wanted = governed === "dative" ? wordClass.dative : governed === "accusative" ? wordClass.accusative : 0;
  for (let at = first; at < last; ) {
    if (speaker !== undefined && at >= speaker[0] && at < speaker[1]) {
      at = speaker[1];
      continue;
    }
    const tag = parse.tags[at] ?? 0;
    if ((tag & wordClass.preposition) !== 0) {
      const inner = readPhrase(parse, at + 1, last);
      if (inner !== undefined && addresses(parse, at)) return [inner.first, inner.last];
      at = inner === undefined ? at + 1 : inner.last;
      continue;
    }
    const phrase = readPhrase(parse, at, last);
    if (phrase !== undefined) {
      const determined = ((parse.tags[phrase.first] ?? 0) & wordClass.determiner) !== 0;
      if (
        wanted !== 0 &&
        determined &&
        (phrase.cases & wanted) !== 0 &&
        !phrase.pronoun &&
        agrees(parse, phrase, wanted)
      )
        return [phrase.first, phrase.last];
      at = phrase.last;
      continue;
    }
    if (wanted !== 0 && (tag & wordClass.objectPronoun) !== 0 && tokens[at]?.lower !== "sich") return [at, at + 1];
    at = stepOver(parse, at, last);
  }
  return undefined;
}
