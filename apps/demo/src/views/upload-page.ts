import { html } from "@digest/render";
import type { Added } from "../library.ts";
import { appWords } from "../words/index.ts";
import { link, type PageContext, page } from "./page.ts";

/** What came of an upload: each file with its articles, or the reason and what to do; `left` files were too many. */
export function uploadPage(added: readonly Added[], left: number, context: PageContext): string {
  const words = appWords(context.language);
  const body = html`<h1>${words.upload}</h1><ul class="uploaded">${added.map(
    ({ name, articles, problems }) =>
      html`<li><strong>${name}</strong>: ${articles > 0 ? words.read(articles) : words.refused}${problems.map(
        ({ message, remedy }) => html`<p class="problem" lang="en">${message}. ${remedy}</p>`,
      )}</li>`,
  )}</ul>${left > 0 && html`<p class="problem">${words.tooMany(left)}</p>`}<p><a href="${link("/", context)}">${words.back}</a></p>`;
  return page(words.upload, body, context);
}

/** Says that an upload was too large to take. */
export function tooLargePage(megabytes: number, context: PageContext): string {
  const words = appWords(context.language);
  const body = html`<h1>${words.upload}</h1><p class="problem">${words.tooLarge(megabytes)}</p><p><a href="${link("/", context)}">${words.back}</a></p>`;
  return page(words.upload, body, context);
}
