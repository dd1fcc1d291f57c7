import { readPage as readInLayouts } from "@digest/adapter-kit";
import type { Reading, SourceDocument } from "@digest/core";
import { html2023 } from "../html-2023/layout.ts";
import { html2024 } from "../html-2024/layout.ts";
import { source } from "../source.ts";
import type { PageLayout } from "./layout.ts";
import { pageToArticle } from "./to-article.ts";

/** A generation whose text stands behind the wall, so that the lead is all there is. */
function walled(layout: PageLayout): PageLayout {
  const { text: _, ...marks } = layout.marks;
  return { ...layout, name: `${layout.name}-walled`, marks: { ...marks, lead: layout.lead }, isWalled: true };
}

/** The generations that are known, newest first; what is in the page decides, never its date. */
export const layouts: readonly PageLayout[] = [html2024, html2023, walled(html2024), walled(html2023)];

/** Reads an article's page in one of the known generations. */
export function readPage(document: SourceDocument): Reading {
  return readInLayouts(document, source, layouts, (page, layout) => {
    const item = pageToArticle({ ...page, layout });
    if (item === undefined) return "text inside its article";
    return layout.isWalled === true && item.article.completeness !== "gated" ? "text, or a wall before it" : item;
  });
}
