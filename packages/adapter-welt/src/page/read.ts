import { readPage as readInLayouts } from "@digest/adapter-kit";
import type { Reading, SourceDocument } from "@digest/core";
import { html2023 } from "../html-2023/layout.ts";
import { html2024 } from "../html-2024/layout.ts";
import { source } from "../source.ts";
import type { PageLayout } from "./layout.ts";
import { pageToArticle } from "./to-article.ts";

/** The generations that are known, newest first; what is in the page decides, never its date. */
export const layouts: readonly PageLayout[] = [html2024, html2023];

/** Reads an article's page in one of the known generations. */
export function readPage(document: SourceDocument): Reading {
  return readInLayouts(
    document,
    source,
    layouts,
    (page, layout) => pageToArticle({ ...page, layout }) ?? "text inside its article",
  );
}
