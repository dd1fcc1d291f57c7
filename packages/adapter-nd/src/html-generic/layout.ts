import {
  attribute,
  closest,
  type Element,
  type Found,
  findAll,
  findFirst,
  findStamp,
  found,
  meta,
  type ParentNode,
  rangeOf,
  readDate,
  textOf,
} from "@digest/adapter-kit";
import type { Byline, When } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { hasText, readBody } from "../page/body.ts";
import type { Layout, Page, PageParts } from "../page/page.ts";
import { excluded, media, selectors } from "./selectors.ts";

/** Paragraphs of running text are longer than labels. */
const shortestText = 60;

/** Whether an element stands inside something that is never text. */
function isExcluded(element: Element, scope: ParentNode): boolean {
  return Object.keys(excluded).some((selector) => {
    const around = closest(element, selector);
    return around !== undefined && around !== scope;
  });
}

/** The element that directly holds most running text. */
function findText(scope: Element): Element | undefined {
  const amounts = new Map<Element, number>();
  for (const paragraph of findAll(scope, "p")) {
    const length = textOf(paragraph).length;
    const holder = paragraph.parent;
    if (length < shortestText || holder?.type !== "tag" || isExcluded(paragraph, scope)) continue;
    amounts.set(holder, (amounts.get(holder) ?? 0) + length);
  }
  return [...amounts].reduce<readonly [Element | undefined, number]>(
    (best, [holder, amount]) => (amount > best[1] ? [holder, amount] : best),
    [undefined, 0],
  )[0];
}

function readTime(scope: Element, page: Page): Found<When> | undefined {
  const stated = readDate(page.ld?.datePublished) ?? readDate(meta(page.tags, "article:published_time"));
  for (const element of findAll(scope, selectors.time)) {
    const when = readDate(attribute(element, "datetime")) ?? findStamp(textOf(element))?.when;
    if (when !== undefined) return found(element, stated ?? when);
  }
  return stated === undefined ? undefined : found(scope, stated);
}

function readAuthors(scope: Element, page: Page): Found<readonly Byline[]> | undefined {
  for (const element of findAll(scope, selectors.author)) {
    const bylines = readBylines(textOf(element));
    if (bylines !== undefined) return found(element, bylines);
  }
  const stated = page.ld?.authors.map(({ name }) => ({ name })) ?? [];
  const named = stated.length > 0 ? stated : readBylines(meta(page.tags, "author") ?? "");
  const line = findFirst(page.document, "meta[name=author]") ?? scope;
  return named === undefined ? undefined : { ...rangeOf(line), value: named };
}

/** The title's own article, else the main part; the whole page where nothing of it is marked. */
function scopeOf(title: Element): Element | undefined {
  return closest(title, "article") ?? closest(title, "main, [role=main]") ?? closest(title, "body");
}

/** Text of the first element of a kind that stands before the text. */
function before(scope: Element, selector: string, text: Element): Found<string> | undefined {
  const element = findFirst(scope, selector);
  const value = textOf(element);
  if (element === undefined || value === "" || value.length > 300) return undefined;
  return (element.startIndex ?? 0) < (text.startIndex ?? 0) ? found(element, value) : undefined;
}

function read(page: Page): PageParts | string {
  const title = findFirst(page.document, selectors.title);
  const scope = title === undefined ? undefined : scopeOf(title);
  if (title === undefined || scope === undefined || textOf(title) === "") return "a title (h1)";
  const root = findText(scope);
  if (root === undefined) return `running text beside the title`;
  const body = readBody(root, { base: page.base, exclude: { ...excluded, h1: "page-element" }, media });
  if (!hasText(body)) return "running text beside the title";
  return {
    kicker: before(scope, selectors.kicker, title) ?? before(title, selectors.kicker, root),
    headline: found(title, textOf(title)),
    teaser: before(scope, "h2", root),
    sections: [],
    bylines: readAuthors(scope, page),
    published: readTime(scope, page),
    keywords: [],
    related: [],
    body,
    general: true,
  };
}

/** Pages of layouts that no room knows: general rules, and every part says so. */
export const htmlGeneric: Layout = { name: "generic", marks: { title: selectors.title, text: "p" }, read };
