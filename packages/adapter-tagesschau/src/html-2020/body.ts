import {
  attribute,
  blocksOf,
  cleanText,
  type Element,
  type Found,
  findFirst,
  found,
  hasClass,
  matches,
  rangeOf,
  readDate,
  safeUrl,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Byline, Related } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { isAllStrong } from "../page/all-strong.ts";
import type { PageParts } from "../page/page.ts";
import { readPictureText } from "../picture-text.ts";
import { readProgrammeNote } from "../programme-note.ts";
import { readInfobox, readLinks } from "./links.ts";
import { excluded, selectors } from "./selectors.ts";

/** A picture; caption and credit are its title. */
export function readPicture(image: Element, base: string): Block | undefined {
  const url = safeUrl(attribute(image, "src"), base);
  const text = readPictureText(attribute(image, "title") ?? attribute(image, "alt"));
  return url === undefined && text.caption === undefined
    ? undefined
    : { kind: "image", ...(url === undefined ? {} : { url }), ...text };
}

/** A player: title, who speaks, and when it went out, from the lines below it. */
function readMedia(media: Element, base: string): readonly Block[] {
  const frame = findFirst(media, "iframe");
  const image = findFirst(media, "img");
  if (frame === undefined)
    return image === undefined ? [] : [readPicture(image, base)].filter((block) => block !== undefined);
  const info = findFirst(media, ".infotext");
  const title = textOf(info === undefined ? undefined : findFirst(info, "strong"));
  const [, day, clock] = /(\d{2}\.\d{2}\.\d{4})\s(\d{1,2}:\d{2})/.exec(textOf(info)) ?? [];
  const published = day === undefined ? undefined : readDate(`${day}, ${clock}`);
  const url = safeUrl(attribute(frame, "src"), base)?.replace(/~[^/]{0,80}(?=\.html$)/, "");
  return [
    {
      kind: "embed",
      provider: hasClass(media, "audio") ? "audio" : "video",
      ...(url === undefined ? {} : { url }),
      ...(title === "" ? {} : { title: cleanText(title) }),
      ...(published === undefined ? {} : { published }),
    },
  ];
}

/** What the section below the title holds. */
export type Body = Pick<PageParts, "teaser" | "blocks" | "related" | "bylines" | "removed">;

/** Reads the section: `p.text` and `h2.subtitle` are the text, the bold paragraph before all others the lead. */
export function readBody(section: Element, base: string): Body {
  const related: Found<Related>[] = [];
  const bylines: Found<readonly Byline[]>[] = [];
  const left: { start: number; end: number; reason: string }[] = [];
  let teaser: Found<string> | undefined;
  let begun = false;
  const leave = (element: Element, reason: string): readonly Block[] => {
    left.push({ ...rangeOf(element), reason });
    return [];
  };
  const paragraph = (element: Element): readonly Block[] | undefined => {
    if (matches(element, selectors.author)) {
      const authors = readBylines(textOf(element), true);
      if (authors === undefined) return leave(element, "page-element");
      bylines.push(found(element, authors));
      return [];
    }
    if (!matches(element, selectors.paragraph)) return leave(element, "page-element");
    const isLead = !begun && isAllStrong(element);
    begun ||= textOf(element) !== "";
    if (isLead) teaser = found(element, textOf(element));
    return isLead ? [] : undefined;
  };
  const read = (element: Element): readonly Block[] | undefined => {
    if (element.name === "p") return paragraph(element);
    if (hasClass(element, selectors.infobox)) {
      const note = hasClass(element, selectors.programme);
      const piece = note ? readProgrammeNote(textOf(element)) : readInfobox(element, base);
      if (piece === undefined) return leave(element, note ? "programme-note" : "teaser");
      related.push(found(element, piece));
      return [];
    }
    if (hasClass(element, selectors.links)) {
      related.push(...readLinks(element, base));
      return [];
    }
    if (hasClass(element, selectors.media)) return readMedia(element, base);
    return /^h[1-6]$/.test(element.name) && !matches(element, selectors.heading)
      ? leave(element, "page-element")
      : undefined;
  };
  const { blocks, places, removed } = blocksOf(section.children, { exclude: excluded, base, read });
  return {
    teaser,
    bylines,
    blocks: blocks.map((value, at) => ({ value, ...(places[at] ?? { start: 0, end: 0 }) })),
    related,
    removed: [...removed, ...left],
  };
}
