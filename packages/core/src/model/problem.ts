import * as z from "zod";

/** Something that went wrong with an input, as a plain value. `code` is a key of `errorKinds`; `path` leads into the input. */
export const Problem = z
  .strictObject({
    code: z.string(),
    source: z.string().optional(),
    format: z.string().optional(),
    uri: z.string().optional(),
    path: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .optional(),
    message: z.string(),
    remedy: z.string(),
  })
  .readonly();
export type Problem = z.infer<typeof Problem>;
