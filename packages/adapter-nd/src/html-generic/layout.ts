import {
  attribute,
  closest,
  type Element,
  type Found,
  findAll,
  findFirst,
  findStamp,
  found,
  leftOut,
  type MarkupRange,
  meta,
  type ParentNode,
  pageFurniture,
  pageTitle,
  rangeOf,
  readDate,
  textOf,
} from "@digest/adapter-kit";
import type { When } from "@digest/core";
import { type Authors, readAuthors } from "../bylines.ts";
import { articleNumber, isNd, titleSuffix } from "../identity.ts";
import { hasText, readBody } from "../page/body.ts";
import type { Layout, Page, PageBody, PageParts } from "../page/page.ts";
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

/** The share of the running text that the element of the text holds; the rest stands in boxes, or is another piece's. */
const mostText = 0.75;

/** Where the running text is. */
interface Text {
  /** The innermost element that holds most of it. */
  readonly root: Element;
  /** Where its first paragraph begins; what stands before it is the head. */
  readonly start: number;
}

function findText(scope: Element): Text | undefined {
  const amounts = new Map<Element, number>();
  const paragraphs = findAll(scope, "p").filter(
    (paragraph) => textOf(paragraph).length >= shortestText && !isExcluded(paragraph, scope),
  );
  for (const paragraph of paragraphs)
    for (let at = paragraph.parent; at !== null && "attribs" in at && at !== scope.parent; at = at.parent)
      amounts.set(at, (amounts.get(at) ?? 0) + textOf(paragraph).length);
  const least = (amounts.get(scope) ?? 0) * mostText;
  const holders = [...amounts].flatMap(([holder, amount]) => (amount >= least ? [holder] : []));
  const root = holders.toSorted((a, b) => rangeOf(b).start - rangeOf(a).start)[0];
  const first = paragraphs.find((paragraph) => isWithin(paragraph, root));
  return root === undefined || first === undefined ? undefined : { root, start: rangeOf(first).start };
}

function isWithin(element: Element, root: Element | undefined): boolean {
  if (root === undefined) return false;
  const [inner, outer] = [rangeOf(element), rangeOf(root)];
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The script that states something of the article; nothing of the page where there is none. */
function statedIn({ document }: Page, name: string): MarkupRange {
  const script = findAll(document, "script").find(({ children }) =>
    children.some((child) => "data" in child && child.data.includes(`"${name}"`)),
  );
  return script === undefined ? { start: 0, end: 0 } : rangeOf(script);
}

function readTime(scope: Element, page: Page): Found<When> | undefined {
  const stated = readDate(page.ld?.datePublished) ?? readDate(meta(page.tags, "article:published_time"));
  for (const element of findAll(scope, selectors.time)) {
    const when = readDate(attribute(element, "datetime")) ?? findStamp(textOf(element))?.when;
    if (when !== undefined) return found(element, stated ?? when);
  }
  return stated === undefined ? undefined : { ...statedIn(page, "datePublished"), value: stated };
}

function findAuthors(scope: Element, page: Page): Found<Authors> | undefined {
  for (const element of findAll(scope, selectors.author)) {
    const authors = readAuthors(textOf(element));
    if (authors !== undefined) return found(element, authors);
  }
  const stated = readAuthors(page.ld?.authors.map(({ name }) => name).join(", ") ?? "");
  if (stated !== undefined) return { ...statedIn(page, "author"), value: stated };
  const named = readAuthors(meta(page.tags, "author") ?? "");
  const line = findFirst(page.document, "meta[name=author]");
  return named === undefined || line === undefined ? undefined : found(line, named);
}

/** The title's own article, else the main part; the whole page where nothing of it is marked. */
function scopeOf(title: Element): Element | undefined {
  return closest(title, "article") ?? closest(title, "main, [role=main]") ?? closest(title, "body");
}

/** Text of the first element of a kind that stands before a place. */
function before(scope: Element, selector: string, start: number): Found<string> | undefined {
  const element = findFirst(scope, selector);
  const value = textOf(element);
  if (element === undefined || value === "" || value.length > 300) return undefined;
  return rangeOf(element).start < start ? found(element, value) : undefined;
}

/** The body without what has been read as a part of the head. */
function withoutHead(
  body: PageBody,
  title: Element,
  head: readonly (MarkupRange | undefined)[],
  start: number,
): PageBody {
  const read = head.flatMap((part) => (part !== undefined && part.end <= start ? [part] : []));
  const isHead = (block: MarkupRange) => read.some((part) => part.start <= block.start && block.end <= part.end);
  const isTitle = (left: MarkupRange) => left.start === rangeOf(title).start;
  return {
    ...body,
    blocks: body.blocks.filter((block) => !isHead(block)),
    removed: body.removed.filter((left) => !isTitle(left)),
  };
}

/** Whether a page is an article's: its address has a number, or it has none of the paper and its title names it. */
function isArticlePage({ url, tags, document }: Page): boolean {
  if (isNd(url)) return articleNumber(url) !== undefined;
  return [meta(tags, "og:title"), pageTitle(document)].some((title) => title !== undefined && titleSuffix.test(title));
}

function read(page: Page): PageParts | string {
  if (!isArticlePage(page)) return "an address of an article (/artikel/ and a number)";
  const title = findFirst(page.document, selectors.title);
  const scope = title === undefined ? undefined : scopeOf(title);
  if (title === undefined || scope === undefined || textOf(title) === "") return "a title (h1)";
  const text = findText(scope);
  if (text === undefined) return `running text beside the title`;
  const { root, start } = text;
  const head = {
    kicker: before(scope, selectors.kicker, rangeOf(title).start) ?? before(title, selectors.kicker, start),
    teaser: before(scope, "h2", start),
    authors: findAuthors(scope, page),
    published: readTime(scope, page),
  };
  const all = readBody([root], { base: page.base, exclude: { ...excluded, h1: "page-element" }, media });
  const body = withoutHead(all, title, Object.values(head), start);
  if (!hasText(body)) return "running text beside the title";
  return {
    ...head,
    headline: found(title, textOf(title)),
    sections: [],
    keywords: [],
    related: [],
    body,
    around: leftOut(page.document, root, { ...excluded, ...pageFurniture }),
    general: true,
  };
}

/** Pages of layouts that no room knows: general rules, and every part says so. */
export const htmlGeneric: Layout = { name: "generic", marks: { title: selectors.title, text: "p" }, read };
