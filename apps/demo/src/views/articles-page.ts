import type { Digest } from "@digest/core";
import { html } from "@digest/render";
import { appWords } from "../words/index.ts";
import { monthList } from "./month-list.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath } from "./parts.ts";
import { viewOf } from "./view-of.ts";

/** All articles, in the order of the digest; many by month. */
export function articlesPage(digest: Digest, context: PageContext): string {
  const words = appWords(context.language);
  const { articles, words: shown } = viewOf(digest, context.language);
  const months = new Map(digest.articles.map(({ id, published }) => [id, published?.value.slice(0, 7)]));
  const rows = articles.map(({ id, source, headline, published }) => ({
    month: months.get(id),
    row: html`<li><span class="when">${published}</span><span><a href="${articlePath(id, context)}">${headline}</a> <span class="source">${source}</span></span></li>`,
  }));
  const body = html`<h1>${words.articles}</h1>${monthList(rows, shown)}`;
  return page(words.articles, body, context);
}
