import { plainText } from "@digest/adapter-kit";
import type { Block, Byline, Related } from "@digest/core";
import * as z from "zod";
import { readProgrammeNote } from "../programme-note.ts";
import { readMedia, readOther, readSocial } from "./embeds.ts";
import { readImage } from "./images.ts";
import { isRepeated, readQuotation } from "./quotations.ts";
import { type ApiContent, ApiImage, ApiTeaser } from "./schema.ts";
import { readTeaser } from "./teasers.ts";
import { readTextPart } from "./text-parts.ts";

/** Where one part of the content went: blocks and related pieces by their index, or out. */
export interface ContentPlace {
  readonly pointers?: readonly string[];
  readonly blocks?: readonly number[];
  readonly removed?: string;
}

/** The content of an item; `places[i]` is where `content[i]` went. */
export interface ContentReading {
  readonly teaser: string | undefined;
  readonly bylines: readonly Byline[];
  readonly credits: readonly string[];
  readonly related: readonly Related[];
  readonly blocks: readonly Block[];
  readonly places: readonly ContentPlace[];
}

interface Gathered {
  teaser: string | undefined;
  readonly bylines: Byline[];
  readonly credits: string[];
  readonly related: Related[];
  readonly blocks: Block[];
  readonly paragraphs: readonly string[];
}

type ContentReader = (content: ApiContent, into: Gathered) => ContentPlace;

function putBlocks(into: Gathered, blocks: readonly Block[]): ContentPlace {
  if (blocks.length === 0) return { removed: "empty" };
  return { blocks: blocks.map((block) => into.blocks.push(block) - 1) };
}

function putRelated(into: Gathered, pieces: readonly (Related | undefined)[]): ContentPlace {
  const known = pieces.filter((piece) => piece !== undefined);
  if (known.length === 0) return { removed: "teaser" };
  return { pointers: known.map((piece) => `/related/${into.related.push(piece) - 1}`) };
}

const readText: ContentReader = (content, into) => {
  const first =
    into.teaser === undefined && into.blocks.every(({ kind }) => kind !== "paragraph" && kind !== "heading");
  const part = readTextPart(content.value ?? "", first);
  if (part.is === "blocks") return putBlocks(into, part.blocks);
  if (part.is === "authors") {
    into.bylines.push(...part.bylines);
    return { pointers: ["/bylines"] };
  }
  if (part.is === "credit") return { pointers: [`/credits/${into.credits.push(part.text) - 1}`] };
  if (part.is === "programme") {
    const broadcast = readProgrammeNote(part.text);
    return broadcast === undefined ? { removed: "programme-note" } : putRelated(into, [broadcast]);
  }
  into.teaser = part.text;
  return { pointers: ["/teaser"] };
};

const readHeadline: ContentReader = (content, into) => {
  const text = plainText(content.value ?? "");
  const level = Number(/<h([1-6])\b/i.exec(content.value ?? "")?.[1] ?? 2);
  return putBlocks(into, text === "" ? [] : [{ kind: "heading", text, level }]);
};

const readGallery: ContentReader = (content, into) => {
  const images = z
    .array(ApiImage)
    .catch([])
    .parse(content["gallery"])
    .map(readImage)
    .filter((image) => image !== undefined);
  const [only, ...more] = images;
  if (only === undefined) return { removed: "empty" };
  return putBlocks(into, [more.length === 0 ? { kind: "image", ...only } : { kind: "gallery", images }]);
};

const readBox: ContentReader = (content, into) => {
  const box = ApiTeaser.catch({}).parse(content["box"]);
  const piece = readTeaser(box);
  if (piece !== undefined) return putRelated(into, [piece]);
  const [headline, text] = [plainText(box.title ?? ""), plainText(box.text ?? "")];
  if (text === "") return { removed: "empty" };
  return putBlocks(into, [
    { kind: "box", ...(headline === "" ? {} : { headline }), blocks: [{ kind: "paragraph", text }] },
  ]);
};

const readQuote: ContentReader = (content, into) => {
  const { text = "" } = z
    .looseObject({ text: z.string().optional().catch(undefined) })
    .catch({})
    .parse(content["quotation"]);
  const quote = readQuotation(text);
  if (quote === undefined) return { removed: "empty" };
  return isRepeated(quote, into.paragraphs) ? { removed: "repeated-quotation" } : putBlocks(into, [quote]);
};

/** How each type of content is read; all others become embeds that keep type, address, title and text. */
export const contentReaders: Readonly<Record<string, ContentReader>> = {
  text: readText,
  headline: readHeadline,
  image_gallery: readGallery,
  box: readBox,
  quotation: readQuote,
  related: (content, into) => putRelated(into, z.array(ApiTeaser).catch([]).parse(content["related"]).map(readTeaser)),
  video: (content, into) => putBlocks(into, [readMedia("video", content["video"])]),
  audio: (content, into) => putBlocks(into, [readMedia("audio", content["audio"])]),
  socialmedia: (content, into) => putBlocks(into, [readSocial(content["social"])]),
};

/** Reads the content of an item in its order. */
export function readContent(contents: readonly ApiContent[]): ContentReading {
  const paragraphs = contents.filter(({ type }) => type === "text").map(({ value }) => plainText(value ?? ""));
  const into: Gathered = { teaser: undefined, bylines: [], credits: [], related: [], blocks: [], paragraphs };
  const places = contents.map((content) => {
    const type = content.type ?? "";
    const read = Object.hasOwn(contentReaders, type) ? contentReaders[type] : undefined;
    return read === undefined ? putBlocks(into, [readOther(content)]) : read(content, into);
  });
  const { teaser, bylines, credits, related, blocks } = into;
  return { teaser, bylines, credits, related, blocks, places };
}
