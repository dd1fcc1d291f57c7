import type { Digest } from "@digest/core";
import {
  type ContradictionView,
  type DigestView,
  html,
  renderJsonLd,
  type SafeHtml,
  type StoryView,
} from "@digest/render";
import { appWords } from "../words/index.ts";
import { type Filters, filterForm, isFiltered, matchingEvents } from "./filters.ts";
import { link, type PageContext, page } from "./page.ts";
import { eventPath, positionLine } from "./parts.ts";
import { storySection } from "./story-section.ts";
import { uploadForm } from "./upload-form.ts";
import { viewOf } from "./view-of.ts";

const perPage = 20;
/** More contradictions than these wait behind a line of their own. */
const firstContradictions = 4;
/** Above this many articles a page carries no JSON-LD graph: the API has it. */
const graphLimit = 50;

function contradictionCard(
  { event, sides, reason }: ContradictionView,
  view: DigestView,
  context: PageContext,
): SafeHtml {
  return html`<li class="card contradiction"><h3><a href="${eventPath(event.id, context)}">${event.title}</a></h3><p class="when">${event.time}</p><div class="sides">${sides.map(
    (side) => positionLine(side, view.words, context),
  )}</div><p class="meta">${reason}</p></li>`;
}

/** The stories with the events a reader asks for; those of many articles first. */
function wantedStories(view: DigestView, wanted: ReadonlySet<string>, { story }: Filters): readonly StoryView[] {
  return view.stories
    .filter(({ id }) => story === "" || id === story)
    .map((each) => ({
      ...each,
      central: each.central.filter(({ id }) => wanted.has(id)),
      aside: each.aside.filter(({ id }) => wanted.has(id)),
    }))
    .filter(({ central, aside }) => central.length + aside.length > 0)
    .toSorted((a, b) => Number(a.id === "") - Number(b.id === "") || b.articleIds.length - a.articleIds.length);
}

function leadOf(digest: Digest, view: DigestView, context: PageContext): SafeHtml {
  const outlets = [...new Set(digest.articles.map(({ source, portal }) => portal ?? source))].toSorted();
  const named = outlets.length > 0 && outlets.length <= 8 ? ` · ${outlets.join(", ")}` : "";
  return html`<p class="lead">${view.counts.join(" · ")}${named}</p><p><a href="#upload">${appWords(context.language).upload}</a></p>`;
}

function contradictionSection(view: DigestView, wanted: ReadonlySet<string>, context: PageContext): SafeHtml | false {
  const cards = view.contradictions
    .filter(({ event }) => wanted.has(event.id))
    .map((each) => contradictionCard(each, view, context));
  const more = cards.slice(firstContradictions);
  return (
    cards.length > 0 &&
    html`<section><h2>${view.words.labels.contradictions}</h2><ul class="cards wide">${cards.slice(0, firstContradictions)}</ul>${more.length > 0 && html`<details><summary>${appWords(context.language).moreContradictions(more.length)}</summary><ul class="cards wide">${more}</ul></details>`}</section>`
  );
}

/** What could not be read, and why. */
function problemList({ problems, words }: DigestView): SafeHtml | false {
  return (
    problems.length > 0 &&
    html`<details class="problems"><summary>${words.labels.problems}: ${problems.length}</summary><ul lang="en">${problems.map((problem) => html`<li>${problem}</li>`)}</ul></details>`
  );
}

/** The front page: contradictions first, then stories with their events, as far as the filters let through. */
export function digestPage(digest: Digest, filters: Filters, start: number, context: PageContext): string {
  const words = appWords(context.language);
  const view = viewOf(digest, context.language);
  const wanted = matchingEvents(digest, view.events, filters);
  const all = wantedStories(view, wanted, filters);
  const shown = all.slice(start, start + perPage);
  const query = new URLSearchParams({ ...filters, start: String(start + perPage) });
  const found = isFiltered(filters) && html`<p class="meta" role="status">${words.found(wanted.size)}</p>`;
  const body = html`<h1>${words.slogan}</h1>${leadOf(digest, view, context)}${start === 0 && filters.story === "" && contradictionSection(view, wanted, context)}${digest.events.length > 0 && filterForm(digest, view.events, filters, context)}${found}${shown.length === 0 && html`<p>${digest.events.length === 0 ? view.words.labels.noEvents : words.nothing}</p>`}${shown.map((story) => storySection(story, view.words, filters.story !== "", context))}${all.length > start + perPage && html`<p><a class="button" href="${link(`/?${query}`, context)}">${words.more}</a></p>`}${problemList(view)}${uploadForm(context)}`;
  return page(
    words.digest,
    body,
    context,
    digest.articles.length <= graphLimit ? renderJsonLd(digest, context) : undefined,
  );
}
