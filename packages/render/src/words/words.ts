import type {
  Act,
  Attribute,
  contradictionReasons,
  EventStatus,
  EventTime,
  linkReasons,
  openReasons,
} from "@digest/core";

export type Language = "de" | "en";

/** Keys of core's reasons: why mentions are one event, why two events may be one, why positions contradict each other. */
export type ReasonKey = keyof typeof linkReasons | keyof typeof openReasons | keyof typeof contradictionReasons;

/** Every word a reader sees that is not a publisher's, in one language. */
export interface Words {
  readonly language: Language;
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly seasons: readonly string[];
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
  readonly kinds: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<ReasonKey, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  /** What asserting is called where a person or an institution does it; an outlet does what `acts` says. */
  readonly asserting: Readonly<Record<"person" | "people" | "organisation", string>>;
  /** Words that texts put before one who is not named, in lower case and in the language of the texts. */
  readonly oneOf: readonly string[];
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly bases: Readonly<Record<EventTime["basis"], string>>;
  readonly comparators: Readonly<Record<Attribute["comparator"], string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly durations: Readonly<Record<"Y" | "M" | "W" | "D" | "H" | "m" | "S", readonly [one: string, more: string]>>;
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    /** Names of large numbers, the largest first. */
    readonly scales: readonly { readonly size: number; readonly names: readonly [one: string, more: string] }[];
  };
  readonly counts: Readonly<
    Record<
      "articles" | "events" | "contradictions" | "origins" | "statements" | "mentions",
      readonly [one: string, more: string]
    >
  >;
  readonly labels: Readonly<Record<Label, string>>;
  readonly day: (weekday: string, day: number, month: string, year: number) => string;
}

export type Label =
  | "title"
  | "accordingTo"
  | "aside"
  | "asOf"
  | "before"
  | "boundedByPublication"
  | "contradiction"
  | "exactTime"
  | "noHeadline"
  | "otherEvents"
  | "point"
  | "story"
  | "when"
  | "where"
  | "says"
  | "origins"
  | "unknown"
  | "unknownTime"
  | "noDate"
  | "between"
  | "and"
  | "to"
  | "notBefore"
  | "notAfter"
  | "timeline"
  | "contradictions"
  | "articles"
  | "problems"
  | "possiblySame"
  | "mentionedIn"
  | "aboutReport"
  | "noEvents"
  | "someone"
  | "place"
  | "duration"
  | "clock"
  | "update"
  | "why"
  | "overdue";
