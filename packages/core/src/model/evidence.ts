import * as z from "zod";

/** Half-open range of UTF-16 code units. */
export const TextSpan = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();
export type TextSpan = z.infer<typeof TextSpan>;

/**
 * The exact words behind an answer. `pointer` is an RFC 6901 JSON Pointer into the article, `start` and `end` are UTF-16
 * offsets in the string there, `prefix` and `suffix` its surroundings (W3C Web Annotation, Text Quote Selector).
 * Law: `valueAt(article, pointer).slice(start, end) === exact` over exactly that version.
 */
export const Evidence = z
  .strictObject({
    articleId: z.string(),
    articleVersion: z.string(),
    pointer: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;
