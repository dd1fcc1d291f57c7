import { z } from "zod";

/** What is expected of a page: recorded by Fundus, or read off the page by eye; field names as they are there. */
export const ExpectedPage = z.looseObject({
  url: z.string(),
  expected: z
    .looseObject({
      title: z.string().optional(),
      kicker: z.string().optional(),
      headline: z.string().optional(),
      label: z.string().optional(),
      authors: z.array(z.string()).optional(),
      contributors: z.array(z.string()).optional(),
      publishing_date: z.string().optional(),
      modified_date: z.string().optional(),
      print_edition_date: z.string().optional(),
      topics: z.array(z.string()).optional(),
      body: z
        .object({
          summary: z.array(z.string()),
          sections: z.array(z.object({ headline: z.array(z.string()), paragraphs: z.array(z.string()) })),
        })
        .optional(),
    })
    .optional(),
  /** Short pieces that have to be in the text, and such that must not. */
  labels: z.looseObject({ with: z.array(z.string()), without: z.array(z.string()) }).optional(),
});
export type ExpectedPage = z.infer<typeof ExpectedPage>;
export type ExpectedFields = NonNullable<ExpectedPage["expected"]>;
