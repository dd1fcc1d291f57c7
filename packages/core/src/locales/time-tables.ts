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

/**
 * The part a small word plays beside a time: `plural` units need no number to be several; `vague` is a number not told; `determiner`,
 * `preposition`; `every` and `per` repeat, `times` count ("einmal"), `each` shares out ("je"); `beforePlural` and `beforeYear` license what stands
 * behind them, `beforeAmount` and `measure` make digits an amount; `age` behind years is no time; `lasting` nouns are what lasts years; `clock` is
 * "Uhr", `beforeClock` licenses digits without it; `toRange`, `betweenRange` and `list` join times; `still` and `until` make today nowadays; `than`
 * behind a `comparable` undoes it; `updateMark` stands before the time of the last change; `future` verbs tell what is to come; `after` and `before` the
 * hour; `alternating` shares one time among several days; `tellsPast` contrasts with today; `daily` is "tags" before "zuvor".
 */
export type Signal =
  | "plural"
  | "vague"
  | "determiner"
  | "preposition"
  | "every"
  | "per"
  | "times"
  | "each"
  | "beforePlural"
  | "beforeYear"
  | "beforeAmount"
  | "measure"
  | "age"
  | "lasting"
  | "clock"
  | "beforeClock"
  | "beforeFraction"
  | "toRange"
  | "betweenRange"
  | "fromRange"
  | "list"
  | "still"
  | "until"
  | "than"
  | "comparable"
  | "updateMark"
  | "future"
  | "afterHour"
  | "beforeHour"
  | "within"
  | "onDay"
  | "tellsPast"
  | "daily";

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
  /** Words that only help others, by the part they play. */
  readonly signals: Readonly<Record<Signal, readonly string[]>>;
}
