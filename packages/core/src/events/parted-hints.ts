import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { nounHints, nounLists } from "./word-hints.ts";

/** Bits of `hint` of the words that a particle makes of others: by the particle, then by what stands apart from it. */
export type PartedHints = ReadonlyMap<string, ReadonlyMap<string, number>>;

const opened = new WeakMap<Locale, PartedHints>();

function part(locale: Locale): PartedHints {
  const { events, syntax } = locale;
  const found = new Map<string, Map<string, number>>();
  for (const word of nounLists(events.words).flatMap((list) => [...list]))
    for (let at = 1; at < word.length; at += 1) {
      const particle = word.slice(0, at);
      if (((syntax.words.get(particle) ?? 0) & wordClass.particle) === 0) continue;
      const known = found.get(particle) ?? new Map<string, number>();
      found.set(particle, known.set(word.slice(at), nounHints(word, locale)));
    }
  return found;
}

/** Opens the words of a language that a particle makes. */
export function partedHints(locale: Locale): PartedHints {
  const known = opened.get(locale) ?? part(locale);
  opened.set(locale, known);
  return known;
}
