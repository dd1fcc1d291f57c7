import {
  attribute,
  blocksOf,
  type Element,
  findAll,
  findFirst,
  hasClass,
  safeUrl,
  textAt,
  textOf,
} from "@digest/adapter-kit";
import type { Block } from "@digest/core";
import { readPlayer } from "../page/player.ts";
import { readPictureText } from "../picture-text.ts";
import { excluded } from "./selectors.ts";

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

/** A player or frame: what its configuration says, else its title. */
export function readMedia(element: Element): readonly Block[] {
  const holders = [element, ...findAll(element, ".v-instance, .ts-mediaplayer")];
  for (const holder of holders) {
    const player = readPlayer(holder);
    if (player !== undefined) return [player];
  }
  const title = textAt(element, "[class*=__title]");
  const kind = hasClass(element, "copytext__audio") ? "audio" : "video";
  return title === undefined ? [] : [{ kind: "embed", provider: kind, title }];
}

/** A box of its own beside the running text. */
export function readBox(element: Element, base: string): readonly Block[] {
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

/** A picture of the text with the caption printed below it. */
export function readPictureFrame(element: Element, base: string): readonly Block[] {
  const image = findFirst(element, "img");
  const caption = textAt(element, "figcaption, [class*=__text]");
  const picture = image === undefined ? undefined : readPicture(image, base, caption);
  return picture === undefined ? [] : [picture];
}
