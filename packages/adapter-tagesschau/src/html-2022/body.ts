import {
  attribute,
  blocksOf,
  closest,
  type Element,
  type Found,
  findAll,
  findFirst,
  found,
  hasClass,
  rangeOf,
  safeUrl,
  textAt,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Related } from "@digest/core";
import { isAllStrong } from "../page/all-strong.ts";
import type { PageParts } from "../page/page.ts";
import { readPlayer } from "../page/player.ts";
import { readPictureText } from "../picture-text.ts";
import { isProgrammeNote } from "../programme-note.ts";
import { excluded, mediaClasses, selectors } from "./selectors.ts";
import { readTeaser, teaserPrefix } from "./teasers.ts";

/** A picture: the title carries the credit behind a bar, where `alt` may not. */
export function readPicture(image: Element, base: string, printed?: string): Block | undefined {
  const url = safeUrl(attribute(image, "src"), base);
  const alt = attribute(image, "alt");
  const { caption, credit } = readPictureText(attribute(image, "title") ?? alt);
  const own = printed === undefined ? undefined : readPictureText(printed);
  const words = own?.caption ?? caption;
  const source = own?.credit ?? credit;
  if (url === undefined && words === undefined) return undefined;
  return {
    kind: "image",
    ...(url === undefined ? {} : { url }),
    ...(words === undefined ? {} : { caption: words }),
    ...(alt === undefined ? {} : { alt: readPictureText(alt).caption ?? alt }),
    ...(source === undefined ? {} : { credit: source }),
  };
}

function readMedia(element: Element): readonly Block[] {
  const holders = [element, ...findAll(element, ".v-instance, .ts-mediaplayer")];
  for (const holder of holders) {
    const player = readPlayer(holder);
    if (player !== undefined) return [player];
  }
  const title = textAt(element, "[class*=__title]");
  const kind = hasClass(element, "copytext__audio") ? "audio" : "video";
  return title === undefined ? [] : [{ kind: "embed", provider: kind, title }];
}

function readBox(element: Element, base: string): readonly Block[] {
  const title = findFirst(element, "[class*=__headline]");
  const isTitle = (inner: Element) => inner === title;
  const { blocks } = blocksOf(element.children, {
    base,
    read: (inner) => (isTitle(inner) ? [] : undefined),
    exclude: excluded,
  });
  const headline = textOf(title);
  return blocks.length === 0 && headline === ""
    ? []
    : [{ kind: "box", ...(headline === "" ? {} : { headline }), blocks }];
}

/** Blocks, lead and related pieces of the text, with what was left out. */
export type Body = Pick<PageParts, "teaser" | "blocks" | "related" | "removed">;

/** Reads what stands below the title: `p.textabsatz` and `h2.meldung__subhead` are the text, however deep they are nested. */
export function readBody(article: Element, base: string): Body {
  const related: Found<Related>[] = [];
  const first = findAll(article, `p.${selectors.paragraph}`)[0];
  const lead = first !== undefined && isAllStrong(first) ? first : undefined;
  const handled = new Set<Element | undefined>([
    lead,
    ...[...findAll(article, "[class*=authorline], .meldungsfooter, .seitenkopf__data")],
  ]);
  const left: { start: number; end: number; reason: string }[] = [];
  const leave = (element: Element, reason: string): readonly Block[] => {
    left.push({ ...rangeOf(element), reason });
    return [];
  };
  const read = (element: Element): readonly Block[] | undefined => {
    if (handled.has(element)) return [];
    const prefix = teaserPrefix(element);
    if (prefix !== undefined) {
      const piece = readTeaser(element, prefix, base);
      if (piece === undefined) return leave(element, "teaser");
      related.push(found(element, piece));
      return [];
    }
    if (mediaClasses.some((name) => hasClass(element, name))) return readMedia(element);
    if (hasClass(element, "infobox")) return readBox(element, base);
    if (hasClass(element, "absatzbild")) return pictureIn(element, base);
    if (element.name === "img") return [readPicture(element, base)].filter((block) => block !== undefined);
    if (
      element.name === "p" &&
      !hasClass(element, selectors.paragraph) &&
      closest(element, "blockquote, figure, table, li") === undefined
    )
      return leave(element, "page-element");
    if (element.name === "p" && isProgrammeNote(textOf(element))) return leave(element, "programme-note");
    if (/^h[1-6]$/.test(element.name) && !hasClass(element, selectors.heading)) return leave(element, "page-element");
    return undefined;
  };
  const { blocks, places, removed } = blocksOf(article.children, { exclude: excluded, base, read });
  return {
    teaser: lead === undefined ? undefined : found(lead, textOf(lead)),
    blocks: blocks.map((value, at) => ({ value, ...(places[at] ?? { start: 0, end: 0 }) })),
    related,
    removed: [...removed, ...left],
  };
}

function pictureIn(element: Element, base: string): readonly Block[] {
  const image = findFirst(element, "img");
  const caption = textAt(element, "figcaption, [class*=__text]");
  const picture = image === undefined ? undefined : readPicture(image, base, caption);
  return picture === undefined ? [] : [picture];
}
