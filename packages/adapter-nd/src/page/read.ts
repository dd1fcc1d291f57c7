import { readPage as readInLayouts } from "@digest/adapter-kit";
import type { Reading, SourceDocument } from "@digest/core";
import { html2020 } from "../html-2020/layout.ts";
import { htmlGeneric } from "../html-generic/layout.ts";
import { source } from "../identity.ts";
import type { Layout, Page } from "./page.ts";
import { toArticle } from "./to-article.ts";

/** The layouts, the general rules last; what is in the page decides. */
export const layouts: readonly Layout[] = [html2020, htmlGeneric];

const home = "https://www.nd-aktuell.de/";

/** Reads an article's page in a layout that is known, else by general rules. */
export function readPage(document: SourceDocument): Reading {
  return readInLayouts(document, source, layouts, (parsed, layout) => {
    const page: Page = { ...parsed, base: parsed.url ?? home };
    const parts = layout.read(page);
    return typeof parts === "string" ? parts : toArticle(page, parts);
  });
}
