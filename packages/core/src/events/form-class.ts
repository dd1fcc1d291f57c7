import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";

const verbal =
  wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal | wordClass.auxiliary | wordClass.modal;
const anyVerb = verbal | wordClass.infinitive | wordClass.participle | wordClass.zuInfinitive;
const closed =
  wordClass.determiner | wordClass.preposition | wordClass.coordinator | wordClass.subordinator | wordClass.adverb;

/** Bits beside those of `wordClass`. */
export const verbClass = {
  /** A finite verb, an auxiliary or a modal. */
  finite: 1 << 24,
  /** A form of a verb at all. */
  some: 1 << 25,
} as const;

/** Bits of `wordClass` and of `verbClass` of a form. */
export function classOfForm({ kind, lower }: WordForm, { syntax, events }: Locale): number {
  if (kind !== "word") return 0;
  const bits = syntax.words.get(lower) ?? events.verbBits.get(lower) ?? 0;
  if ((bits & closed) !== 0) return bits;
  return bits | ((bits & verbal) !== 0 ? verbClass.finite : 0) | ((bits & anyVerb) !== 0 ? verbClass.some : 0);
}
