import { cleanText, mergeRelated, plainText, readDate } from "@digest/adapter-kit";
import { type Article, type ArticleOrigin, type Block, type Category, finishArticle } from "@digest/core";
import { identifiersOf, idSchemes, pageUrl, source } from "../identity.ts";
import { liveEntries, readClockLine } from "../live-entries.ts";
import { sectionsOf } from "../sections.ts";
import { type ContentReading, readContent } from "./content.ts";
import { readMedia } from "./embeds.ts";
import { readImage } from "./images.ts";
import { carriedFrom, regionName } from "./regions.ts";
import type { ApiItem } from "./schema.ts";

/** An article of the API with the way its content went: `blockPointers[i]` is the pointer of the i-th block that was read. */
export interface ApiArticle {
  readonly article: Article;
  readonly content: ContentReading;
  readonly blockPointers: readonly string[];
  readonly relatedAt: readonly number[];
  /** How many blocks stand before those of the content. */
  readonly leading: number;
}

/** What the API writes where nothing was chosen. */
const placeholder = /^\(.{0,40}\)$/;

function tagsOf(tags: ApiItem["tags"]): readonly string[] {
  const words = (tags ?? [])
    .map(({ tag }) => cleanText(tag ?? ""))
    .filter((tag) => tag !== "" && !placeholder.test(tag));
  return [...new Set(words)];
}

/** Numbers of the states a piece belongs to; 0 is none. */
function regionIds(item: ApiItem): readonly number[] {
  return [...new Set([...(item.regionIds ?? []), item.regionId ?? 0])].filter((id) => id !== 0);
}

/** Places a piece is about: those it is tagged with, and the states it belongs to. */
function locationsOf(item: ApiItem): Article["locations"] {
  const states = regionIds(item).flatMap((id) => regionName(id) ?? []);
  const names = [...new Set([...tagsOf(item.geotags), ...states])];
  return names.length === 0 ? undefined : names.map((name) => ({ role: "interest", name }));
}

function categoriesOf(item: ApiItem, url: string | undefined): readonly Category[] {
  return [
    ...sectionsOf(url),
    ...(item.ressort === undefined || item.ressort === ""
      ? []
      : [{ scheme: "tagesschau:ressort", code: item.ressort }]),
    ...regionIds(item).map((id) => {
      const name = regionName(id);
      return { scheme: "tagesschau:region", code: String(id), ...(name === undefined ? {} : { name }) };
    }),
    ...(item.breakingNews === true ? [{ scheme: "tagesschau:flag", code: "breakingNews" }] : []),
  ];
}

function originOf({ tracking }: ApiItem): ArticleOrigin | undefined {
  const publisher = tracking?.map(({ src }) => carriedFrom(src)).find((house) => house !== undefined);
  return publisher === undefined ? undefined : { publisher };
}

function isLive(item: ApiItem, blocks: readonly Block[]): boolean {
  if (/^liveblog\b/i.test(item.sophoraId ?? "") || /\+\+/.test(item.title ?? "")) return true;
  return (
    blocks.filter((block) => block.kind === "paragraph" && readClockLine(block.text, "2000-01-01") !== undefined)
      .length > 1
  );
}

function genreOf(item: ApiItem, live: boolean, url: string | undefined): string | undefined {
  if (live) return "live-blog";
  if (item.type === "video" || item.type === "audio") return item.type;
  return url?.startsWith("https://wetter.tagesschau.de/") ? "weather" : undefined;
}

/** The picture above the title, and the film of an item that is one. */
function leadingBlocks(item: ApiItem): readonly Block[] {
  const image = readImage(item.teaserImage) ?? readImage(item.images?.[0]);
  const film = item.type === "video" || item.type === "audio" ? [readMedia(item.type, item)] : [];
  return [...(image === undefined ? [] : [{ kind: "image" as const, ...image }]), ...film];
}

function creditsOf(blocks: readonly Block[], printed: readonly string[]): readonly string[] {
  const credits = blocks.flatMap((block) => {
    if (block.kind === "gallery") return block.images.map(({ credit }) => credit);
    return block.kind === "image" ? [block.credit] : [];
  });
  return [...new Set([...printed, ...credits.filter((credit) => credit !== undefined)])];
}

/** Makes an article of an item with a title; without text in its content it is a teaser. */
export function toArticle(item: ApiItem): ApiArticle {
  const url = pageUrl(item.detailsweb || item.details || item.shareURL);
  const published = readDate(item.date);
  const content = readContent(item.content ?? []);
  const leading = leadingBlocks(item);
  const live = isLive(item, content.blocks);
  const all = [...leading, ...content.blocks];
  const gathered = live
    ? liveEntries(all, published?.value.slice(0, 10))
    : { blocks: all, pointers: all.map((_, at) => `/blocks/${at}`) };
  const [kicker, headline] = [plainText(item.topline ?? ""), plainText(item.title ?? "")];
  const short = plainText(item.firstSentence || item.shorttext || "");
  const { related, at } = mergeRelated(content.related);
  const isFull = content.blocks.some(({ kind }) => kind === "paragraph" || kind === "list");
  const article = finishArticle(
    {
      source,
      format: "api",
      language: "de",
      identifiers: identifiersOf({
        sophoraId: item.sophoraId,
        externalId: item.externalId,
        url,
        elsewhere: [pageUrl(item.shareURL)],
        published,
        kicker,
        headline,
      }),
      completeness: isFull || item.type === "video" || item.type === "audio" ? "full" : "teaser",
      genre: genreOf(item, live, url),
      url,
      kicker: kicker === "" ? undefined : kicker,
      headline,
      teaser: content.teaser ?? (short === "" || short === headline ? undefined : short),
      bylines: content.bylines,
      published,
      blocks: gathered.blocks,
      origin: originOf(item),
      credits: creditsOf(all, content.credits),
      categories: categoriesOf(item, url),
      locations: locationsOf(item),
      keywords: tagsOf(item.tags),
      related,
    },
    idSchemes,
  );
  return { article, content, blockPointers: gathered.pointers, relatedAt: at, leading: leading.length };
}
