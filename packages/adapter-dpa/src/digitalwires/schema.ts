import * as z from "zod";

/** `null`, an empty text and a missing key say the same. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === undefined || value.trim() === "" ? undefined : value));
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? undefined);

function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
}

const Geojson = z.object({
  geometry: z.object({ coordinates: z.array(z.number()).nullish() }).nullish(),
  properties: z.object({ formatted_address: text }).nullish(),
});

const Rendition = z.object({ url: text, width: number, height: number, mimetype: text });

export const Association = z.object({
  type: text,
  urn: text,
  rank: number,
  headline: text,
  caption: text,
  creditline: text,
  renditions: list(Rendition),
});
export type Association = z.infer<typeof Association>;

export const EntryCategory = z.object({
  /** Without its scheme, `desk` of `dnltype:desk`. */
  type: z.string().transform((type) => type.slice(type.indexOf(":") + 1)),
  name: text,
  qcode: text,
  rank: number,
  role: text,
  geojson: Geojson.nullish(),
});
export type EntryCategory = z.infer<typeof EntryCategory>;

const Ednote = z.object({ role: text, ednote: text, is_publishable: z.unknown() });
const Version = z.union([
  z.int().min(1).max(999_999_999),
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
]);

/**
 * One delivered object of dpa's digitalwires, 0.9 and 0.5. Keys nobody knows are ignored; but for `urn` and `version`, without which
 * no later edition finds its story, everything may be missing.
 */
export const Entry = z.object({
  format: text,
  updated: text,
  urn: z.string().min(1),
  version: Version,
  version_created: text,
  pubstatus: text,
  signal: text,
  embargoed: text,
  content_created: text,
  language: text,
  urgency: number,
  kicker: text,
  headline: text,
  subhead: text,
  teaser: text,
  byline: text,
  dateline: text,
  article_html: text,
  infobox_html: text,
  linkbox_html: text,
  creditline: text,
  copyrightnotice: text,
  usageterms: text,
  autopublishnotice: text,
  notepad: z.object({ public_html: text, nonpublic_html: text }).nullish(),
  ednotes: list(Ednote),
  descriptions: list(z.object({ role: text, description: text })),
  associations: list(Association),
  categories: list(EntryCategory),
});
export type Entry = z.infer<typeof Entry>;
