import { readPage as readInLayouts } from "@digest/adapter-kit";
import type { Reading, SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { html2023 } from "../html-2023/layout.ts";
import { html2024 } from "../html-2024/layout.ts";
import { source } from "../source.ts";
import type { PageLayout } from "./layout.ts";
import { pageToArticle } from "./to-article.ts";

/** Pages since 2023 whose text stands behind the wall, so that the lead is all there is. */
const walled: PageLayout = {
  ...html2024,
  name: "html-2024-walled",
  marks: { article: html2024.root, headline: html2024.headline, lead: ".id-StoryElement-leadText, .id-Story-leadText" },
  isWalled: true,
};

/** The generations that are known, the one with the strictest marks first; what is in the page decides, never its date. */
export const layouts: readonly PageLayout[] = [html2023, html2024, html2020, walled];

/** Reads a story's page of any portal, in any of the known generations. */
export function readPage(document: SourceDocument): Reading {
  return readInLayouts(document, source, layouts, (page, layout) => {
    const item = pageToArticle({ ...page, layout });
    if (item === undefined) return "text inside its article";
    return layout.isWalled === true && item.article.completeness !== "gated" ? "text, or a wall before it" : item;
  });
}
