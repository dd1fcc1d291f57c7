import * as z from "zod";

/** How exactly a time is known, coarse to fine. */
export const Precision = z.enum([
  "unknown",
  "century",
  "decade",
  "year",
  "half",
  "quarter",
  "season",
  "month",
  "week",
  "day",
  "part-of-day",
  "hour",
  "minute",
  "second",
]);
export type Precision = z.infer<typeof Precision>;

/** An instant in ISO 8601 with offset, `2025-02-12T18:27:49+01:00`. */
export const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/);
export type Instant = z.infer<typeof Instant>;

/** EDTF (ISO 8601-2) level 0 date or date and time; a clock time carries its offset. */
export const EdtfDate = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/);
export type EdtfDate = z.infer<typeof EdtfDate>;

/**
 * A time that an article carries about itself: published, updated, printed.
 * `basis` says where the offset or date came from: `stated` in the input, `derived` from other fields,
 * or by `convention` (a zoneless time of these publishers is Europe/Berlin). `zone` is an IANA name, present with `convention`.
 */
export const When = z
  .strictObject({
    value: EdtfDate,
    precision: Precision,
    basis: z.enum(["stated", "derived", "convention"]),
    zone: z.string().optional(),
  })
  .readonly();
export type When = z.infer<typeof When>;
