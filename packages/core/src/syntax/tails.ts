import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";

const nonFinite = wordClass.participle | wordClass.infinitive;
const longestParticle = 12;
const known = new WeakMap<Locale, ReadonlySet<string>>();

/** What is left of participles and infinitives of saying without a particle at their head: "gegeben" of "bekanntgegeben". */
export function tailsOf(locale: Locale): ReadonlySet<string> {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const tails = new Set<string>();
  for (const [form, readings] of locale.speech.forms) {
    if (!readings.some(({ kind }) => (kind & nonFinite) !== 0)) continue;
    for (let length = 1; length < Math.min(form.length, longestParticle); length += 1)
      if (isParticle(form.slice(0, length), locale)) tails.add(form.slice(length));
  }
  known.set(locale, tails);
  return tails;
}

function isParticle(word: string, { syntax }: Locale): boolean {
  return ((syntax.words.get(word) ?? 0) & wordClass.particle) !== 0;
}
