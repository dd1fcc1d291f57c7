import type { Digest } from "@digest/core";
import { digestView, html } from "@digest/render";
import { appWords } from "../words/index.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath } from "./parts.ts";

/** All articles, in the order of the digest. */
export function articlesPage(digest: Digest, context: PageContext): string {
  const words = appWords(context.language);
  const { articles } = digestView(digest, context.language);
  const body = html`<h1>${words.articles}</h1><ul class="articles">${articles.map(
    ({ id, source, headline, published }) =>
      html`<li><a href="${articlePath(id, context)}">${headline}</a> <span class="source">${source}, ${published}</span></li>`,
  )}</ul>`;
  return page(words.articles, body, context);
}
