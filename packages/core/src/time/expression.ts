import type { Feast, PartOfDay, Reference, Season, TimeModifier, TimeUnit } from "../locales/time-tables.ts";

/** What a time counts from: the day of writing, or the last day told in the text. */
export type Origin = "publication" | "text";

/** What the words of a time say, before anything outside them is asked. */
export type Expression =
  /** A calendar date, whole or in part; `yearShift` is the year told relative to that of writing. */
  | {
      readonly kind: "date";
      readonly year?: number | undefined;
      readonly yearShift?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly weekday?: number | undefined;
      readonly part?: PartOfDay | undefined;
      /** The night that ends in its morning. */
      readonly night?: boolean | undefined;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift?: number | undefined;
      readonly part?: PartOfDay | undefined;
      readonly from: Origin;
      /** The night that ends in its morning. */
      readonly night?: boolean | undefined;
      /** `shift` counts weeks: "Donnerstag vergangener Woche". */
      readonly ofWeek?: boolean | undefined;
      /** The day it falls to, counted from that of writing: "am heutigen Freitag". */
      readonly offset?: number | undefined;
    }
  | {
      readonly kind: "day";
      readonly offset: number;
      readonly part?: PartOfDay | undefined;
      readonly from: Origin;
      /** "heute" that may mean nowadays. */
      readonly vague?: boolean | undefined;
    }
  | {
      readonly kind: "period";
      readonly unit: TimeUnit;
      readonly shift: number;
      readonly from: Origin;
      /** No word says which: "am Wochenende". */
      readonly bare?: boolean | undefined;
    }
  | {
      readonly kind: "numbered";
      readonly unit: "quarter" | "half" | "week";
      readonly number: number;
      readonly year?: number | undefined;
      readonly yearShift?: number | undefined;
    }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year?: number | undefined;
      readonly shift?: number | undefined;
    }
  | { readonly kind: "feast"; readonly feast: Feast; readonly year?: number | undefined }
  | { readonly kind: "part"; readonly part: PartOfDay }
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute: number;
      readonly exact: boolean;
      readonly zone?: string | undefined;
    }
  | { readonly kind: "years"; readonly first: number; readonly digits: 2 | 3 }
  | { readonly kind: "reference"; readonly value: Reference }
  | { readonly kind: "duration"; readonly unit: TimeUnit; readonly count?: number | undefined }
  /** A length before or after a point: "zwei Tage später". */
  | {
      readonly kind: "distance";
      readonly unit: TimeUnit;
      readonly count?: number | undefined;
      readonly direction: -1 | 1;
    }
  | { readonly kind: "set"; readonly value: string; readonly weekday?: number | undefined }
  /** A time that is one, but of which no more than its type is known. */
  | {
      readonly kind: "open";
      readonly type: "DATE" | "TIME";
      readonly unit?: TimeUnit | undefined;
      readonly years?: readonly [number, number] | undefined;
    };

/** A time in the text: tokens `[first, last)` and what they say. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly expression: Expression;
  readonly modifier: TimeModifier | undefined;
  /** Stands as first or last half of a range, or as one of a list with the next. */
  readonly range: "start" | "end" | undefined;
  /** One of several days on end: a clock time behind it belongs to all of them. */
  readonly listed: boolean;
  /** Characters, where a time is less than its token ("Ex-Minister"). */
  readonly length: number | undefined;
}

/** A time of tokens `[first, last)`. */
export function timeOf(
  first: number,
  last: number,
  expression: Expression,
  modifier?: TimeModifier,
  range?: Found["range"],
  listed = false,
  length?: number,
): Found {
  return { first, last, expression, modifier, range, listed, length };
}

export type DateExpression = Extract<Expression, { kind: "date" }>;
/** What is told of a date. */
export type DateParts = Omit<DateExpression, "kind">;

/** What a calendar date says; all have the same fields. */
export function dateOf({ year, yearShift, month, day, weekday, part, night }: DateParts): DateExpression {
  return { kind: "date", year, yearShift, month, day, weekday, part, night };
}
