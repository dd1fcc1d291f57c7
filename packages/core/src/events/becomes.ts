import { wordClass } from "../locales/syntax-tables.ts";
import type { Clause } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import { hint } from "./hints.ts";
import { classAt, isFiniteVerb, isVerb } from "./token-class.ts";

/** "Wirtschaftsminister wird Jens Palluch": the noun says what somebody becomes, and no other verb says what is done to its bearer. */
export function becomes(text: EventText, clause: Clause, at: number): boolean {
  if ((clause.hints & hint.becoming) === 0) return false;
  const { tokens, hints } = text;
  const next = tokens[at + 1];
  if (at + 1 < clause.last && next?.capital === true && next.spaced) return false; // a title before its name
  if (isDetermined(text, at - 1, at > clause.first)) return false;
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.capital || ((hints[index] ?? 0) & hint.becoming) !== 0) continue;
    if ((classAt(text, index) & wordClass.modal) !== 0) continue;
    // "wie erwartet", "als gesetzt"
    if (((hints[index - 1] ?? 0) & hint.comparing) !== 0) continue;
    if (isFiniteVerb(text, index) || isUninflected(token.lower, isVerb(text, index))) return false;
  }
  return true;
}

/** "der Minister wird …": whoever has an article is known, and is the one of whom something is told. */
function isDetermined(text: EventText, before: number, inside: boolean): boolean {
  return inside && (classAt(text, before, true) & wordClass.determiner) !== 0;
}

/** Participles and infinitives close a clause; with an ending they are adjectives ("der designierte Minister"). */
function isUninflected(word: string, verb: boolean): boolean {
  return verb && /(?:t|n)$/.test(word);
}
