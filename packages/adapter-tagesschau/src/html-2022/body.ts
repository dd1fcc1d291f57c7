import {
  blocksOf,
  closest,
  type Element,
  type Found,
  findAll,
  found,
  hasClass,
  rangeOf,
  readTip,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Byline, Related } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { isAllStrong } from "../page/all-strong.ts";
import type { PageParts } from "../page/page.ts";
import { isProgrammeNote, readProgrammeNote } from "../programme-note.ts";
import { readBox, readMedia, readPicture, readPictureFrame } from "./media.ts";
import { excluded, mediaClasses, selectors } from "./selectors.ts";
import { readTeaser, teaserPrefix } from "./teasers.ts";

/** Blocks, lead, authors and related pieces of the text, with what was left out. */
export type Body = Pick<PageParts, "teaser" | "blocks" | "bylines" | "related" | "removed">;

/** Paragraphs that belong to what is around them. */
const holders = "blockquote, figure, table, li";

/** Reads what stands below the title: `p.textabsatz` and `h2.meldung__subhead` are the text, however deep they are nested. */
export function readBody(article: Element, base: string): Body {
  const related: Found<Related>[] = [];
  const bylines: Found<readonly Byline[]>[] = [];
  const left: { start: number; end: number; reason: string }[] = [];
  const first = findAll(article, `p.${selectors.paragraph}`)[0];
  const lead = first !== undefined && isAllStrong(first) ? first : undefined;
  const elsewhere = new Set([...(lead === undefined ? [] : [lead]), ...findAll(article, selectors.elsewhere)]);
  const leave = (element: Element, reason: string): readonly Block[] => {
    left.push({ ...rangeOf(element), reason });
    return [];
  };
  const relate = (element: Element, piece: Related | undefined, reason: string): readonly Block[] => {
    if (piece === undefined) return leave(element, reason);
    related.push(found(element, piece));
    return [];
  };
  const relateAll = (element: Element, pieces: readonly Related[]): readonly Block[] => {
    if (pieces.length === 0) return leave(element, "reading-tip");
    related.push(...pieces.map((piece) => found(element, piece)));
    return [];
  };
  const orLeave = (element: Element, blocks: readonly Block[], reason: string): readonly Block[] =>
    blocks.length > 0 ? blocks : leave(element, reason);
  const paragraph = (element: Element): readonly Block[] | undefined => {
    if (closest(element, holders) !== undefined) return undefined;
    if (!hasClass(element, selectors.paragraph)) return leave(element, "page-element");
    const tips = readTip(element, base);
    if (tips !== undefined) return relateAll(element, tips);
    const text = textOf(element);
    if (isProgrammeNote(text)) return relate(element, readProgrammeNote(text), "programme-note");
    const authors = readBylines(text);
    if (authors === undefined) return undefined;
    bylines.push(found(element, authors));
    return [];
  };
  const read = (element: Element): readonly Block[] | undefined => {
    if (elsewhere.has(element)) return [];
    const prefix = teaserPrefix(element);
    if (prefix !== undefined) return relate(element, readTeaser(element, prefix, base), "teaser");
    if (mediaClasses.some((name) => hasClass(element, name)))
      return orLeave(element, readMedia(element), "media-without-address");
    if (hasClass(element, selectors.box)) return orLeave(element, readBox(element, base), "empty-box");
    if (hasClass(element, selectors.picture))
      return orLeave(element, readPictureFrame(element, base), "picture-without-address");
    if (element.name === "img") return [readPicture(element, base)].filter((block) => block !== undefined);
    if (element.name === "p") return paragraph(element);
    const isOwnHeading = !/^h[1-6]$/.test(element.name) || hasClass(element, selectors.heading);
    return isOwnHeading ? undefined : leave(element, "page-element");
  };
  const { blocks, places, removed } = blocksOf(article.children, { exclude: excluded, base, read });
  return {
    teaser: lead === undefined ? undefined : found(lead, textOf(lead)),
    blocks: blocks.map((value, at) => ({ value, ...(places[at] ?? rangeOf(article)) })),
    bylines,
    related,
    removed: [...removed, ...left],
  };
}
