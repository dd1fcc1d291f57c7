import * as z from "zod";
import { Evidence } from "./evidence.ts";

/**
 * One link in a chain of sources; a chain lists them innermost first: insiders, then the paper they told, then the outlet
 * that quotes the paper. `label` is how the text names it, in the nominative as far as that can be told.
 */
export const SourceRef = z
  .strictObject({
    kind: z.enum(["person", "organisation", "outlet", "anonymous", "unknown"]),
    entityId: z.string().optional(),
    label: z.string(),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly();
export type SourceRef = z.infer<typeof SourceRef>;
