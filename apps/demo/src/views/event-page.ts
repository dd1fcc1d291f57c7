import type { Digest } from "@digest/core";
import { digestView, html, renderJsonLd, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext, page } from "./page.ts";
import { articlePath, eventPath, positionCard, quotedWords, statusBadge } from "./parts.ts";

function row(label: string, value: SafeHtml | string): SafeHtml {
  return html`<dt>${label}</dt><dd>${value}</dd>`;
}

/** One event: positions side by side with their words, chains of sources, and why each article belongs. `undefined` for an unknown id. */
export function eventPage(digest: Digest, id: string, context: PageContext): string | undefined {
  const words = appWords(context.language);
  const view = digestView(digest, context.language);
  const event = view.events.find((found) => found.id === id);
  const whole = digest.events.find((found) => found.id === id);
  if (event === undefined || whole === undefined) return undefined;
  const { labels } = view.words;
  const articles = [...new Set(event.mentions.map(({ articleId }) => articleId))];
  const [left, right] = articles;
  const compare =
    left !== undefined && right !== undefined
      ? link(`/compare?${new URLSearchParams({ event: id, left, right })}`, context)
      : undefined;
  const body = html`<p><a href="${link("/", context)}">${words.back}</a></p><div class="top"><h1>${event.title}</h1>${statusBadge(event)}</div><dl>${[
    row(
      labels.when,
      html`${event.time} <span class="basis">${event.timeBasis}</span>${event.timeReasons.map((quote) => html`<br>${quotedWords(quote, view.words, context)}`)}`,
    ),
    ...(event.place === undefined ? [] : [row(labels.where, event.place)]),
    ...event.facts.map(({ name, value }) => row(name, value)),
    ...(event.unknown.length === 0 ? [] : [row(words.notKnown, event.unknown.join(", "))]),
    row(labels.origins, `${event.origins.length}${event.origins.length > 0 ? `: ${event.origins.join("; ")}` : ""}`),
    ...event.possiblySame.map((same) =>
      row(labels.possiblySame, html`<a href="${eventPath(same.eventId, context)}">${same.text}</a>`),
    ),
  ]}</dl><section><h2>${labels.says}</h2><ul class="positions">${event.positions.map((position) => positionCard(position, view.words, context))}</ul></section><section><h2>${words.whyHere}</h2>${event.linked.length > 0 && html`<p>${event.linked.join("; ")}</p>`}<ul>${articles.map(
    (articleId) => {
      const article = view.articles.find((found) => found.id === articleId);
      const own = event.mentions.filter((mention) => mention.articleId === articleId);
      return html`<li><a href="${articlePath(articleId, context)}">${article?.headline ?? articleId}</a> <span class="source">${article?.source}, ${article?.published}</span>${own.map((quote) => html`<p class="context">… ${quote.prefix}<a href="${articlePath(articleId, context, quote)}"><mark>${quote.exact}</mark></a>${quote.suffix} …</p>`)}</li>`;
    },
  )}</ul>${compare !== undefined && html`<p><a class="button" href="${compare}">${words.compare}</a></p>`}</section>`;
  return page(event.title, body, context, renderJsonLd({ ...digest, articles: [], entities: [], events: [whole] }));
}
