import {
  type Element,
  type Found,
  findAll,
  findFirst,
  findStamp,
  found,
  foundText,
  leftOut,
  pageFurniture,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Related } from "@digest/core";
import type { Layout, Page, PageParts } from "../page/page.ts";
import { readBody, readPicture } from "./body.ts";
import { readLinks } from "./links.ts";
import { excluded, relatedBoxes, selectors } from "./selectors.ts";

const titles: ReadonlySet<string> = new Set(relatedBoxes);

/** The picture above the title. */
function leadPicture({ document, base }: Page): Found<Block>[] {
  const image = findFirst(document, selectors.leadPicture);
  const picture = image === undefined ? undefined : readPicture(image, base);
  return image === undefined || picture === undefined ? [] : [found(image, picture)];
}

/** Pieces on the same subject in the right column. */
function readAside({ document, base }: Page): Found<Related>[] {
  return findAll(document, selectors.aside).flatMap((box) => {
    const title = textOf(findFirst(box, selectors.asideTitle));
    return titles.has(title) ? readLinks(box, base, title) : [];
  });
}

/** Country and place in the link to the atlas of the news, `Nachrichtenatlas | Deutschland | Kaltenfurt`. */
function readPlaces(section: Element): Found<string>[] {
  return findAll(section, selectors.atlas).flatMap((link) =>
    textOf(link)
      .split("|")
      .slice(1)
      .map((place) => found(link, place.trim()))
      .filter(({ value }) => value !== ""),
  );
}

function read(page: Page): PageParts | undefined {
  const headline = foundText(page.document, selectors.headline);
  const section = findFirst(page.document, selectors.body);
  if (headline === undefined || section === undefined) return undefined;
  const line = findFirst(page.document, selectors.stand);
  const stamp = findStamp(textOf(line));
  const body = readBody(section, page.base);
  return {
    ...body,
    kicker: foundText(page.document, selectors.kicker),
    headline,
    stand: line === undefined || stamp === undefined ? undefined : found(line, stamp.when),
    keywords: findAll(section, selectors.topics).map((element) => found(element, textOf(element))),
    places: readPlaces(section),
    blocks: [...leadPicture(page), ...body.blocks],
    related: [...body.related, ...readAside(page)],
    removed: [...body.removed, ...leftOut(page.document, section, { ...excluded, ...pageFurniture })],
  };
}

/** Pages until 2021. */
export const html2020: Layout = {
  name: "2020",
  marks: { title: selectors.headline, text: `${selectors.body} ${selectors.paragraph}` },
  read,
};
