import type { Digest, ReadingItem } from "@digest/core";
import { edtfWords, html, type SafeHtml, wordsFor } from "@digest/render";
import { appWords } from "../words/index.ts";
import { articleBody, type Marking } from "./article-body.ts";
import { marksOf } from "./marks.ts";
import { type PageContext, page } from "./page.ts";
import { eventPath } from "./parts.ts";

/** How to mark an article: words of events lead to the event. */
export function markingFor(
  articleId: string,
  digest: Digest,
  context: PageContext,
  wanted: Marking["wanted"],
): Marking {
  const events = new Set(digest.events.map(({ id }) => id));
  return {
    marks: marksOf(articleId, digest),
    wanted,
    href: (target) => (events.has(target) ? eventPath(target, context) : undefined),
  };
}

function leftOut(item: ReadingItem | undefined, context: PageContext): SafeHtml | undefined {
  const words = appWords(context.language);
  const removed = item?.ledger.filter((entry) => entry.removed !== undefined) ?? [];
  if (removed.length === 0) return undefined;
  const sizes = new Map<string, number>();
  for (const { start, end, removed: reason = "" } of removed) sizes.set(reason, (sizes.get(reason) ?? 0) + end - start);
  return html`<details><summary>${words.leftOut}</summary><ul>${[...sizes].map(([reason, size]) => html`<li>${reason}: ${size} ${words.characters}</li>`)}</ul></details>`;
}

/** One article with statements, times, names and events marked, and what was left out of it. `undefined` for an unknown id. */
export function articlePage(
  digest: Digest,
  id: string,
  item: ReadingItem | undefined,
  wanted: Marking["wanted"],
  context: PageContext,
): string | undefined {
  const words = appWords(context.language);
  const article = digest.articles.find((found) => found.id === id);
  if (article === undefined) return undefined;
  const { published, origin } = article;
  const own = digest.statements.filter(({ articleId }) => articleId === id).length;
  const body = html`<p class="source">${article.portal ?? article.source}${published !== undefined && ` · ${edtfWords(published.value, wordsFor(context.language))}`}${article.bylines.length > 0 && ` · ${article.bylines.map(({ name }) => name).join(", ")}`}</p>${origin !== undefined && html`<p class="source">${words.original} ${origin.publisher}${origin.translated === "machine" && `, ${words.translatedMachine}`}</p>`}<p class="legend" aria-label="${words.legend}"><mark class="statement">${words.legendStatement}</mark> <mark class="speaker">${words.legendSpeaker}</mark> <mark class="time">${words.legendTime}</mark> <mark class="event">${words.legendEvent}</mark></p><article class="text" lang="${article.language}">${articleBody(article, markingFor(id, digest, context, wanted))}</article><p class="meta">${words.statements}: ${own}</p>${leftOut(item, context)}`;
  return page(article.headline ?? article.source, body, context);
}
