import type { Digest } from "@digest/core";
import { digestView, html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { articleBody } from "./article-body.ts";
import { markingFor } from "./article-page.ts";
import { type PageContext, page } from "./page.ts";
import { eventPath } from "./parts.ts";

/** One event as two articles tell it, side by side. `undefined` where one of the three is not known. */
export function comparePage(
  digest: Digest,
  ids: { readonly event: string; readonly left: string; readonly right: string },
  context: PageContext,
): string | undefined {
  const words = appWords(context.language);
  const view = digestView(digest, context.language);
  const event = view.events.find(({ id }) => id === ids.event);
  const sides = [ids.left, ids.right].map((id) => digest.articles.find((article) => article.id === id));
  if (event === undefined || sides.includes(undefined)) return undefined;
  const choices = [...new Set(event.mentions.map(({ articleId }) => articleId))];
  const select = (name: string, chosen: string): SafeHtml =>
    html`<select name="${name}" aria-label="${words.chooseArticles}">${choices.map((id) => html`<option value="${id}"${id === chosen && { html: " selected" }}>${view.articles.find((article) => article.id === id)?.source}: ${view.articles.find((article) => article.id === id)?.headline}</option>`)}</select>`;
  const body = html`<h1>${words.compare}: <a href="${eventPath(event.id, context)}">${event.title}</a></h1><form class="filters" method="get" action="/compare">${context.language === "en" && html`<input type="hidden" name="lang" value="en">`}<input type="hidden" name="event" value="${event.id}">${select("left", ids.left)}${select("right", ids.right)}<button>${words.compare}</button></form><div class="side-by-side">${sides.map(
    (article) =>
      article !== undefined &&
      html`<article class="text" lang="${article.language}"><p class="source">${article.portal ?? article.source}</p>${articleBody(article, markingFor(article.id, digest, context, undefined))}</article>`,
  )}</div>`;
  return page(words.compare, body, context);
}
