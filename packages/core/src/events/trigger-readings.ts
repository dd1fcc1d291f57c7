import type { EventTables, TriggerForm } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { type Asked, type Demands, demandsOf } from "./asked-phrases.ts";

/** What an event a word may tell of, and what that asks of the words of its clause. */
export interface Reading extends Demands {
  readonly form: TriggerForm;
}

/** What events a word may tell of. */
export interface Readings {
  readonly nouns: readonly Reading[];
  readonly verbs: readonly Reading[];
  /** Of verbs whose participle stands before a noun: "die entführte Ärztin". */
  readonly attributes: readonly Reading[];
  /** Some ask for words of their clause, or that these are not there. */
  readonly asks: boolean;
}

/** A compound is looked up by its ending; shorter heads count as whole words or after a hyphen alone. */
const shortestHead = 4;
const none: readonly TriggerForm[] = [];

/** Readings of a noun: of the whole word, else of the longest ending that is a trigger. */
function endingForms(word: string, events: EventTables): readonly TriggerForm[] {
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
  return none;
}

function nounForms({ capital, lower }: WordForm, events: EventTables): readonly TriggerForm[] {
  return capital ? endingForms(lower, events).filter(({ not }) => !not.includes(lower)) : none;
}

/** Readings of an adjective that is a participle with an ending. */
function attributeForms({ capital, lower }: WordForm, { events, grammar }: Locale): readonly TriggerForm[] {
  if (capital) return none;
  for (const ending of grammar.adjectiveEndings) {
    const forms = lower.endsWith(ending) ? events.verbForms.get(lower.slice(0, -ending.length)) : undefined;
    const found = forms?.filter(({ form, particle }) => (form & wordClass.participle) !== 0 && particle === "");
    if (found !== undefined && found.length > 0) return found;
  }
  return none;
}

/** Whether a form may tell of an event. */
export function mayTell(word: WordForm, locale: Locale): boolean {
  const { events } = locale;
  if (word.kind !== "word") return false;
  return (
    events.verbForms.has(word.lower) || nounForms(word, events).length > 0 || attributeForms(word, locale).length > 0
  );
}

/** The readings of a form. */
export const readingNotes = formNotes((word: WordForm, locale: Locale): Readings => {
  const { events } = locale;
  const read = (form: TriggerForm): Reading => {
    const { not, needs } = demandsOf(form, events);
    return { form, not, needs };
  };
  const nouns = nounForms(word, events).map(read);
  const verbs = (events.verbForms.get(word.lower) ?? none).map(read);
  const attributes = attributeForms(word, locale).map(read);
  const asks = [...nouns, ...verbs, ...attributes].some(({ needs, not }) => needs.size + not.size > 0);
  return { nouns, verbs, attributes, asks };
});

function holdsOne(wanted: ReadonlySet<Asked>, asked: readonly Asked[]): boolean {
  for (const one of asked) if (wanted.has(one)) return true;
  return false;
}

/** Whether a reading finds one of the words it needs among those asked for that stand there. */
export function hasNeeds({ needs }: Reading, asked: readonly Asked[]): boolean {
  return needs.size === 0 || holdsOne(needs, asked);
}

/** Whether a reading finds what it needs, and nothing that speaks against it. */
export function passes(reading: Reading, asked: readonly Asked[]): boolean {
  return hasNeeds(reading, asked) && !(reading.not.size > 0 && holdsOne(reading.not, asked));
}
