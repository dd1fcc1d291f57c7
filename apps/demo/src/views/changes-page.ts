import type { Change, Digest } from "@digest/core";
import { html } from "@digest/render";
import { appWords } from "../words/index.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath, eventPath } from "./parts.ts";
import { viewOf } from "./view-of.ts";

/** What changed since the reader last looked. */
export function changesPage(digest: Digest, changes: readonly Change[], context: PageContext): string {
  const words = appWords(context.language);
  const view = viewOf(digest, context.language);
  const titles = new Map([
    ...view.events.map(({ id, title }) => [id, title] as const),
    ...view.articles.map(({ id, headline }) => [id, headline] as const),
  ]);
  const body = html`<h1>${words.changes}</h1>${changes.length === 0 && html`<p>${words.noChanges}</p>`}<ul>${changes.map(
    ({ subject, kind, to, from }) => {
      const id = to[0] ?? from[0] ?? "";
      const title = titles.get(id) ?? id;
      const path = subject === "event" ? eventPath(id, context) : articlePath(id, context);
      const known = to.length > 0 && (subject === "event" || subject === "article");
      return html`<li>${words.subjects[subject]} ${words.changeKinds[kind]}: ${known ? html`<a href="${path}">${title}</a>` : title}</li>`;
    },
  )}</ul>`;
  return page(words.changes, body, context);
}
