import type { Digest } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { type ArticleView, type ContradictionView, type DigestView, digestView } from "../view/digest-view.ts";
import type { EventView } from "../view/event-view.ts";
import type { PositionView } from "../view/position-view.ts";
import { inQuotes, type QuoteView } from "../view/quotes.ts";
import type { StoryView } from "../view/story-view.ts";
import type { Words } from "../words/words.ts";
import { html, type SafeHtml, safeLink } from "./escape.ts";
import { style } from "./style.ts";

function quote({ exact, source, language }: QuoteView, { quotes }: Words): SafeHtml {
  return html`<q${language !== undefined && html` lang="${language}"`}>${inQuotes(exact, quotes)}</q> <span class="source">${source}</span>`;
}

function positionItem(position: PositionView, words: Words): SafeHtml {
  const report = position.aboutReport ? ` (${words.labels.aboutReport})` : "";
  return html`<div class="position"><strong class="${position.act}">${position.actWords}</strong>${report}: ${position.who}${position.quotes.slice(0, 1).map((found) => html`<blockquote>${quote(found, words)}</blockquote>`)}</div>`;
}

function term(label: string, value: SafeHtml | string | readonly SafeHtml[]): SafeHtml {
  return html`<dt>${label}</dt><dd>${value}</dd>`;
}

function joined(parts: readonly SafeHtml[]): readonly SafeHtml[] {
  return parts.map((part, index) => (index === 0 ? part : html`, ${part}`));
}

function eventCard(event: EventView, words: Words, explain: boolean): SafeHtml {
  const { labels } = words;
  const reasons = event.timeReasons.map((found) => quote(found, words));
  const time = html`${event.time} <span class="source">${event.timeBasis}${event.timeBasis !== "" && reasons.length > 0 && ": "}${joined(reasons)}</span>`;
  return html`<article class="event" id="${event.id}"><div class="top"><h3>${event.title}</h3><span class="status ${event.status}">${event.statusWords}</span></div><dl>${[
    term(labels.when, time),
    ...(event.place === undefined ? [] : [term(labels.where, event.place)]),
    ...event.facts.map(({ name, value }) => term(name, value)),
    ...(event.positions.length === 0
      ? []
      : [
          term(
            labels.says,
            event.positions.map((position) => positionItem(position, words)),
          ),
        ]),
    ...(event.positions.length > 0 || event.told === undefined
      ? []
      : [term(labels.mentionedIn, quote(event.told, words))]),
    ...(event.origins.length === 0
      ? []
      : [term(labels.origins, `${event.origins.length}: ${event.origins.join("; ")}`)]),
    ...(event.unknown.length === 0 ? [] : [term(labels.unknown, event.unknown.join(", "))]),
    ...event.possiblySame.map(({ eventId, text }) =>
      term(labels.possiblySame, html`<a href="#${eventId}">${text}</a>`),
    ),
    ...(event.overdue ? [term(words.statuses.planned, labels.overdue)] : []),
    ...(explain && event.linked.length > 0 ? [term(labels.why, event.linked.join("; "))] : []),
    ...(explain ? [term(labels.mentionedIn, joined(event.mentions.map((found) => quote(found, words))))] : []),
  ]}</dl></article>`;
}

function storySection({ title, central, aside }: StoryView, words: Words, explain: boolean): SafeHtml {
  const cards = (events: readonly EventView[]): readonly SafeHtml[] =>
    events.map((event) => eventCard(event, words, explain));
  return html`<section class="story"><h2>${title}</h2>${cards(central)}${aside.length > 0 && html`<details><summary>${words.labels.aside} (${aside.length})</summary>${cards(aside)}</details>`}</section>`;
}

function contradictionCard({ event, sides, reason }: ContradictionView, words: Words): SafeHtml {
  return html`<section class="contradiction"><h2>${words.labels.contradiction}: <a href="#${event.id}">${event.title}</a></h2><p>${event.time}</p><div class="sides">${sides.map(
    (side) => positionItem(side, words),
  )}</div><p class="source">${reason}</p></section>`;
}

function articleItem({ source, headline, published, url }: ArticleView): SafeHtml {
  const link = safeLink(url);
  const title = link === undefined ? html`${headline}` : html`<a href="${link}" rel="noreferrer">${headline}</a>`;
  return html`<li>${source}: ${title} <span class="source">${published}</span></li>`;
}

function timeline({ timeline: entries, words }: DigestView): SafeHtml | undefined {
  if (entries.length === 0) return undefined;
  return html`<section><h2>${words.labels.timeline}</h2><ol class="timeline">${entries.map(
    ({ time, text, eventId, planned }) =>
      html`<li><time>${time}</time><span><a href="#${eventId}">${text}</a>${planned && ` (${words.statuses.planned})`}</span></li>`,
  )}</ol></section>`;
}

/** A digest as one self-contained page: no script, nothing loaded from elsewhere, foreign words only ever text. */
export function renderHtml(digest: Digest, { language = "de", explain = false }: RenderOptions = {}): string {
  const view = digestView(digest, language);
  const { words } = view;
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${words.labels.title}</title><style>${{ html: style }}</style></head>
<body><header><h1>${words.labels.title}</h1><p>${view.counts.join(", ")}</p></header>
<main>${view.contradictions.map((found) => contradictionCard(found, words))}${view.stories.map((story) => storySection(story, words, explain))}${view.events.length === 0 && html`<p>${words.labels.noEvents}</p>`}${timeline(view)}</main>
<footer><h2>${words.labels.articles}</h2><ul>${view.articles.map(articleItem)}</ul></footer></body></html>
`;
  return page.html;
}
