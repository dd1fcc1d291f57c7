import type { Precision } from "../model/when.ts";
import type { OpenSpan } from "./calendar-days.ts";

/** What a time expression comes to. */
export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly precision: Precision;
  readonly anchor: "none" | "publication" | "text";
  readonly days: OpenSpan | undefined;
  readonly weekday: number | undefined;
}

/** What a time expression comes to; all have the same fields. */
export function resolved(
  type: Resolved["type"],
  value: string,
  precision: Precision,
  anchor: Resolved["anchor"] = "none",
  days?: OpenSpan,
  weekday?: number,
): Resolved {
  return { type, value, precision, anchor, days, weekday };
}
