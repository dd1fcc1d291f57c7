import type { Clause } from "./clauses.ts";
import { hint } from "./hints.ts";
import { lastTwo, type Scene, speakerOf } from "./scene.ts";
import type { SlottedMention } from "./slots.ts";

/** Somebody whom no name in the sentence gives, at a token. */
function meantAt(entityId: string, token: number, clause: number): SlottedMention {
  return {
    mention: { start: 0, end: 0, by: "pronoun", entityId },
    first: token,
    last: token,
    clause,
    preposition: undefined,
    genitive: false,
  };
}

/** "die beiden", "beide Mannschaften": the last two named. */
export function pairIn(scene: Scene, { first, last, hints }: Clause, number: number): readonly SlottedMention[] {
  if ((hints & hint.implying) === 0) return [];
  const { pair, pairNouns } = scene.text.words;
  for (let index = first; index < last; index += 1) {
    if (!pair.has(scene.text.tokens[index]?.lower ?? "")) continue;
    const noun = scene.text.tokens[index + 1];
    const kind = noun?.capital === true ? pairNouns.get(noun.lower) : "person";
    const two = kind === undefined ? [] : lastTwo(scene, index, kind);
    return two.length === 2 ? two.map((id) => meantAt(id, index, number)) : [];
  }
  return [];
}

/** "ich" of whoever speaks. */
export function speakerIn(scene: Scene, { first, last, hints }: Clause, number: number): readonly SlottedMention[] {
  if ((hints & hint.implying) === 0) return [];
  for (let index = first; index < last; index += 1) {
    if (!scene.text.words.firstPerson.has(scene.text.tokens[index]?.lower ?? "")) continue;
    const speaker = speakerOf(scene, index);
    return speaker === undefined ? [] : [meantAt(speaker, index, number)];
  }
  return [];
}
