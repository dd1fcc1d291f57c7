import type { Article, Digest, Event } from "@digest/core";
import { type DigestView, type EventView, html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { articleBody } from "./article-body.ts";
import { marksOfEvent } from "./marks.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath, eventPath, lang, positionLine, statusBadge } from "./parts.ts";
import { viewOf } from "./view-of.ts";

function choice(
  [name, label, chosen]: readonly [name: string, label: string, chosen: string],
  ids: readonly string[],
  view: DigestView,
): SafeHtml {
  const shown = (id: string): string => {
    const article = view.articles.find((found) => found.id === id);
    return `${article?.source ?? ""}: ${article?.headline ?? ""}`;
  };
  return html`<label>${label}<select name="${name}">${ids.map((id) => html`<option value="${id}"${id === chosen && { html: " selected" }}>${shown(id)}</option>`)}</select></label>`;
}

/** One article's telling: who says what of the event in it, then its text with these words marked. */
function side(article: Article, event: Event, shown: EventView, view: DigestView, context: PageContext): SafeHtml {
  const words = appWords(context.language);
  const entry = view.articles.find(({ id }) => id === article.id);
  const own = shown.positions.flatMap((position) => {
    const quotes = position.quotes.filter(({ articleId }) => articleId === article.id);
    const who = position.shared ? (entry?.source ?? position.who) : position.who;
    return quotes.length === 0 ? [] : [{ ...position, who, quotes }];
  });
  const marking = { marks: marksOfEvent(article.id, event), href: () => undefined };
  return html`<section class="telling"><h2><a href="${articlePath(article.id, context)}">${entry?.source}</a> <span class="source">${entry?.published}</span></h2><div class="stances">${own.length === 0 ? html`<p class="meta">${words.saysNothing}</p>` : own.map((position) => positionLine(position, view.words, context))}</div><article class="text"${lang(article.language)}>${articleBody(article, marking)}</article></section>`;
}

/** One event as two articles tell it, side by side. `undefined` where one of the three is not known. */
export function comparePage(
  digest: Digest,
  ids: { readonly event: string; readonly left: string; readonly right: string },
  context: PageContext,
): string | undefined {
  const words = appWords(context.language);
  const view = viewOf(digest, context.language);
  const event = digest.events.find(({ id }) => id === ids.event);
  const shown = view.events.find(({ id }) => id === ids.event);
  const [left, right] = [ids.left, ids.right].map((id) => digest.articles.find((article) => article.id === id));
  if (event === undefined || shown === undefined || left === undefined || right === undefined) return undefined;
  const language = context.language === "en" && html`<input type="hidden" name="lang" value="en">`;
  const body = html`<p><a href="${eventPath(shown.id, context)}">${shown.title}, ${shown.time}</a> ${statusBadge(shown)}</p><h1>${words.compareHint}</h1><form class="filters" method="get" action="/compare">${language}<input type="hidden" name="event" value="${shown.id}">${choice(["left", words.firstArticle, left.id], shown.articleIds, view)}${choice(["right", words.secondArticle, right.id], shown.articleIds, view)}<button type="submit">${words.compare}</button></form><div class="side-by-side">${[left, right].map((article) => side(article, event, shown, view, context))}</div>`;
  return page(`${words.compare}: ${shown.title}`, body, context);
}
