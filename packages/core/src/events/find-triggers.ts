import type { EventTables, TriggerForm } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import type { NameMention } from "../names/name-mention.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { formNotes } from "../text/vocabulary.ts";
import { becomes } from "./becomes.ts";
import { type Clause, partsOf } from "./clauses.ts";
import { classOf, isFiniteVerb } from "./token-class.ts";

/** A word that tells of an event, by token. `particle` is the token of a separated particle. */
export interface Trigger {
  readonly token: number;
  readonly clause: number;
  readonly form: TriggerForm;
  readonly particle?: number | undefined;
}

const finite = wordClass.singular | wordClass.plural | wordClass.reported | wordClass.unreal;
const closed =
  wordClass.determiner | wordClass.preposition | wordClass.coordinator | wordClass.subordinator | wordClass.adverb;
/** A compound is looked up by its ending; shorter heads count as whole words or after a hyphen alone. */
const shortestHead = 4;

/** What an event a word may tell of asks of the words of its clause, as they stand there between blanks. */
interface Reading {
  readonly form: TriggerForm;
  readonly not: readonly string[];
  readonly needs: readonly string[];
}

/** A word that is needed may also end a compound: "Rentenpaket". */
const shortestTail = 5;

function readingOf(form: TriggerForm): Reading {
  const whole = (word: string): string => ` ${word} `;
  const ending = (word: string): string => `${word} `;
  const needs = form.needs.map((word) => (word.length >= shortestTail ? ending(word) : whole(word)));
  return { form, not: form.not.map(whole), needs };
}

function passes({ not, needs }: Reading, { words }: Clause): boolean {
  if (not.length === 0 && needs.length === 0) return true;
  const text = words().text();
  const stands = (phrase: string): boolean => text.includes(phrase);
  return !not.some(stands) && (needs.length === 0 || needs.some(stands));
}

/** Readings of a noun: of the whole word, else of the longest ending that is a trigger. */
function nounForms(word: string, events: EventTables): readonly TriggerForm[] {
  const whole = events.nounForms.get(word);
  if (whole !== undefined) return whole;
  for (const length of events.nounLengths) {
    if (length >= word.length || length < shortestHead) continue;
    const found = events.nounForms.get(word.slice(-length));
    if (found === undefined) continue;
    const hyphen = word.charAt(word.length - length - 1) === "-";
    if (word.length - length < 3 && !hyphen) continue;
    return found;
  }
  return [];
}

/** What events a word may tell of. */
interface Readings {
  readonly nouns: readonly Reading[];
  readonly verbs: readonly Reading[];
}

const nothing: Readings = { nouns: [], verbs: [] };

/** The readings of a form; most words have none. */
const readingNotes = formNotes(({ kind, capital, lower }, events: EventTables): Readings => {
  if (kind !== "word") return nothing;
  const nouns = capital ? nounForms(lower, events).filter(({ not }) => !not.includes(lower)) : [];
  const verbs = events.verbForms.get(lower) ?? [];
  return nouns.length + verbs.length === 0 ? nothing : { nouns: nouns.map(readingOf), verbs: verbs.map(readingOf) };
});

/** The sentences of a document that have a word which may tell of an event. */
export function tellingSentences(document: TextDocument, { events }: Locale): (sentence: Sentence) => boolean {
  const readingsOf = readingNotes(document.vocabulary, events);
  return ({ first, last }) => {
    for (let at = first; at < last; at += 1) {
      const token = document.tokens[at];
      if (token !== undefined && readingsOf(token) !== nothing) return true;
    }
    return false;
  };
}

/** Names hide triggers ("Brand", "Sturm"), but compounds of a name and a trigger stay ("Münchner Sicherheitskonferenz"). */
function coveredBy(names: readonly NameMention[], start: number, end: number): boolean {
  return names.some((name) => name.start <= start && end <= name.end && (name.type !== "ORG" || name.start === start));
}

/** Token of a particle that closes a clause, or its last part, behind token `from`. */
function particleOf(
  document: TextDocument,
  { first, last }: Clause,
  from: number,
  particle: string,
): number | undefined {
  for (let index = last - 1; index > from && index >= first; index -= 1) {
    const token = document.tokens[index];
    if (token?.lower === particle && !token.capital) {
      const next = document.tokens[index + 1];
      const closes = index === last - 1 || next?.kind === "mark" || next?.lower === "und" || next?.lower === "oder";
      return closes ? index : undefined;
    }
  }
  return undefined;
}

function verbTrigger(
  document: TextDocument,
  clause: Clause,
  end: Clause,
  number: number,
  at: number,
  reading: Reading,
  locale: Locale,
): Trigger | undefined {
  const { form } = reading;
  const isParted = form.particle !== "";
  if (isParted && (form.form & finite) === 0) return undefined;
  const particle = isParted ? particleOf(document, end, at, form.particle) : undefined;
  if (isParted && particle === undefined) return undefined;
  if (!passes(reading, clause) || isAdjective(document, clause, at, form.form, locale)) return undefined;
  return particle === undefined ? { token: at, clause: number, form } : { token: at, clause: number, form, particle };
}

