import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { Token } from "../text/tokens.ts";

const verbal =
  wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal | wordClass.auxiliary | wordClass.modal;
const anyVerb = verbal | wordClass.infinitive | wordClass.participle | wordClass.zuInfinitive;
const closed =
  wordClass.determiner | wordClass.preposition | wordClass.coordinator | wordClass.subordinator | wordClass.adverb;

/** Bits of `wordClass` for a token; nouns and names have none. */
export function classOf(token: Token | undefined, locale: Locale, isFirst = false): number {
  if (token === undefined || token.kind !== "word") return 0;
  if (token.capital && !isFirst) return 0;
  return locale.syntax.words.get(token.lower) ?? locale.events.verbBits.get(token.lower) ?? 0;
}

/** Whether a token is a finite verb, an auxiliary or a modal. */
export function isFiniteVerb(token: Token | undefined, locale: Locale, isFirst = false): boolean {
  const bits = classOf(token, locale, isFirst);
  return (bits & verbal) !== 0 && (bits & closed) === 0;
}

/** Whether a token is a form of a verb at all. */
export function isVerb(token: Token | undefined, locale: Locale, isFirst = false): boolean {
  const bits = classOf(token, locale, isFirst);
  return (bits & anyVerb) !== 0 && (bits & closed) === 0;
}
