import { type Document, findFirst, jsonLd, newsArticle, parseHtml, readText } from "@digest/adapter-kit";
import { type Problem, problem, type Reading, type SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { html2023 } from "../html-2023/layout.ts";
import { html2024 } from "../html-2024/layout.ts";
import { source } from "../source.ts";
import type { PageLayout } from "./layout.ts";
import { pageToArticle } from "./to-article.ts";

/** The generations that are known, the one with the strictest marks first; what is in the page decides, never its date. */
export const layouts: readonly PageLayout[] = [html2023, html2024, html2020];

function missing(document: Document, { marks }: PageLayout): string[] {
  return Object.entries(marks).flatMap(([name, selector]) =>
    findFirst(document, selector) === undefined ? [`${name} (${selector})`] : [],
  );
}

function unknownLayout(document: Document, uri: string): Problem {
  const lacks = layouts.map((layout) => {
    const names = missing(document, layout);
    return `layout ${layout.name} lacks ${names.length === 0 ? "text inside its article" : names.join(" and ")}`;
  });
  return problem({ code: "unknown-layout", source, format: "page", uri, detail: lacks.join("; ") });
}

/** Reads a story's page of any portal, in any of the known generations. */
export function readPage(document: SourceDocument): Reading {
  const about = { source, format: "page", uri: document.uri };
  const { text, problems: unread } = readText(document, about);
  if (text === undefined) return { items: [], problems: unread };
  const html = parseHtml(text, about);
  const data = jsonLd(html.document, about);
  const problems = [...unread, ...html.problems, ...data.problems];
  const layout = layouts.find((candidate) => missing(html.document, candidate).length === 0);
  const ld = newsArticle(data.objects);
  const made =
    layout === undefined ? undefined : pageToArticle({ text, uri: document.uri, document: html.document, layout, ld });
  if (made === undefined) return { items: [], problems: [...problems, unknownLayout(html.document, document.uri)] };
  return { items: [{ uri: document.uri, ...made }], problems };
}
