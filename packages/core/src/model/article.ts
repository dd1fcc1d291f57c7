import * as z from "zod";
import { Block } from "./block.ts";
import { When } from "./when.ts";

/**
 * A name the publisher gave. Two articles that share a strong identifier are one; a `weak` one (derived from
 * time and headline, say) only proposes.
 */
export const Identifier = z
  .strictObject({ scheme: z.string(), value: z.string(), weak: z.boolean().optional() })
  .readonly();
export type Identifier = z.infer<typeof Identifier>;

/** An author named to readers; `role` is function or studio, `bio` what the publisher says of them. */
export const Byline = z
  .strictObject({
    name: z.string(),
    role: z.string().optional(),
    bio: z.string().optional(),
    url: z.string().optional(),
  })
  .readonly();
export type Byline = z.infer<typeof Byline>;

/** Someone who helped with a report, with the place they did it from. */
export const Contributor = z
  .strictObject({ name: z.string(), place: z.string().optional(), role: z.string().optional() })
  .readonly();
export type Contributor = z.infer<typeof Contributor>;

/** Place and agency at the head of a report, taken off the body once (IPTC: dateline). `text` is as printed. */
export const Dateline = z
  .strictObject({
    text: z.string(),
    places: z.array(z.string()).readonly(),
    agencies: z.array(z.string()).readonly(),
  })
  .readonly();
export type Dateline = z.infer<typeof Dateline>;

/** Where a carried piece came from: its first publisher, language and date, and how it was translated. */
export const ArticleOrigin = z
  .strictObject({
    publisher: z.string(),
    language: z.string().optional(),
    published: When.optional(),
    translated: z.enum(["machine", "human"]).optional(),
  })
  .readonly();
export type ArticleOrigin = z.infer<typeof ArticleOrigin>;

/** A code from a publisher's or IPTC's scheme, `{ scheme: "medtop", code: "16000000", name: "…" }`. */
export const Category = z
  .strictObject({ scheme: z.string(), code: z.string().optional(), name: z.string().optional() })
  .readonly();
export type Category = z.infer<typeof Category>;

/** A place the publisher named with an article: one of interest, where it was written, where its picture was taken. Degrees are WGS 84. */
export const Location = z
  .strictObject({
    role: z.enum(["interest", "written", "taken"]),
    name: z.string(),
    address: z.string().optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
  })
  .readonly();
export type Location = z.infer<typeof Location>;

/** Another piece the publisher points to: a small article of its own, whose stamp never dates its host. */
export const Related = z
  .strictObject({
    headline: z.string().optional(),
    kicker: z.string().optional(),
    text: z.string().optional(),
    section: z.string().optional(),
    url: z.string().optional(),
    published: When.optional(),
  })
  .readonly();
export type Related = z.infer<typeof Related>;

/** Says that a value was inferred from form, by which rule, rather than read from a mark. */
export const Inference = z.strictObject({ pointer: z.string(), rule: z.string() }).readonly();
export type Inference = z.infer<typeof Inference>;

/** One text of one publisher in one version. What is not known is absent. */
export const Article = z
  .strictObject({
    id: z.string(),
    identifiers: z.array(Identifier).readonly(),
    source: z.string(),
    portal: z.string().optional(),
    format: z.string(),
    version: z.string(),
    completeness: z.enum(["full", "gated", "teaser"]),
    status: z.enum(["usable", "withheld", "canceled"]),
    genre: z.string().optional(),
    url: z.string().optional(),
    language: z.string(),
    kicker: z.string().optional(),
    headline: z.string().optional(),
    subheadline: z.string().optional(),
    teaser: z.string().optional(),
    headlines: z
      .array(z.strictObject({ role: z.string(), text: z.string() }).readonly())
      .readonly()
      .optional(),
    dateline: Dateline.optional(),
    bylines: z.array(Byline).readonly(),
    contributors: z.array(Contributor).readonly(),
    published: When.optional(),
    updated: When.optional(),
    printed: When.optional(),
    expires: When.optional(),
    blocks: z.array(Block).readonly(),
    origin: ArticleOrigin.optional(),
    agencies: z.array(z.string()).readonly(),
    credits: z.array(z.string()).readonly(),
    categories: z.array(Category).readonly(),
    keywords: z.array(z.string()).readonly(),
    locations: z.array(Location).readonly().optional(),
    urgency: z.int().min(1).max(9).optional(),
    embargo: When.optional(),
    correction: z.string().optional(),
    rights: z.string().optional(),
    related: z.array(Related).readonly(),
    analysis: z.enum(["de", "none"]),
    inferred: z.array(Inference).readonly(),
  })
  .readonly();
export type Article = z.infer<typeof Article>;
