import type { TimeTables } from "../locales/time-tables.ts";
import { formNotes, type WordForm } from "../text/vocabulary.ts";
import { readDigitWord, readPrefix } from "./compound-words.ts";
import { lexiconOf, type TimeWord, withHeads } from "./lexicon.ts";

/** All that a form means for times. All have the same fields in the same order, so that the engine reads them in one way. */
export type TimeMeaning = { readonly [Field in keyof TimeWord]-?: TimeWord[Field] | undefined };

const blank: TimeMeaning = {
  heads: undefined,
  weekday: undefined,
  shortWeekday: undefined,
  month: undefined,
  shortMonth: undefined,
  season: undefined,
  feast: undefined,
  feastPhrases: undefined,
  edge: undefined,
  hourNoun: undefined,
  partOfDay: undefined,
  partAdverb: undefined,
  day: undefined,
  dayAdjective: undefined,
  neighbour: undefined,
  reference: undefined,
  phrases: undefined,
  unit: undefined,
  count: undefined,
  ordinal: undefined,
  shift: undefined,
  modifier: undefined,
  direction: undefined,
  relation: undefined,
  set: undefined,
  long: undefined,
  hourFraction: undefined,
  zone: undefined,
  comparison: undefined,
  decade: undefined,
  decadeNoun: undefined,
  era: undefined,
  prefix: undefined,
  longLength: undefined,
  plural: undefined,
  vague: undefined,
  determiner: undefined,
  preposition: undefined,
  every: undefined,
  per: undefined,
  times: undefined,
  each: undefined,
  beforePlural: undefined,
  beforeYear: undefined,
  beforeAmount: undefined,
  measure: undefined,
  age: undefined,
  beforeAge: undefined,
  ageNoun: undefined,
  lasting: undefined,
  clock: undefined,
  beforeClock: undefined,
  beforeFraction: undefined,
  afterHour: undefined,
  beforeHour: undefined,
  toRange: undefined,
  betweenRange: undefined,
  list: undefined,
  alternative: undefined,
  nowBefore: undefined,
  nowAfter: undefined,
  copula: undefined,
  than: undefined,
  comparable: undefined,
  updateMark: undefined,
  future: undefined,
  past: undefined,
  same: undefined,
  whole: undefined,
  idiom: undefined,
  within: undefined,
  onDay: undefined,
  daily: undefined,
};

function meaning(told: TimeWord): TimeMeaning {
  return { ...blank, ...told };
}

/** What most forms mean for times. */
export const noMeaning = meaning({});

/** What the tables or the parts of a word tell; `undefined` for most. */
export function readWord({ kind, lower }: WordForm, tables: TimeTables): TimeWord | undefined {
  if (kind !== "word") return undefined;
  const known = lexiconOf(tables).get(lower);
  if (known !== undefined) return known;
  const unit = lower.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return withHeads(readDigitWord(lower, tables));
  return lower.charCodeAt(2) === 0x2d ? withHeads(readPrefix(lower, tables)) : undefined;
}

/** What a form means for times. */
export const meaningOfForm = formNotes((word, tables: TimeTables): TimeMeaning => {
  const known = readWord(word, tables);
  return known === undefined ? noMeaning : meaning(known);
});
