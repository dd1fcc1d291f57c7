import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { TextDocument } from "../text/document.ts";
import type { Clause } from "./clauses.ts";
import { classOf, isFiniteVerb, isVerb } from "./token-class.ts";

/** "wie erwartet", "als gesetzt" */
const asides = new Set(["wie", "als"]);

/** "Wirtschaftsminister wird Jens Palluch": the noun says what somebody becomes, and no other verb says what is done to its bearer. */
export function becomes({ tokens }: TextDocument, clause: Clause, at: number, locale: Locale): boolean {
  const { becoming } = locale.events.words;
  const next = tokens[at + 1];
  if (at + 1 < clause.last && next?.capital === true && next.spaced) return false; // a title before its name
  if (isDetermined(tokens[at - 1], at > clause.first, locale)) return false;
  let found = false;
  for (let index = clause.first; index < clause.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.capital) continue;
    if (becoming.has(token.lower)) found = true;
    else if ((classOf(token, locale) & wordClass.modal) !== 0) continue;
    else if (asides.has(tokens[index - 1]?.lower ?? "")) continue;
    else if (isFiniteVerb(token, locale) || isUninflected(token.lower, isVerb(token, locale))) return false;
  }
  return found;
}

/** "der Minister wird …": whoever has an article is known, and is the one of whom something is told. */
function isDetermined(before: TextDocument["tokens"][number] | undefined, inside: boolean, locale: Locale): boolean {
  return inside && (classOf(before, locale, true) & wordClass.determiner) !== 0;
}

/** Participles and infinitives close a clause; with an ending they are adjectives ("der designierte Minister"). */
function isUninflected(word: string, verb: boolean): boolean {
  return verb && /(?:t|n)$/.test(word);
}
