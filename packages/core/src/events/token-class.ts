import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { WordForm } from "../text/vocabulary.ts";
import type { EventText } from "./event-text.ts";

const verbal =
  wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal | wordClass.auxiliary | wordClass.modal;
const anyVerb = verbal | wordClass.infinitive | wordClass.participle | wordClass.zuInfinitive;
const closed =
  wordClass.determiner | wordClass.preposition | wordClass.coordinator | wordClass.subordinator | wordClass.adverb;

/** Bits beside those of `wordClass`: a finite verb, an auxiliary or a modal; a form of a verb at all. */
const finiteVerb = 1 << 24;
const someVerb = 1 << 25;

/** Bits of `wordClass` of a form, and what they make it. */
export function classOfForm({ kind, lower }: WordForm, { syntax, events }: Locale): number {
  if (kind !== "word") return 0;
  const bits = syntax.words.get(lower) ?? events.verbBits.get(lower) ?? 0;
  if ((bits & closed) !== 0) return bits;
  return bits | ((bits & verbal) !== 0 ? finiteVerb : 0) | ((bits & anyVerb) !== 0 ? someVerb : 0);
}

/** Bits of `wordClass` for a token; nouns and names have none, unless it is the first word, which may be any. */
export function classAt(text: EventText, at: number, isFirst = false): number {
  return (isFirst ? text.anyClasses[at] : text.classes[at]) ?? 0;
}

/** Whether a token is a finite verb, an auxiliary or a modal. */
export function isFiniteVerb(text: EventText, at: number, isFirst = false): boolean {
  return (classAt(text, at, isFirst) & finiteVerb) !== 0;
}

/** Whether a token is a form of a verb at all. */
export function isVerb(text: EventText, at: number, isFirst = false): boolean {
  return (classAt(text, at, isFirst) & someVerb) !== 0;
}

/** The first finite verb of a stretch; its end where none is. */
export function firstFinite(text: EventText, first: number, last: number): number {
  let at = first;
  while (at < last && !isFiniteVerb(text, at)) at += 1;
  return at;
}
