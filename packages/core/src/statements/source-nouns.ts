import type { SpeechTables } from "../locales/speech-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";

/** What a noun tells of the source it names; bits. */
export const noun = { anonymous: 1, outlet: 2, person: 4, speaker: 8 } as const;

/** Whether a word is one of a set or a compound that ends in one: "Regierungssprecher", "US-Präsident". */
function endsIn(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  for (let cut = 1; cut + 3 < word.length && cut < 30; cut += 1) if (nouns.has(word.slice(cut))) return true;
  return false;
}

/** Bits of `noun` of a word; agencies write themselves small. */
export function nounsOf({ kind, capital, lower }: WordForm, speech: SpeechTables): number {
  if (kind !== "word" || !(capital || speech.outletNouns.has(lower))) return 0;
  return (
    (endsIn(lower, speech.anonymousNouns) ? noun.anonymous : 0) |
    (endsIn(lower, speech.outletNouns) ? noun.outlet : 0) |
    (endsIn(lower, speech.personNouns) ? noun.person : 0) |
    (endsIn(lower, speech.speakerNouns) ? noun.speaker : 0)
  );
}
