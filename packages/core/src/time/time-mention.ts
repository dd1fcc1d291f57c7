import type { Precision } from "../model/when.ts";

/** A time expression with its TIMEX3 reading and, where a point or span in the calendar follows, that too. Offsets are UTF-16 in the document. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (ISO-TimeML): `2024-11-07`, `2025-W07-WE`, `PT90M`, `XXXX-WXX-1`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_MORE … */
  readonly modifier?: string | undefined;
  /**
   * The days in question, local and inclusive, `2025-02-12`; absent where no date follows. `from` alone is "seit", `to` alone is "bis".
   */
  readonly interval?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly precision: Precision;
  /** ISO weekday 1 (Monday) to 7 where the words name one. */
  readonly weekday?: number | undefined;
  /** What the value rests on: the words alone, the publication time, or a date named before. */
  readonly anchor: "none" | "publication" | "text";
  /** The words that stand with it: "vor", "seit", "bis", "ab", "nach", "um", "in der Nacht zum". In lower case; absent where none is. */
  readonly preposition?: string | undefined;
  /** "Stand: …" is the time of an update, not of an event. */
  readonly role?: "updated" | undefined;
}
