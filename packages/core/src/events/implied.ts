import type { Clause } from "./clauses.ts";
import type { SlottedMention } from "./slots.ts";
import type { Scene } from "./subjects.ts";

/** Somebody whom no name in the sentence gives, at a token. */
function meantAt(entityId: string, token: number, clause: number): SlottedMention {
  return { mention: { start: 0, end: 0, by: "pronoun", entityId }, first: token, last: token, clause, genitive: false };
}

/** "die beiden", "beide Mannschaften": the last two named. */
export function pairIn(
  { document, locale, lastTwo }: Scene,
  { first, last }: Clause,
  number: number,
): readonly SlottedMention[] {
  const { pair, pairNouns } = locale.events.words;
  for (let index = first; index < last; index += 1) {
    if (!pair.has(document.tokens[index]?.lower ?? "")) continue;
    const noun = document.tokens[index + 1];
    const kind = noun?.capital === true ? pairNouns.get(noun.lower) : "person";
    const two = kind === undefined ? [] : lastTwo(index, kind);
    return two.length === 2 ? two.map((id) => meantAt(id, index, number)) : [];
  }
  return [];
}

/** "ich" of whoever speaks. */
export function speakerIn(
  { document, locale, speakerAt }: Scene,
  { first, last }: Clause,
  number: number,
): readonly SlottedMention[] {
  for (let index = first; index < last; index += 1) {
    if (!locale.events.words.firstPerson.has(document.tokens[index]?.lower ?? "")) continue;
    const speaker = speakerAt(index);
    return speaker === undefined ? [] : [meantAt(speaker, index, number)];
  }
  return [];
}
