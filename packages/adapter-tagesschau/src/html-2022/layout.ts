import {
  attribute,
  closest,
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
import type { Byline, Related } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { pageUrl } from "../identity.ts";
import type { Layout, Page, PageParts } from "../page/page.ts";
import { readProgrammeNote } from "../programme-note.ts";
import { readBody } from "./body.ts";
import { excluded, selectors } from "./selectors.ts";
import { readTeaser, teaserPrefix } from "./teasers.ts";

/** The line of authors, with the addresses of their pages where the names are links. */
function readAuthors(article: Element, base: string): Found<readonly Byline[]>[] {
  return findAll(article, selectors.author).flatMap((element) => {
    const bylines = readBylines(textOf(element), true);
    const links = findAll(element, "a");
    const linked = bylines?.map((byline) => {
      const url = pageUrl(
        attribute(
          links.find((link) => textOf(link).startsWith(byline.name)),
          "href",
        ),
        base,
      );
      return url === undefined ? byline : { ...byline, url };
    });
    return linked === undefined ? [] : [found(element, linked)];
  });
}

/** The broadcast note under the text, and the teasers after the article. */
function readSurroundings(page: Page, article: Element): Found<Related>[] {
  const note = findFirst(article, selectors.programme);
  const broadcast = note === undefined ? undefined : readProgrammeNote(textOf(note));
  const teasers = findAll(page.document, selectors.asideTeaser).flatMap((element) => {
    const prefix = teaserPrefix(element);
    const piece = prefix === undefined ? undefined : readTeaser(element, prefix, page.base);
    return piece === undefined ? [] : [found(element, piece)];
  });
  return note === undefined || broadcast === undefined ? teasers : [found(note, broadcast), ...teasers];
}

function read(page: Page): PageParts | undefined {
  const title = findFirst(page.document, selectors.title);
  const article = title === undefined ? undefined : closest(title, selectors.article);
  if (title === undefined || article === undefined) return undefined;
  const kicker = foundText(title, selectors.kicker);
  const headline =
    foundText(title, selectors.headline) ?? (kicker === undefined ? found(title, textOf(title)) : undefined);
  if (headline === undefined || headline.value === "") return undefined;
  const line = findFirst(article, selectors.stand);
  const stamp = findStamp(textOf(line));
  const body = readBody(article, page.base);
  return {
    ...body,
    kicker,
    headline,
    label: foundText(article, selectors.label),
    stand: line === undefined || stamp === undefined ? undefined : found(line, stamp.when),
    bylines: [...readAuthors(article, page.base), ...body.bylines],
    keywords: findAll(article, selectors.topics)
      .map((element) => found(element, textOf(element)))
      .filter(({ value }) => value !== ""),
    related: [...body.related, ...readSurroundings(page, article)],
    removed: [...body.removed, ...leftOut(page.document, article, { ...excluded, ...pageFurniture })],
  };
}

/** Pages since 2022: sections nested in `div.liveblog--anchor` in 2022, flat since 2023. */
export const html2022: Layout = {
  name: "2022",
  marks: { title: selectors.title, text: `article p.${selectors.paragraph}` },
  read,
};
