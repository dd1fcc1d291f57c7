import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { type Clause, classOf } from "./clauses.ts";

/** What stands before a noun, from its determiner on: the words of its phrase and the preposition that governs it. */
export interface NounFront {
  readonly words: readonly string[];
  readonly preposition?: string | undefined;
  readonly determiner?: string | undefined;
  /** Token the phrase begins with. */
  readonly first: number;
}

const merged = new Map([
  ["im", "in"],
  ["ins", "in"],
  ["am", "an"],
  ["ans", "an"],
  ["beim", "bei"],
  ["vom", "von"],
  ["zum", "zu"],
  ["zur", "zu"],
  ["vorm", "vor"],
  ["fürs", "für"],
  ["aufs", "auf"],
  ["ums", "um"],
  ["übers", "über"],
]);

/** Reads back from a noun over its adjectives to determiner and preposition. */
export function nounFront(document: TextDocument, clause: Clause, at: number, locale: Locale): NounFront {
  const words: string[] = [];
  let index = at - 1;
  let determiner: string | undefined;
  for (; index >= clause.first && at - index <= 9; index -= 1) {
    const token = document.tokens[index];
    if (token === undefined || token.kind === "mark") break;
    const bits = classOf(token, locale, true);
    if (merged.has(token.lower)) {
      return { words, preposition: merged.get(token.lower), determiner: token.lower, first: index };
    }
    if ((bits & wordClass.preposition) !== 0 && (bits & wordClass.adverb) === 0 && determiner !== undefined)
      return { words, preposition: token.lower, determiner, first: index };
    if (
      (bits & wordClass.preposition) !== 0 &&
      index === at - 1 - words.length &&
      determiner === undefined &&
      !token.capital
    )
      return { words, preposition: token.lower, first: index };
    if (determiner !== undefined) break;
    if ((bits & wordClass.determiner) !== 0) determiner = token.lower;
    words.unshift(token.lower);
  }
  return { words, determiner, first: index + 1 };
}
