import type { Digest, Event } from "@digest/core";
import { type EventView, html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext } from "./page.ts";

/** What a reader asks for; an empty word asks for nothing. */
export interface Filters {
  readonly q: string;
  readonly source: string;
  readonly person: string;
  readonly status: string;
  readonly from: string;
  readonly until: string;
  /** Id of the only story to show. */
  readonly story: string;
}

export function filtersOf(query: (name: string) => string | undefined): Filters {
  const word = (name: string): string => (query(name) ?? "").slice(0, 200);
  return {
    q: word("q"),
    source: word("source"),
    person: word("person"),
    status: word("status"),
    from: word("from"),
    until: word("until"),
    story: word("story"),
  };
}

/** Whether the reader asks for anything. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== "");
}

function sourcesOf(event: Event, sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(event.mentions.map(({ articleId }) => sources.get(articleId) ?? ""));
}

function matches(event: Event, view: EventView, filters: Filters, sources: ReadonlyMap<string, string>): boolean {
  const { q, source, person, status, from, until } = filters;
  const text =
    `${view.title} ${view.place ?? ""} ${view.positions.flatMap(({ quotes, chain }) => [...chain, ...quotes.map(({ exact }) => exact)]).join(" ")}`.toLowerCase();
  const start = event.time.edtf?.split("/")[0] ?? event.time.earliest ?? event.time.latest;
  return (
    (q === "" || text.includes(q.toLowerCase())) &&
    (source === "" || sourcesOf(event, sources).has(source)) &&
    (person === "" || event.participants.some(({ entityId }) => entityId === person)) &&
    (status === "" || event.status === status) &&
    (from === "" || (start !== undefined && start >= from.slice(0, start.length))) &&
    (until === "" || (start !== undefined && start.slice(0, until.length) <= until))
  );
}

/** The ids of the events a reader asks for. */
export function matchingEvents(digest: Digest, views: readonly EventView[], filters: Filters): ReadonlySet<string> {
  const sources = new Map(digest.articles.map(({ id, source, portal }) => [id, portal ?? source]));
  const byId = new Map(views.map((view) => [view.id, view]));
  return new Set(
    digest.events.flatMap((event) => {
      const view = byId.get(event.id);
      return view !== undefined && matches(event, view, filters, sources) ? [event.id] : [];
    }),
  );
}

function choice(
  name: string,
  label: string,
  chosen: string,
  any: string,
  options: readonly (readonly [string, string])[],
): SafeHtml {
  return html`<label>${label}<select name="${name}"><option value="">${any}</option>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && { html: " selected" }}>${text}</option>`,
  )}</select></label>`;
}

/** The form a reader filters with; it works without script. */
export function filterForm(
  digest: Digest,
  views: readonly EventView[],
  filters: Filters,
  context: PageContext,
): SafeHtml {
  const words = appWords(context.language);
  const sources = [...new Set(digest.articles.map(({ source, portal }) => portal ?? source))].toSorted();
  const people = new Map(
    views.flatMap(({ people: all }) => all.map(({ entityId, name }) => [entityId, name] as const)),
  );
  const statuses = new Map(views.map(({ status, statusWords }) => [status as string, statusWords] as const));
  const { compare } = new Intl.Collator(context.language);
  const byName = (a: readonly [string, string], b: readonly [string, string]): number => compare(a[1], b[1]);
  return html`<form class="filters" method="get" action="/" role="search">${context.language === "en" && html`<input type="hidden" name="lang" value="en">`}<label>${words.search}<input type="search" name="q" value="${filters.q}"></label>${choice(
    "source",
    words.source,
    filters.source,
    words.any,
    sources.map((source) => [source, source]),
  )}${choice("person", words.person, filters.person, words.any, [...people].toSorted(byName))}${choice("status", words.status, filters.status, words.any, [...statuses])}<label>${words.from}<input type="date" name="from" value="${filters.from}"></label><label>${words.until}<input type="date" name="until" value="${filters.until}"></label><button type="submit">${words.filter}</button>${isFiltered(filters) && html`<a href="${link("/", context)}">${words.reset}</a>`}</form>`;
}
