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
  readDate,
  textOf,
} from "@digest/adapter-kit";
import type { Byline, Category } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { pageUrl } from "../identity.ts";
import { hasText, readBody } from "../page/body.ts";
import type { Layout, Page, PageParts } from "../page/page.ts";
import { readRelated } from "./related.ts";
import { excluded, media, selectors } from "./selectors.ts";

/** The lead: the heading right behind the title. */
function leadAfter(title: Element): Found<string> | undefined {
  let next = title.next;
  while (next !== null && next.type !== "tag") next = next.next;
  return next?.type === "tag" && next.name === "h2" && textOf(next) !== "" ? found(next, textOf(next)) : undefined;
}

function readSections({ document }: Page): Found<Category>[] {
  return findAll(document, selectors.section).map((link) => {
    const code = /\/rubrik\/([\w-]{1,60})/.exec(attribute(link, "href") ?? "")?.[1];
    return found(link, { scheme: "nd:section", ...(code === undefined ? {} : { code }), name: textOf(link) });
  });
}

/** The authors with the addresses of their pages, which stand in the box below the text. */
function readAuthors({ document, base }: Page): Found<readonly Byline[]> | undefined {
  const line = findFirst(document, selectors.author);
  const bylines = readBylines(textOf(line));
  if (line === undefined || bylines === undefined) return undefined;
  const links = findAll(document, ".Author-Info a");
  return found(
    line,
    bylines.map((byline) => {
      const link = links.find((candidate) => textOf(candidate) === byline.name);
      const url = pageUrl(attribute(link, "href"), base);
      return url === undefined ? byline : { ...byline, url };
    }),
  );
}

function read(page: Page): PageParts | string {
  const title = findFirst(page.document, selectors.title);
  const root = findFirst(page.document, selectors.body);
  if (title === undefined || root === undefined || textOf(title) === "") return "a title";
  const body = readBody(root, { base: page.base, exclude: excluded, media });
  if (!hasText(body)) return `text in ${selectors.body}`;
  const date = findFirst(page.document, selectors.date);
  const stamp = findStamp(textOf(date));
  const printLine = findFirst(page.document, selectors.printDate);
  const printed = readDate(attribute(printLine, "content"));
  return {
    kicker: foundText(page.document, selectors.kicker),
    headline: found(title, textOf(title)),
    teaser: leadAfter(title),
    sections: readSections(page),
    bylines: readAuthors(page),
    published: date === undefined || stamp === undefined ? undefined : found(date, stamp.when),
    printed: printLine === undefined || printed === undefined ? undefined : found(printLine, printed),
    keywords: findAll(page.document, selectors.topics)
      .filter((link) => closest(link, "article") === undefined)
      .map((link) => found(link, textOf(link))),
    related: readRelated(page.document, page.base),
    body,
    general: false,
  };
}

/** Pages of 2020. */
export const html2020: Layout = {
  name: "2020",
  marks: { deck: "article .Deck", title: selectors.title, text: `${selectors.body} p` },
  read,
};
