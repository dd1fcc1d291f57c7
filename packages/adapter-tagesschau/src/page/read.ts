import { readPage as readInLayouts } from "@digest/adapter-kit";
import type { Reading, SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { html2022 } from "../html-2022/layout.ts";
import { source } from "../identity.ts";
import type { Layout, Page } from "./page.ts";
import { toArticle } from "./to-article.ts";

/** The layouts that are known, newest first; what is in the page decides. */
export const layouts: readonly Layout[] = [html2022, html2020];

const home = "https://www.tagesschau.de/";

/** Reads an article's page in one of the layouts. */
export function readPage(document: SourceDocument): Reading {
  return readInLayouts(document, source, layouts, (parsed, layout) => {
    const page: Page = { ...parsed, base: parsed.url ?? home };
    const parts = layout.read(page);
    return parts === undefined ? "a title inside its article" : toArticle(page, parts);
  });
}