/**
 * Words of a sentence that tell of events. Of several readings of one word the first that fits its clause is taken; a plain verb with a
 * separated particle is another verb ("schlug … vor").
 */
export function triggersOf(
  document: TextDocument,
  sentence: Sentence,
  clauses: readonly Clause[],
  names: readonly NameMention[],
  locale: Locale,
): readonly Trigger[] {
  const found: Trigger[] = [];
  const readingsOf = readingNotes(document.vocabulary, locale.events);
  clauses.forEach((clause, number) => {
    const end = partsOf(clauses, number).at(-1) ?? clause;
    for (let at = clause.first; at < clause.last; at += 1) {
      const token = document.tokens[at];
      if (token === undefined) continue;
      const readings = readingsOf(token);
      if (readings === nothing || coveredBy(names, token.start, token.end)) continue;
      const trigger =
        nounTrigger(document, clause, number, at, readings.nouns, locale) ??
        (token.capital && at !== sentence.first
          ? undefined
          : verbTriggerAt(document, clause, end, number, at, readings.verbs, at === sentence.first, locale));
      if (trigger !== undefined) found.push(trigger);
    }
  });
  return found;
}

function nounTrigger(
  document: TextDocument,
  clause: Clause,
  number: number,
  at: number,
  nouns: readonly Reading[],
  locale: Locale,
): Trigger | undefined {
  if (nouns.length === 0) return undefined;
  const fitting = nouns.filter(
    (reading) => passes(reading, clause) && (!reading.form.predicate || becomes(document, clause, at, locale)),
  );
  const best = fitting.find(({ form }) => !form.back) ?? fitting[0];
  return best === undefined ? undefined : { token: at, clause: number, form: best.form };
}

function verbTriggerAt(
  document: TextDocument,
  clause: Clause,
  end: Clause,
  number: number,
  at: number,
  verbs: readonly Reading[],
  isFirst: boolean,
  locale: Locale,
): Trigger | undefined {
  let best: Trigger | undefined;
  for (const reading of verbs) {
    if (best !== undefined && reading.form.particle === "") continue;
    const found = verbTrigger(document, clause, end, number, at, reading, locale);
    best = found?.particle === undefined ? (best ?? found) : found;
    if (best?.particle !== undefined) break;
  }
  if (best === undefined) return undefined;
  const parted =
    best.particle === undefined &&
    isFiniteVerb(document.tokens[at], locale, isFirst) &&
    hasOtherParticle(document, clause, end, at, locale);
  return parted ? undefined : best;
}

/** "informierte Personen", "den seit Jahren inhaftierten Lehrer": a finite form inside a noun's phrase is an adjective. */
function isAdjective(document: TextDocument, clause: Clause, at: number, form: number, locale: Locale): boolean {
  const { tokens } = document;
  const token = tokens[at];
  if (
    token === undefined ||
    (form & finite) === 0 ||
    (form & wordClass.participle) !== 0 ||
    !/(?:te|ten|ene|enen)$/.test(token.lower)
  )
    return false;
  let next = at + 1;
  while (
    next < clause.last &&
    tokens[next]?.capital === false &&
    /(?:e|en|er|es|em)$/.test(tokens[next]?.lower ?? "") &&
    (classOf(tokens[next], locale) & closed) === 0
  )
    next += 1;
  if (tokens[next]?.capital !== true || next >= clause.last) return false;
  if (token.capital) return true; // "Entführte Ärztin kehrt zurück": no sentence opens with a verb and its object
  for (let index = at - 1; index >= clause.first; index -= 1) {
    const before = tokens[index];
    if (before === undefined || before.kind === "mark") return false;
    const bits = classOf(before, locale, index === clause.first);
    if ((bits & wordClass.coordinator) !== 0) return false;
    if (isFiniteVerb(before, locale)) return true;
    if ((bits & (wordClass.determiner | wordClass.preposition)) !== 0 && at - index === 1) return true;
    const inner = classOf(tokens[index + 1], locale) & wordClass.preposition;
    if ((bits & wordClass.determiner) !== 0 && inner !== 0) return true; // "die in Kiel entführte Ärztin"
  }
  return false;
}

/** "schlug … vor": the last word of the clause is a particle that this verb does not have. */
function hasOtherParticle(
  document: TextDocument,
  clause: Clause,
  { first, last }: Clause,
  at: number,
  locale: Locale,
): boolean {
  const final = document.tokens[last - 1];
  const end = final?.kind === "mark" ? document.tokens[last - 2] : final;
  if (end === undefined || end.capital || last - 1 <= at) return false;
  if (((locale.syntax.words.get(end.lower) ?? 0) & wordClass.particle) === 0) return false;
  for (
    let index = first === clause.first ? at + 1 : first;
    index < last;
    index += 1 // "telefonierte … und sprach ihm Mut zu"
  )
    if (document.tokens[index]?.capital === false && isFiniteVerb(document.tokens[index], locale)) return false;
  return true;
}
