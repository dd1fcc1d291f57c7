import type { Digest } from "@digest/core";
import {
  type ContradictionView,
  type DigestView,
  digestView,
  type EventView,
  html,
  renderJsonLd,
  type SafeHtml,
} from "@digest/render";
import { appWords } from "../words/index.ts";
import type { AppWords } from "../words/words.ts";
import { type Filters, filterForm, matchingEvents } from "./filters.ts";
import { link, type PageContext, page } from "./page.ts";
import { chain, eventPath, quotedWords, statusBadge } from "./parts.ts";
import { uploadForm } from "./upload-form.ts";

const perPage = 40;
/** Above this many articles a page carries no JSON-LD graph: the API has it. */
const graphLimit = 50;

function eventCard(event: EventView, view: DigestView, words: AppWords, context: PageContext): SafeHtml {
  const [first] = event.positions;
  const said = first?.quotes[0];
  const origins = event.origins.length;
  return html`<li class="card ${event.status}"><div class="top"><h3><a href="${eventPath(event.id, context)}">${event.title}</a></h3>${statusBadge(event)}</div><p class="when">${event.time} <span class="basis">${event.timeBasis}</span></p>${first !== undefined && html`<p class="act">${first.actWords}</p>${chain(first, view.words)}`}${said !== undefined && html`<p>${quotedWords(said, view.words, context)}</p>`}<p class="meta">${origins} ${view.words.counts.origins[origins === 1 ? 0 : 1]}${event.unknown.length > 0 && html` · ${words.notKnown}: ${event.unknown.join(", ")}`}</p></li>`;
}

function contradictionCard({ event, sides }: ContradictionView, view: DigestView, context: PageContext): SafeHtml {
  const [open, close] = view.words.quotes;
  return html`<li class="card contradiction"><h3><a href="${eventPath(event.id, context)}">${event.title}</a></h3><p class="when">${event.time}</p><div class="sides">${sides.map(
    ({ who, act, quote }) =>
      html`<div><p class="act">${act}</p><p><strong>${who}</strong></p>${quote !== "" && html`<p><q>${open}${quote}${close}</q></p>`}</div>`,
  )}</div></li>`;
}

/** Events by story; those of none come last. */
function groups(
  digest: Digest,
  events: readonly EventView[],
  words: AppWords,
): readonly { readonly title: string; readonly events: readonly EventView[] }[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const taken = new Set<string>();
  const stories = digest.stories.map(({ title, eventIds }) => {
    const own = eventIds.flatMap((id) => byId.get(id) ?? []);
    for (const { id } of own) taken.add(id);
    return { title: title ?? words.otherEvents, events: own };
  });
  return [...stories, { title: words.otherEvents, events: events.filter(({ id }) => !taken.has(id)) }].filter(
    ({ events: own }) => own.length > 0,
  );
}

/** The front page: contradictions first, then stories with their events, as far as the filters let through. */
export function digestPage(digest: Digest, filters: Filters, start: number, context: PageContext): string {
  const words = appWords(context.language);
  const view = digestView(digest, context.language);
  const wanted = matchingEvents(digest, view.events, filters);
  const all = view.events.filter(({ id }) => wanted.has(id));
  const shown = all.slice(start, start + perPage);
  const contradictions = start > 0 ? [] : view.contradictions.filter(({ event }) => wanted.has(event.id));
  const query = new URLSearchParams({ ...filters, start: String(start + perPage) });
  const body = html`<h1>${words.digest}</h1><p class="lead">${view.counts.join(" · ")}</p>${uploadForm(context)}${filterForm(digest, view.events, filters, context)}${contradictions.length > 0 && html`<section><h2>${view.words.labels.contradictions}</h2><ul class="cards">${contradictions.map((found) => contradictionCard(found, view, context))}</ul></section>`}${shown.length === 0 && html`<p>${words.nothing}</p>`}${groups(
    digest,
    shown,
    words,
  ).map(
    ({ title, events }) =>
      html`<section><h2>${title}</h2><ul class="cards">${events.map((event) => eventCard(event, view, words, context))}</ul></section>`,
  )}${all.length > start + perPage && html`<p><a class="button" href="${link(`/?${query}`, context)}">${words.more}</a></p>`}`;
  return page(words.digest, body, context, digest.articles.length <= graphLimit ? renderJsonLd(digest) : undefined);
}
