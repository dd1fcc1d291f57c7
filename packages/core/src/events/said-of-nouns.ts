import { wordClass } from "../locales/syntax-tables.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";
import type { NounFront } from "./noun-front.ts";
import type { Scene } from "./scene.ts";
import { classAt } from "./token-class.ts";

/** "nannte den Streik unverantwortlich": whoever judges a thing says nothing of when it is. */
export function isJudged(
  { words }: EventText,
  { form }: Trigger,
  { helpers }: Clause,
  front: NounFront | undefined,
): boolean {
  const isObject = form.by === "noun" && front?.preposition === undefined && front?.determiner !== undefined;
  return isObject && helpers.verbs.some((verb) => words.judging.has(verb));
}

/** "Es war ein langes Gespräch": the noun says what was told before. */
export function isPredicate({ text }: Scene, { form }: Trigger, { first }: Clause): boolean {
  const { impersonal, pointing } = text.grammar;
  const word = text.tokens[first]?.lower ?? "";
  const isSubject = word === impersonal || pointing.has(word);
  return form.by === "noun" && isSubject && (classAt(text, first + 1) & wordClass.auxiliary) !== 0;
}
