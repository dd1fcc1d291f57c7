import type { Precision } from "../model/when.ts";
import type { OpenSpan } from "./calendar-days.ts";

/** What a time expression comes to. */
export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly precision: Precision;
  readonly days?: OpenSpan | undefined;
  readonly weekday?: number | undefined;
  readonly anchor: "none" | "publication" | "text";
}
