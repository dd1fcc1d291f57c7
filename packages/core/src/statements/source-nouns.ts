import type { SpeechTables } from "../locales/speech-tables.ts";
import type { Parse } from "../syntax/parse.ts";
import { formNotes } from "../text/vocabulary.ts";

/** What a noun tells of the source it names; bits. */
export const noun = { source: 1, anonymous: 2, outlet: 4, person: 8, speaker: 16 } as const;

/** Whether a word is one of a set or a compound that ends in one: "Regierungssprecher", "US-Präsident". */
function endsIn(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  for (let cut = 1; cut + 3 < word.length && cut < 30; cut += 1) if (nouns.has(word.slice(cut))) return true;
  return false;
}

/** Bits of `noun` of a word; agencies write themselves small. */
const nounNotes = formNotes(({ kind, capital, lower }, speech: SpeechTables): number => {
  if (kind !== "word" || !(capital || speech.outletNouns.has(lower))) return 0;
  const isSource =
    capital && (speech.sourceNouns.has(lower) || speech.sourceNounEndings.some((ending) => lower.endsWith(ending)));
  return (
    (isSource ? noun.source : 0) |
    (endsIn(lower, speech.anonymousNouns) ? noun.anonymous : 0) |
    (endsIn(lower, speech.outletNouns) ? noun.outlet : 0) |
    (endsIn(lower, speech.personNouns) ? noun.person : 0) |
    (endsIn(lower, speech.speakerNouns) ? noun.speaker : 0)
  );
});

/** Bits of `noun` that any word of a stretch has. */
export function nounsIn({ document, locale }: Parse, first: number, last: number): number {
  const nounsOf = nounNotes(document.vocabulary, locale.speech);
  let nouns = 0;
  for (let at = first; at < last; at += 1) {
    const token = document.tokens[at];
    if (token !== undefined) nouns |= nounsOf(token);
  }
  return nouns;
}
