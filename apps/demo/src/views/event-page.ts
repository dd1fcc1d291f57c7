import type { Digest, Event } from "@digest/core";
import { type DigestView, type EventView, html, renderJsonLd, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext, page } from "./page.ts";
import { articlePath, eventPath, lang, quotedInLine, statusBadge } from "./parts.ts";
import { stanceColumns } from "./stances.ts";
import { viewOf } from "./view-of.ts";

const shownMentions = 3;

function row(label: string, value: SafeHtml | string): SafeHtml {
  return html`<dt>${label}</dt><dd>${value}</dd>`;
}

/** A digest of one event, its articles and who takes part in it, for the page's JSON-LD. */
function narrowed(digest: Digest, event: Event): Digest {
  const articles = new Set(event.mentions.map(({ articleId }) => articleId));
  const entities = new Set([
    ...event.participants.map(({ entityId }) => entityId),
    ...event.positions.flatMap(({ chain }) => chain.map(({ entityId }) => entityId)),
  ]);
  return {
    ...digest,
    articles: digest.articles.filter(({ id }) => articles.has(id)),
    entities: digest.entities.filter(({ id }) => entities.has(id)),
    events: [event],
  };
}

function facts(event: EventView, view: DigestView, context: PageContext): SafeHtml {
  const { labels } = view.words;
  const words = appWords(context.language);
  const reasons = event.timeReasons.map((quote) => html`<li>${quotedInLine(quote, view.words, context)}</li>`);
  return html`<dl>${[
    row(
      labels.when,
      html`<strong>${event.time}</strong> <span class="basis">${event.timeBasis}</span>${reasons.length > 0 && html`<ul class="inline">${reasons}</ul>`}`,
    ),
    ...(event.place === undefined ? [] : [row(labels.where, event.place)]),
    ...event.facts.map(({ name, value }) => row(name, value)),
    ...(event.overdue ? [row(view.words.statuses.planned, labels.overdue)] : []),
    ...(event.unknown.length === 0 ? [] : [row(words.notKnown, event.unknown.join(", "))]),
    row(labels.origins, `${event.origins.length}${event.origins.length > 0 ? `: ${event.origins.join("; ")}` : ""}`),
    ...event.possiblySame.map((same) =>
      row(labels.possiblySame, html`<a href="${eventPath(same.eventId, context)}">${same.text}</a>`),
    ),
  ]}</dl>`;
}

/** Text that begins and ends with whole words. */
function wholeWords(text: string, side: "before" | "after"): string {
  const blank = side === "before" ? text.indexOf(" ") : text.lastIndexOf(" ");
  if (blank === -1) return text;
  return side === "before" ? text.slice(blank) : text.slice(0, blank);
}

function articleItem(articleId: string, event: EventView, view: DigestView, context: PageContext): SafeHtml {
  const article = view.articles.find(({ id }) => id === articleId);
  const own = event.mentions.filter((mention) => mention.articleId === articleId);
  const contexts = own.map(
    (quote) =>
      html`<p class="context"${lang(quote.language)}>… ${wholeWords(quote.prefix, "before")}<a href="${articlePath(articleId, context, quote)}"><mark>${quote.exact}</mark></a>${wholeWords(quote.suffix, "after")} …</p>`,
  );
  const more = contexts.slice(shownMentions);
  return html`<li><a href="${articlePath(articleId, context)}">${article?.headline ?? articleId}</a> <span class="source">${article?.source}, ${article?.published}</span>${contexts.slice(0, shownMentions)}${more.length > 0 && html`<details><summary>${appWords(context.language).moreMentions(more.length)}</summary>${more}</details>`}</li>`;
}

/** Leads to the first two articles of different outlets, else to the first two. */
function comparePath({ id, articleIds }: EventView, view: DigestView, context: PageContext): string | undefined {
  const [left] = articleIds;
  const outlet = (articleId: string | undefined): string | undefined =>
    view.articles.find((article) => article.id === articleId)?.source;
  const right = articleIds.slice(1).find((articleId) => outlet(articleId) !== outlet(left)) ?? articleIds[1];
  if (left === undefined || right === undefined) return undefined;
  return link(`/compare?${new URLSearchParams({ event: id, left, right })}`, context);
}

/** One event: positions side by side with their words, chains of sources, and why each article belongs. `undefined` for an unknown id. */
export function eventPage(digest: Digest, id: string, context: PageContext): string | undefined {
  const words = appWords(context.language);
  const view = viewOf(digest, context.language);
  const event = view.events.find((found) => found.id === id);
  const whole = digest.events.find((found) => found.id === id);
  if (event === undefined || whole === undefined) return undefined;
  const compare = comparePath(event, view, context);
  const button = compare !== undefined && html`<p><a class="button" href="${compare}">${words.compareHint}</a></p>`;
  const said =
    event.positions.length > 0
      ? stanceColumns(event.positions, view.words, context)
      : html`<p>${event.told !== undefined && quotedInLine(event.told, view.words, context)}</p>`;
  const linked = event.linked.length > 0 && html`<p class="meta">${event.linked.join(" · ")}</p>`;
  const body = html`<p><a href="${link("/", context)}">${words.back}</a></p><div class="top"><h1>${event.title}</h1>${statusBadge(event)}</div>${facts(event, view, context)}<section><h2>${event.positions.length > 0 ? view.words.labels.says : view.words.labels.mentionedIn}</h2>${said}</section><section><h2>${words.whyHere}</h2>${linked}${button}<ul class="articles">${event.articleIds.map((articleId) => articleItem(articleId, event, view, context))}</ul></section>`;
  return page(`${event.title}, ${event.time}`, body, context, renderJsonLd(narrowed(digest, whole), context));
}
