/** Units of time. `weekend`, `decade`, `century`, `quarter` and `half` (of a year) are units of their own in TIMEX3. */
export type TimeUnit =
  | "century"
  | "decade"
  | "year"
  | "half"
  | "quarter"
  | "month"
  | "week"
  | "weekend"
  | "day"
  | "hour"
  | "minute"
  | "second";

/** TIMEX3 parts of day: morning, noon, afternoon, evening, night. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI";

/** TIMEX3 seasons: spring, summer, autumn (fall), winter. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** A time that no calendar date can be given for. */
export type Reference = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";

/** A day that comes back every year: a fixed one, one counted from Easter Sunday, or an Advent Sunday (1 to 4). */
export type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly advent: number };

/** What a preposition makes of a time: before it, after it, up to it, from it on. */
export type TimeRelation = "before" | "after" | "until" | "since";

/** How a word bends the expression it stands with (TIMEX3 `mod`). */
export type TimeModifier =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** A unit counted from a day: -1 the one before, 1 the one after; from the day of writing or from the last day told. */
export interface Neighbour {
  readonly unit: TimeUnit;
  readonly shift: number;
  readonly from: "publication" | "text";
}

/** The part a small word plays beside a time, each with what it does. */
export type Signal =
  /** A unit that says several without a number: "Jahre". */
  | "plural"
  /** A number not told: "einige". */
  | "vague"
  | "determiner"
  | "preposition"
  | "every"
  | "per"
  /** "einmal" before "im Monat". */
  | "times"
  /** "je" before a length. */
  | "each"
  /** Licenses a plural without number: "seit Jahren". */
  | "beforePlural"
  /** Licenses four digits as a year: "seit 1990". */
  | "beforeYear"
  /** Makes digits an amount, before them or behind. */
  | "beforeAmount"
  | "measure"
  /** Makes years an age: "alt" behind, "mit" before, "Alter" two before. */
  | "age"
  | "beforeAge"
  | "ageNoun"
  /** Nouns for what lasts, so that "-jährig" before them is a length. */
  | "lasting"
  /** "Uhr", what licenses digits without it, and what licenses "halb neun". */
  | "clock"
  | "beforeClock"
  | "beforeFraction"
  | "afterHour"
  | "beforeHour"
  /** "bis", "zwischen", what else joins times, and "statt" between numbers. */
  | "toRange"
  | "betweenRange"
  | "list"
  | "alternative"
  /** "heute" means these days: behind "auch", before "noch", behind "ist". */
  | "nowBefore"
  | "nowAfter"
  | "copula"
  /** Undoes a comparative that refers: "früher als". */
  | "than"
  | "comparable"
  /** "Stand" before the time of the last change. */
  | "updateMark"
  /** Verbs that tell what is to come, and what was. */
  | "future"
  | "past"
  /** "im" and "in", "am", "tags" before "zuvor". */
  | "same"
  | "whole"
  /** "eines Tages" is no length. */
  | "idiom"
  | "within"
  | "onDay"
  | "daily";

/** How verb forms look that tell what happened: participles by prefix or infix and ending, weak past by ending but for `notPast`. */
export interface VerbForms {
  readonly participlePrefixes: readonly string[];
  readonly participleInfix: string;
  readonly participleEndings: readonly string[];
  readonly pastEnding: string;
  readonly notPast: string;
}

/** What a language brings for times. Keys are inflected words in lower case. Every table is walked by a test. */
export interface TimeTables {
  /** ISO weekday 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Short forms of weekdays; they count beside a date alone. */
  readonly shortWeekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  /** Short forms of months; they count after a day or before a year alone. */
  readonly shortMonths: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  readonly feasts: Readonly<Record<string, Feast>>;
  /** Feasts of several words, parted by one blank. */
  readonly feastPhrases: Readonly<Record<string, Feast>>;
  /** Nouns for the edges of a unit: "Jahresende". */
  readonly edges: Readonly<Record<string, { readonly unit: TimeUnit; readonly modifier: "START" | "END" }>>;
  /** Nouns for an hour: "Mitternacht" is 24. */
  readonly hourNouns: Readonly<Record<string, number>>;
  /** Nouns for parts of the day. */
  readonly partsOfDay: Readonly<Record<string, PartOfDay>>;
  /** Adverbs for parts of the day: "abends". */
  readonly partAdverbs: Readonly<Record<string, PartOfDay>>;
  /** Days counted from the day of writing: "gestern" is -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Adjectives of such days: "gestrigen". */
  readonly dayAdjectives: Readonly<Record<string, number>>;
  /** "Vortag", "Vorjahr", "heuer". */
  readonly neighbours: Readonly<Record<string, Neighbour>>;
  readonly references: Readonly<Record<string, Reference>>;
  /** References of two or three words, parted by one blank. */
  readonly referencePhrases: Readonly<Record<string, Reference>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  /** Cardinals in words, halves too: "anderthalb" is 1.5. */
  readonly counts: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Adjectives and pronouns that pick the period before (-1), the present one (0) or the next (1). */
  readonly shifts: Readonly<Record<string, -1 | 0 | 1>>;
  /** "Anfang", "Ende", "rund", "knapp". */
  readonly modifiers: Readonly<Record<string, TimeModifier>>;
  /** Prepositions that bound: "bis" is `until`. */
  readonly relations: Readonly<Record<string, TimeRelation>>;
  /** Words behind a length that make it a point before or after another: "später", "zuvor". */
  readonly directions: Readonly<Record<string, -1 | 1>>;
  /** Recurrences in one word with their TIMEX3 value: "täglich" is P1D. */
  readonly sets: Readonly<Record<string, string>>;
  /** Ends of adjectives that a number goes before: "tägig". */
  readonly durationAdjectives: Readonly<Record<string, TimeUnit>>;
  /** Lengths in one word: "jahrelang". */
  readonly longs: Readonly<Record<string, TimeUnit>>;
  /** Fractions of the hour before an hour: "halb neun" is -30. */
  readonly hourFractions: Readonly<Record<string, number>>;
  /** Zones that follow a clock time; `local` is that of the place. */
  readonly zones: Readonly<Record<string, string>>;
  /** "mehr" and "weniger" before "als". */
  readonly comparisons: Readonly<Record<string, TimeModifier>>;
  /** Decades in words: "achtziger" is 1980. */
  readonly decades: Readonly<Record<string, number>>;
  /** Ends of decades in digits: "80er", "1990er-Jahre". */
  readonly decadeEndings: readonly string[];
  /** Nouns for a stretch without dates: "Zukunft". */
  readonly eras: Readonly<Record<string, Reference>>;
  /** First parts of compounds that refer: "ex-". */
  readonly prefixes: Readonly<Record<string, Reference>>;
  /** Endings of adjectives, inflected. */
  readonly adjectiveEndings: readonly string[];
  readonly verbForms: VerbForms;
  /** Words that only help others, by the part they play. */
  readonly signals: Readonly<Record<Signal, readonly string[]>>;
}
