import * as z from "zod";

/** A field that is left out where it has another type: the API changes without notice, and one odd field must not lose an item. */
const text = z.string().optional().catch(undefined);

/** A picture: variants are `{videowebl: {imageurl}}` in `/api2/`, `imageVariants: {"16x9-1280": url}` in `/api2u/`. */
export const ApiImage = z.looseObject({
  title: text,
  copyright: text,
  alttext: text,
  imageVariants: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
export type ApiImage = z.infer<typeof ApiImage>;

const image = ApiImage.optional().catch(undefined);
const tags = z
  .array(z.looseObject({ tag: text }))
  .optional()
  .catch(undefined);

/** A pointer to another piece, in `related` and as a box in the text. */
export const ApiTeaser = z.looseObject({
  sophoraId: text,
  externalId: text,
  title: text,
  topline: text,
  subtitle: text,
  text,
  link: text,
  date: text,
  details: text,
  detailsweb: text,
});
export type ApiTeaser = z.infer<typeof ApiTeaser>;

/** A video or audio. */
export const ApiMedia = z.looseObject({
  sophoraId: text,
  title: text,
  text,
  date: text,
  copyright: text,
  detailsweb: text,
  stream: text,
  streams: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
export type ApiMedia = z.infer<typeof ApiMedia>;

/** A post of a social network. */
export const ApiSocial = z.looseObject({
  type: text,
  account: text,
  username: text,
  title: text,
  url: text,
  shorttext: text,
  date: text,
});

/** A part of the text; what it holds stands under a key named like its type, or in `value`. */
export const ApiContent = z.looseObject({ type: text, value: text });
export type ApiContent = z.infer<typeof ApiContent>;

/** An item of `homepage`, `news`, `search`, `channels` and `details`. */
export const ApiItem = z.looseObject({
  sophoraId: text,
  externalId: text,
  title: text,
  topline: text,
  firstSentence: text,
  shorttext: text,
  date: text,
  type: text,
  ressort: text,
  breakingNews: z.boolean().optional().catch(undefined),
  tags,
  geotags: tags,
  regionId: z.number().optional().catch(undefined),
  regionIds: z.array(z.number()).optional().catch(undefined),
  teaserImage: image,
  images: z.array(ApiImage).optional().catch(undefined),
  tracking: z
    .array(z.looseObject({ src: text }))
    .optional()
    .catch(undefined),
  details: text,
  detailsweb: text,
  shareURL: text,
  content: z.array(ApiContent.catch({})).optional().catch(undefined),
  streams: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
export type ApiItem = z.infer<typeof ApiItem>;
