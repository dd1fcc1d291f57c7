import * as z from "zod";

const text = z.string().nullish().catch(undefined);
const flag = z.boolean().nullish().catch(undefined);

/** One hit of the search as WELT sends it. Only what is read is named; the rest is let through. */
export const SearchHit = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish().catch(undefined),
  url: text,
  headline: z.string().min(1),
  intro: text,
  publicationDate: text,
  lastModifiedDate: text,
  sectionPath: text,
  sectionLabel: text,
  topic: text,
  subType: text,
  type: text,
  premium: flag,
  sponsored: flag,
  teaserImage: text,
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer of `/api/search/<term>`: hits in no order of time, filled up with fresh pieces on other matters. */
export const SearchAnswer = z.looseObject({ query: z.string(), items: z.array(z.unknown()) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
