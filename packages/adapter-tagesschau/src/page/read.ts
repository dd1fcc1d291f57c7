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
import { type Problem, problem, type Reading, type SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { html2022 } from "../html-2022/layout.ts";
import { source } from "../identity.ts";
import type { Layout, Page } from "./page.ts";
import { toArticle } from "./to-article.ts";

/** The layouts that are known, newest first; what is in the page decides. */
export const layouts: readonly Layout[] = [html2022, html2020];

function missing(page: Page, layout: Layout): string[] {
  return Object.entries(layout.marks).flatMap(([name, selector]) =>
    findFirst(page.document, selector) === undefined ? [`${name} (${selector})`] : [],
  );
}

/** Says of each layout what the page lacks. */
function unknownLayout(page: Page, uri: string): Problem {
  const lacks = layouts.map((layout) => {
    const names = missing(page, layout);
    return `layout ${layout.name} lacks ${names.length === 0 ? "a title inside its article" : names.join(" and ")}`;
  });
  return problem({ code: "unknown-layout", source, format: "page", uri, detail: lacks.join("; ") });
}

/** Reads an article's page in one of the layouts. */
export async function readPage(document: SourceDocument): Promise<Reading> {
  const about = { source, format: "page", uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const html = parseHtml(text, about);
  const data = jsonLd(html.document, about);
  const tags = metaTags(html.document);
  const url = canonicalUrl(html.document, document.uri) ?? safeUrl(meta(tags, "og:url")) ?? safeUrl(document.uri);
  const base = url ?? "https://www.tagesschau.de/";
  const page: Page = { document: html.document, tags, ld: newsArticle(data.objects), url, base };
  const problems = [...unread, ...html.problems, ...data.problems];
  const layout = layouts.find((candidate) => missing(page, candidate).length === 0);
  const parts = layout?.read(page);
  if (parts === undefined) return { items: [], problems: [...problems, unknownLayout(page, document.uri)] };
  return { items: [{ uri: document.uri, ...toArticle(text, page, parts) }], problems };
}
