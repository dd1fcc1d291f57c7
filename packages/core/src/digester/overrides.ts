import * as z from "zod";
import { DigestError } from "../errors.ts";

/**
 * What an editor decides over the rules, in mention ids, so that it outlives new articles and versions. `merge`: mentions of each list are one
 * event. `split`: no two mentions of a list are one event. `pin`: the event of this mention has this id.
 */
export const Overrides = z
  .strictObject({
    merge: z.array(z.array(z.string()).readonly()).readonly().optional(),
    split: z.array(z.array(z.string()).readonly()).readonly().optional(),
    pin: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export type Overrides = z.infer<typeof Overrides>;

/**
 * Overrides of parsed JSON.
 *
 * @throws DigestError `invalid-argument` where the value has another shape.
 */
export function parseOverrides(value: unknown): Overrides {
  const parsed = Overrides.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DigestError({
    code: "invalid-argument",
    path: ["overrides", ...pathOf(parsed.error)],
    cause: parsed.error,
  });
}

function pathOf(error: z.ZodError): readonly (string | number)[] {
  return (error.issues[0]?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)));
}
