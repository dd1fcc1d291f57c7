import type { TimeModifier, TimeRelation } from "../locales/time-tables.ts";
import type { Precision } from "../model/when.ts";

/** A time expression with its TIMEX3 reading and, where days in the calendar follow, those too. Offsets are UTF-16 in the document. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (ISO-TimeML): `2024-11-07`, `2025-W07-WE`, `PT90M`, `XXXX-WXX-1`, `PRESENT_REF`. */
  readonly value: string;
  /** TIMEX3 `mod`. With START, MID and END the interval is that part of the period. */
  readonly modifier?: TimeModifier | undefined;
  /**
   * The days in question, local and inclusive, `2025-02-12`; absent where no date follows. A length has one too where it points:
   * "vor fünf Jahren" at a year, "seit vier Jahren" from a year on (`to` absent).
   */
  readonly interval?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  /** How exactly the point is known; `unknown` for lengths and references. */
  readonly precision: Precision;
  /** ISO weekday 1 (Monday) to 7 where the words name one. */
  readonly weekday?: number | undefined;
  /** The words say which of these weekdays: "am kommenden Sonntag", "Donnerstag vergangener Woche", "am heutigen Freitag". */
  readonly directed?: boolean | undefined;
  /** Days from the day of writing, for "gestern" (-1) and the like; holds without a publication date too. */
  readonly dayOffset?: number | undefined;
  /** What the days rest on: the words alone, the publication time, or a date named before. */
  readonly anchor: "none" | "publication" | "text";
  /** The preposition it stands behind, in lower case: "vor", "seit", "bis" (also for "bis zum"), "ab", "nach", "um". Absent where none is. */
  readonly preposition?: string | undefined;
  /** What the preposition makes of it: before it, after it, up to it or from it on. */
  readonly relation?: TimeRelation | undefined;
  /** First or last half of a range; the half before or after it is the neighbour in the list of mentions. */
  readonly range?: "start" | "end" | undefined;
  /** The zone told with a clock time: an offset, `Z`, or `local` for that of the place. Without it Europe/Berlin is meant. */
  readonly zone?: string | undefined;
  /** "Stand: …" is the time of an update, not of an event. */
  readonly role?: "updated" | undefined;
}
