import type { Digest } from "@digest/core";
import { html } from "@digest/render";
import { appWords } from "../words/index.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath } from "./parts.ts";
import { viewOf } from "./view-of.ts";

/** All articles, in the order of the digest. */
export function articlesPage(digest: Digest, context: PageContext): string {
  const words = appWords(context.language);
  const { articles } = viewOf(digest, context.language);
  const body = html`<h1>${words.articles}</h1><ol class="timeline">${articles.map(
    ({ id, source, headline, published }) =>
      html`<li><span class="when">${published}</span><span><a href="${articlePath(id, context)}">${headline}</a> <span class="source">${source}</span></span></li>`,
  )}</ol>`;
  return page(words.articles, body, context);
}
