import { Article, type Problem, problem, type Reading, type ReadingItem, type SourceDocument } from "@digest/core";
import { findFirst } from "../html/find.ts";
import { canonicalUrl, type MetaTags, meta, metaTags } from "../html/metadata.ts";
import type { Document } from "../html/node.ts";
import { safeUrl } from "../html/safe-url.ts";
import { jsonLd } from "../json-ld/json-ld.ts";
import { type NewsArticle, newsArticle } from "../json-ld/news-article.ts";
import { readText } from "../read-text.ts";
import { takeTree } from "./page-look.ts";

/** A page, parsed, with what its head states. */
export interface ParsedPage {
  readonly text: string;
  readonly uri: string;
  readonly document: Document;
  readonly tags: MetaTags;
  readonly ld: NewsArticle | undefined;
  /** The page's own address, else the document's; absent where neither is one. */
  readonly url: string | undefined;
}

/** A layout that pages are told by. */
export interface MarkedLayout {
  readonly name: string;
  /** Selectors of what the layout has to show, by what they name; a page that lacks one is not of this layout. */
  readonly marks: Readonly<Record<string, string>>;
}

/** The item of a page in one layout, or what the page lacks for it, in words. */
export type PageToItem<Layout> = (page: ParsedPage, layout: Layout) => Omit<ReadingItem, "uri"> | string;

function missing(document: Document, { marks }: MarkedLayout): readonly string[] {
  return Object.entries(marks).flatMap(([name, selector]) =>
    findFirst(document, selector) === undefined ? [`${name} (${selector})`] : [],
  );
}

function parsePage(source: SourceDocument, text: string, about: { readonly source: string; readonly format: string }) {
  const { uri } = source;
  const { document, excess } = takeTree(source, text);
  const data = jsonLd(document, { ...about, uri });
  const tags = metaTags(document);
  const url = canonicalUrl(document, uri) ?? safeUrl(meta(tags, "og:url")) ?? safeUrl(uri);
  const page: ParsedPage = { text, uri, document, tags, ld: newsArticle(data.objects), url };
  const limit = excess === undefined ? [] : [problem({ ...about, uri, code: excess })];
  return { page, problems: [...limit, ...data.problems] };
}

/** An article with texts of its own: those cut from a page would keep all of it in memory, a hundred times as much. */
function standingAlone(article: Article): Article {
  return Article.parse(JSON.parse(JSON.stringify(article)));
}

/**
 * Reads an article's page in the first of the layouts whose marks are all there and that finds an article; what is in the page
 * decides, never its date. A page of none of them is a problem `unknown-layout` that says of each what the page lacks.
 */
export function readPage<Layout extends MarkedLayout>(
  document: SourceDocument,
  source: string,
  layouts: readonly Layout[],
  toItem: PageToItem<Layout>,
): Reading {
  const about = { source, format: "page", uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const { page, problems: found } = parsePage(document, text, about);
  const problems: readonly Problem[] = [...unread, ...found];
  const lacks: string[] = [];
  for (const layout of layouts) {
    const marks = missing(page.document, layout);
    const item = marks.length > 0 ? marks.join(" and ") : toItem(page, layout);
    if (typeof item !== "string")
      return { items: [{ uri: document.uri, ...item, article: standingAlone(item.article) }], problems };
    lacks.push(`layout ${layout.name} lacks ${item}`);
  }
  return {
    items: [],
    problems: [...problems, problem({ ...about, code: "unknown-layout", detail: lacks.join("; ") })],
  };
}
