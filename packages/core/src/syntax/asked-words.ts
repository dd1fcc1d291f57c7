import type { SpeechTables } from "../locales/speech-tables.ts";

/** One word, or several of which one is asked for. */
type Words = ReadonlySet<string> | string;

/**
 * The words that verbs of saying and stances ask for beside them ("davon", "Stellungnahme"), as bits. Words that are asked for alike share
 * one, and so may some others: where none of the bits of a list is found, surely none of its words is there.
 */
export type AskedWords = ReadonlyMap<string, number>;

const mostBits = 31;
const opened = new WeakMap<SpeechTables, AskedWords>();

/** Numbers of the lists each word stands in. */
function listsByWord(lists: ReadonlySet<Words>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  [...lists].forEach((list, number) => {
    for (const word of typeof list === "string" ? [list] : list) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [number]);
      else known.push(number);
    }
  });
  found.delete("");
  return found;
}

/** Opens the words that are asked for. */
export function askedWordsOf(speech: SpeechTables): AskedWords {
  const known = opened.get(speech);
  if (known !== undefined) return known;
  const lists = new Set<Words>();
  for (const { needs, unless, particle } of speech.verbs) for (const list of [needs, unless, particle]) lists.add(list);
  for (const stances of speech.stances.values())
    for (const { words, particle } of stances) for (const list of [...words, particle]) lists.add(list);
  const kinds = new Map<string, number>();
  const asked = new Map<string, number>();
  for (const [word, numbers] of listsByWord(lists)) {
    const key = numbers.join();
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    asked.set(word, 1 << (kind % mostBits));
  }
  opened.set(speech, asked);
  return asked;
}

/** For each list the bits of its words; what asks for no word is left out. */
export function bitsOf(asked: AskedWords, lists: readonly Words[]): readonly number[] {
  return lists
    .map((list) => {
      let bits = 0;
      for (const word of typeof list === "string" ? [list] : list) bits |= asked.get(word) ?? 0;
      return bits;
    })
    .filter((bits) => bits !== 0);
}
