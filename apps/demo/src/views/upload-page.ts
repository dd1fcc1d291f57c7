import { html } from "@digest/render";
import type { Added } from "../library.ts";
import { appWords } from "../words/index.ts";
import { link, type PageContext, page } from "./page.ts";

/** What came of an upload: each file with its articles, or the reason and what to do. */
export function uploadPage(added: readonly Added[], context: PageContext): string {
  const words = appWords(context.language);
  const body = html`<h1>${words.upload}</h1><ul class="uploaded">${added.map(
    ({ name, articles, problems }) =>
      html`<li><strong>${name}</strong>: ${articles > 0 ? `${articles} ${words.read}` : words.refused}${problems.map(
        ({ message, remedy }) => html`<p class="problem">${message}. ${remedy}</p>`,
      )}</li>`,
  )}</ul><p><a href="${link("/", context)}">${words.back}</a></p>`;
  return page(words.upload, body, context);
}
