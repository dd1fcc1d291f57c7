import type { EventWords } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { WordForm } from "../text/vocabulary.ts";
import { isAsked } from "./asked-phrases.ts";
import { hint } from "./hints.ts";
import { mayTell } from "./trigger-readings.ts";

const parting = new Set([",", ";", ":", "–", "—", "-", "(", ")", "„", "“", "”", '"', "»", "«", "[", "]"]);
const opening = new Set(["(", "„", "»", "«", "“", "”", '"']);
const shortestPlan = 7;
const shortestOccurring = 6;

function begins(phrases: readonly string[], word: string): boolean {
  return phrases.some((phrase) => phrase === word || phrase.startsWith(`${word} `));
}

function bit(holds: boolean, value: number): number {
  return holds ? value : 0;
}

/** The lists of words that say something of a noun in their clause. */
export function nounLists(words: EventWords): readonly ReadonlySet<string>[] {
  const { hearsay, wishing, planning, dreading, calling, calledOff, postponed, occurring, happening, takingPlace } =
    words;
  return [hearsay, wishing, planning, dreading, calling, calledOff, postponed, occurring, happening, takingPlace];
}

/** What a word in lower case says of a noun in its clause. */
export function nounHints(word: string, { events: { words }, grammar: { impersonal, not } }: Locale): number {
  const isPlan = words.planning.has(word);
  const long = isPlan && word.length >= shortestPlan;
  return (
    bit(words.hearsay.has(word), hint.hearsay) |
    bit(words.wishing.has(word), hint.wishing) |
    bit(isPlan, hint.planning) |
    bit(long && !words.agreeing.has(word), hint.plan) |
    bit(long && words.agreeing.has(word), hint.agreement) |
    bit(words.dreading.has(word), hint.dreading) |
    bit(words.calling.has(word), hint.calling) |
    bit(words.calledOff.has(word), hint.calledOff) |
    bit(words.postponed.has(word), hint.postponed) |
    bit(words.occurring.has(word) && word.length >= shortestOccurring, hint.occurring) |
    bit(words.happening.has(word), hint.happening) |
    bit(words.takingPlace.has(word), hint.takingPlace) |
    bit(word === impersonal, hint.impersonal) |
    bit(word === not, hint.not)
  );
}

function ofMark(text: string): number {
  return bit(parting.has(text), hint.parting) | bit(opening.has(text), hint.opening);
}

/** Bits of `hint` of a form. */
export function hintsOf(form: WordForm, locale: Locale): number {
  const { events, grammar } = locale;
  const { kind, lower, capital } = form;
  const { words } = events;
  const asked = bit(isAsked(form, events), hint.asked);
  if (kind === "mark") return ofMark(lower) | asked;
  return (
    asked |
    nounHints(lower, locale) |
    bit(words.negating.has(lower), hint.negating) |
    bit(grammar.helpers.unreal.has(lower), hint.unreal) |
    bit(begins(words.almost, lower), hint.almost) |
    bit(begins(words.habitual, lower), hint.habitual) |
    bit(begins(words.open, lower), hint.open) |
    bit(begins(words.occurringPhrases, lower), hint.occurringPhrase) |
    bit(lower === words.anew, hint.anew) |
    bit(grammar.comparing.has(lower), hint.comparing) |
    bit(grammar.helpers.causative.has(lower), hint.causative) |
    bit(!capital && words.announcing.has(lower) && !lower.startsWith(words.explaining), hint.announcing) |
    bit(!capital && words.telling.has(lower), hint.telling) |
    bit(words.another.has(lower), hint.another) |
    bit(words.firstPerson.has(lower) || words.pair.has(lower), hint.implying) |
    bit(!capital && words.becoming.has(lower), hint.becoming) |
    bit(mayTell(form, locale), hint.event)
  );
}
