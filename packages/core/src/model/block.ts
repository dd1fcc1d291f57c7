import * as z from "zod";
import { When } from "./when.ts";

export const ParagraphBlock = z.strictObject({ kind: z.literal("paragraph"), text: z.string() }).readonly();
export type ParagraphBlock = z.infer<typeof ParagraphBlock>;

export const HeadingBlock = z
  .strictObject({ kind: z.literal("heading"), text: z.string(), level: z.int().min(1).max(6).optional() })
  .readonly();
export type HeadingBlock = z.infer<typeof HeadingBlock>;

/** A quotation set apart from the running text. */
export const QuoteBlock = z
  .strictObject({ kind: z.literal("quote"), text: z.string(), attribution: z.string().optional() })
  .readonly();
export type QuoteBlock = z.infer<typeof QuoteBlock>;

/** A list; nested lists are flattened in document order. */
export const ListBlock = z
  .strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(z.string()).readonly() })
  .readonly();
export type ListBlock = z.infer<typeof ListBlock>;

export const TableCell = z
  .strictObject({
    text: z.string(),
    header: z.boolean().optional(),
    columns: z.int().min(2).max(1000).optional(),
    rows: z.int().min(2).max(1000).optional(),
  })
  .readonly();
export type TableCell = z.infer<typeof TableCell>;

/** A table row by row; `columns` and `rows` of a cell say how many it spans, absent for one. */
export const TableBlock = z
  .strictObject({
    kind: z.literal("table"),
    caption: z.string().optional(),
    rows: z.array(z.array(TableCell).readonly()).readonly(),
  })
  .readonly();
export type TableBlock = z.infer<typeof TableBlock>;

const imageShape = {
  id: z.string().optional(),
  url: z.string().optional(),
  headline: z.string().optional(),
  caption: z.string().optional(),
  alt: z.string().optional(),
  credit: z.string().optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  created: When.optional(),
};

/** Caption, credit and, where it is lasting, address of a picture; `created` is when it was taken. */
export const Image = z.strictObject(imageShape).readonly();
export type Image = z.infer<typeof Image>;

export const ImageBlock = z.strictObject({ kind: z.literal("image"), ...imageShape }).readonly();
export type ImageBlock = z.infer<typeof ImageBlock>;

export const GalleryBlock = z
  .strictObject({ kind: z.literal("gallery"), headline: z.string().optional(), images: z.array(Image).readonly() })
  .readonly();
export type GalleryBlock = z.infer<typeof GalleryBlock>;

/** Foreign content: a post, a video, audio or a chart; `provider` is its kind in lower case, `twitter`, `youtube`, `video`. */
export const EmbedBlock = z
  .strictObject({
    kind: z.literal("embed"),
    provider: z.string(),
    url: z.string().optional(),
    id: z.string().optional(),
    title: z.string().optional(),
    text: z.string().optional(),
    credit: z.string().optional(),
    published: When.optional(),
  })
  .readonly();
export type EmbedBlock = z.infer<typeof EmbedBlock>;

/** Editorial content beside the running text: info boxes and fact boxes. */
export const BoxBlock = z.strictObject({
  kind: z.literal("box"),
  headline: z.string().optional(),
  get blocks(): z.ZodReadonly<z.ZodArray<typeof Block>> {
    return z.array(Block).readonly();
  },
});

/** A time-stamped part of a live blog or of an updated piece; time words in it refer to `published`. */
export const EntryBlock = z.strictObject({
  kind: z.literal("entry"),
  id: z.string().optional(),
  published: When.optional(),
  headline: z.string().optional(),
  get blocks(): z.ZodReadonly<z.ZodArray<typeof Block>> {
    return z.array(Block).readonly();
  },
});

/** One piece of an article's body, in reading order. */
export const Block = z.discriminatedUnion("kind", [
  ParagraphBlock,
  HeadingBlock,
  QuoteBlock,
  ListBlock,
  TableBlock,
  ImageBlock,
  GalleryBlock,
  EmbedBlock,
  BoxBlock,
  EntryBlock,
]);
export type Block = Readonly<z.infer<typeof Block>>;
export type BoxBlock = Readonly<z.infer<typeof BoxBlock>>;
export type EntryBlock = Readonly<z.infer<typeof EntryBlock>>;
