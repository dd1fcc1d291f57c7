import {
  canonicalUrl,
  findFirst,
  jsonLd,
  meta,
  metaTags,
  newsArticle,
  parseHtml,
  readText,
  safeUrl,
} from "@digest/adapter-kit";
import { problem, type Reading, type SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { htmlGeneric } from "../html-generic/layout.ts";
import { source } from "../identity.ts";
import type { Layout, Page, PageParts } from "./page.ts";
import { toArticle } from "./to-article.ts";

/** The layouts, the general rules last; what is in the page decides. */
export const layouts: readonly Layout[] = [html2020, htmlGeneric];

/** Reads a page in one layout, or says what it lacks. */
function tryLayout(page: Page, layout: Layout): PageParts | string {
  const missing = Object.entries(layout.marks).filter(
    ([, selector]) => findFirst(page.document, selector) === undefined,
  );
  if (missing.length > 0) return missing.map(([name, selector]) => `${name} (${selector})`).join(" and ");
  return layout.read(page);
}

/** Reads an article's page in a layout that is known, else by general rules. */
export async function readPage(document: SourceDocument): Promise<Reading> {
  const about = { source, format: "page", uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const html = parseHtml(text, about);
  const data = jsonLd(html.document, about);
  const tags = metaTags(html.document);
  const url = canonicalUrl(html.document, document.uri) ?? safeUrl(meta(tags, "og:url")) ?? safeUrl(document.uri);
  const base = url ?? "https://www.nd-aktuell.de/";
  const page: Page = { document: html.document, tags, ld: newsArticle(data.objects), url, base };
  const problems = [...unread, ...html.problems, ...data.problems];
  const lacks: string[] = [];
  for (const layout of layouts) {
    const parts = tryLayout(page, layout);
    if (typeof parts !== "string") return { items: [{ uri: document.uri, ...toArticle(text, page, parts) }], problems };
    lacks.push(`layout ${layout.name} lacks ${parts}`);
  }
  return {
    items: [],
    problems: [...problems, problem({ ...about, code: "unknown-layout", detail: lacks.join("; ") })],
  };
}
