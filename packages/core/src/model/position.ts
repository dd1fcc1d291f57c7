import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { SourceRef } from "./source-ref.ts";
import { Act } from "./statement.ts";

/** How certain a source presents a happening, and with which polarity (FactBank 1.0). */
export const Factuality = z.enum(["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu"]);
export type Factuality = z.infer<typeof Factuality>;

/** Where one source stands on one event, or on a report about it. */
export const Position = z
  .strictObject({
    id: z.string(),
    chain: z.array(SourceRef).readonly(),
    act: Act,
    about: z.enum(["event", "report"]),
    factuality: Factuality,
    statementId: z.string().optional(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly();
export type Position = z.infer<typeof Position>;

/** An independent source of the information; copies, translations and "wie X berichtet" share it. */
export const Origin = z.strictObject({ label: z.string(), articleIds: z.array(z.string()).readonly() }).readonly();
export type Origin = z.infer<typeof Origin>;

/**
 * Two positions that cannot both hold. A later count or a plan that came true is an update, not a contradiction. `because` is a key of
 * `contradictionReasons`; `figure` what was counted, and both values.
 */
export const Contradiction = z
  .strictObject({
    kind: z.enum(["polarity", "value"]),
    eventId: z.string(),
    between: z.tuple([z.string(), z.string()]).readonly(),
    reason: z.string(),
    because: z.string().optional(),
    figure: z
      .strictObject({ name: z.string(), values: z.array(z.union([z.string(), z.number()])).readonly() })
      .readonly()
      .optional(),
  })
  .readonly();
export type Contradiction = z.infer<typeof Contradiction>;
