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
  type MarkupRange,
  type ParentNode,
  rangeOf,
  readDate,
  textOf,
} from "@digest/adapter-kit";
import type { Category } from "@digest/core";
import { type Authors, readAuthors } from "../bylines.ts";
import { pageUrl } from "../identity.ts";
import { hasText, readBody } from "../page/body.ts";
import type { Layout, Page, PageParts } from "../page/page.ts";
import { readRelated } from "./related.ts";
import { aroundText, box, excluded, media, selectors } from "./selectors.ts";

/** The lead: the first heading between the title and the text. */
function leadBetween(article: ParentNode, title: Element, body: Element): Found<string> | undefined {
  const [from, to] = [rangeOf(title).end, rangeOf(body).start];
  const lead = findAll(article, "h2").find((heading) => {
    const { start, end } = rangeOf(heading);
    return from <= start && end <= to && textOf(heading) !== "";
  });
  return lead === undefined ? undefined : found(lead, textOf(lead));
}

function readSections({ document }: Page): Found<Category>[] {
  return findAll(document, selectors.section).map((link) => {
    const code = /\/rubrik\/([\w-]{1,60})/.exec(attribute(link, "href") ?? "")?.[1];
    return found(link, { scheme: "nd:section", ...(code === undefined ? {} : { code }), name: textOf(link) });
  });
}

/** The authors with the addresses of their pages, which stand in the box below the text. */
function findAuthors({ document, base }: Page): Found<Authors> | undefined {
  const line = findFirst(document, selectors.author);
  const authors = readAuthors(textOf(line));
  if (line === undefined || authors === undefined) return undefined;
  const links = findAll(document, ".Author-Info a");
  const bylines = authors.bylines.map((byline) => {
    const link = links.find((candidate) => textOf(candidate) === byline.name);
    const url = pageUrl(attribute(link, "href"), base);
    return url === undefined ? byline : { ...byline, url };
  });
  return found(line, { ...authors, bylines });
}

/** The elements of the text: those of the title's own article, none inside another. */
function textsOf({ document }: Page, title: Element): readonly Element[] {
  const article = closest(title, selectors.article);
  return findAll(document, selectors.body).filter(
    (root) => closest(root, selectors.article) === article && closest(root.parent, selectors.body) === undefined,
  );
}

/** Whether a place is in one of the elements of the text. */
function isInside({ start }: MarkupRange, roots: readonly Element[]): boolean {
  return roots.map((root) => rangeOf(root)).some((range) => range.start <= start && start < range.end);
}

function read(page: Page): PageParts | string {
  const title = findFirst(page.document, selectors.title);
  const roots = title === undefined ? [] : textsOf(page, title);
  const [root] = roots;
  if (title === undefined || root === undefined || textOf(title) === "") return "a title beside its text";
  const body = readBody(roots, { base: page.base, exclude: excluded, media, box });
  if (!hasText(body)) return `text in ${selectors.body}`;
  const date = findFirst(page.document, selectors.date);
  const stamp = findStamp(textOf(date));
  const printLine = findFirst(page.document, selectors.printDate);
  const printed = readDate(attribute(printLine, "content"));
  return {
    number: /^item-(\d{1,12})$/.exec(attribute(closest(title, selectors.item), "id") ?? "")?.[1],
    kicker: foundText(page.document, selectors.kicker),
    headline: found(title, textOf(title)),
    teaser: leadBetween(page.document, title, root),
    sections: readSections(page),
    authors: findAuthors(page),
    published: date === undefined || stamp === undefined ? undefined : found(date, stamp.when),
    printed: printLine === undefined || printed === undefined ? undefined : found(printLine, printed),
    keywords: findAll(page.document, selectors.topics)
      .filter((link) => closest(link, "article") === undefined)
      .map((link) => found(link, textOf(link))),
    related: readRelated(page.document, page.base),
    body,
    around: leftOut(page.document, root, aroundText).filter((left) => !isInside(left, roots)),
    general: false,
  };
}

/** Pages of 2020. */
export const html2020: Layout = {
  name: "2020",
  marks: { deck: "article .Deck", title: selectors.title, text: `${selectors.body} p` },
  read,
};
