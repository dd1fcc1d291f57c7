import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { Precision } from "./when.ts";

/** A time in the text with its TIMEX3 type and value (ISO-TimeML, ISO 24617-1). */
export const TimeExpression = z
  .strictObject({
    evidence: z.array(Evidence).readonly(),
    type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
    value: z.string(),
  })
  .readonly();
export type TimeExpression = z.infer<typeof TimeExpression>;

/** What one mention says about the time of an event. `value` is EDTF, for `weekday` the ISO number 1 (Monday) to 7. */
export const TimeConstraint = z
  .strictObject({
    kind: z.enum(["on", "before", "after", "within", "weekday"]),
    value: z.string(),
    reason: z.string().optional(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly();
export type TimeConstraint = z.infer<typeof TimeConstraint>;

/**
 * When an event was: what all constraints of its mentions leave. `edtf` is the answer where there is one; `earliest` and
 * `latest` are days that bound it. `basis`: a date stands in a text (`explicit`), follows from several facts (`derived`), only
 * bounds are known (`bounded`), or nothing is (`unknown`).
 */
export const EventTime = z
  .strictObject({
    edtf: z.string().optional(),
    earliest: z.string().optional(),
    latest: z.string().optional(),
    precision: Precision,
    basis: z.enum(["explicit", "derived", "bounded", "unknown"]),
    constraints: z.array(TimeConstraint).readonly(),
  })
  .readonly();
export type EventTime = z.infer<typeof EventTime>;
