import type { Digest } from "@digest/core";
import { type DigestView, type EventView, eventTimeWords, html, type SafeHtml, type Words } from "@digest/render";
import { type SpanOfTime, spanOfTime, startOf } from "../chart/span-of-time.ts";
import { type ChartRow, timelineChart } from "../chart/timeline-chart.ts";
import { appWords } from "../words/index.ts";
import { type MonthRow, monthList } from "./month-list.ts";
import { type PageContext, page } from "./page.ts";
import { eventPath, statusBadge } from "./parts.ts";
import { viewOf } from "./view-of.ts";

/** A drawing of more rows than this is no picture any more; the list below has them all. */
const mostRows = 40;

function chartRows(digest: Digest, view: DigestView, context: PageContext): readonly ChartRow[] {
  const times = new Map(digest.events.map(({ id, time }) => [id, time]));
  const { date } = appWords(context.language);
  const short: Words = { ...view.words, day: (_weekday, day, month, year) => date(day, month, year) };
  return view.events
    .flatMap((event): ChartRow[] => {
      const time = times.get(event.id);
      const span = time === undefined ? undefined : spanOfTime(time);
      return time === undefined || span === undefined ? [] : [{ event, span, time: eventTimeWords(time, short) }];
    })
    .toSorted((a, b) => startOf(a.span) - startOf(b.span) || (a.event.id < b.event.id ? -1 : 1));
}

/** Those that matter most where there are too many to draw: told by most articles. */
function drawn(rows: readonly ChartRow[]): readonly ChartRow[] {
  if (rows.length <= mostRows) return rows;
  const chosen = new Set(
    rows
      .toSorted((a, b) => b.event.articleIds.length - a.event.articleIds.length || (a.event.id < b.event.id ? -1 : 1))
      .slice(0, mostRows),
  );
  return rows.filter((row) => chosen.has(row));
}

function figure(title: string, rows: readonly ChartRow[], view: DigestView, context: PageContext): SafeHtml | false {
  if (rows.length === 0) return false;
  const words = appWords(context.language);
  const shown = drawn(rows);
  const more = rows.length > shown.length && ` ${words.chartMore(rows.length - shown.length)}`;
  const label = `${title}: ${words.chartLabel}`;
  return html`<figure><figcaption>${title}</figcaption><section class="drawing" tabindex="0" aria-label="${title}"><div role="img" aria-label="${label}">${{ html: timelineChart(shown, view.words, words) }}</div></section><p class="meta">${words.chartKey}${more}</p></figure>`;
}

interface Line {
  readonly at: number;
  readonly when: string;
  readonly event: EventView;
  /** What changed; absent for the event itself. */
  readonly update?: string;
}

/** The events and what changed about them, by time. */
function lines(rows: readonly ChartRow[], view: DigestView): readonly Line[] {
  const events = new Map(rows.map(({ event }) => [event.id, event]));
  const updates = view.timeline.flatMap(({ update, edtf, time, text, eventId }): Line[] => {
    const event = events.get(eventId);
    const span: SpanOfTime | undefined = spanOfTime({ edtf, precision: "unknown", basis: "explicit", constraints: [] });
    if (!update || event === undefined || span === undefined) return [];
    return [{ at: Date.parse(edtf) || startOf(span), when: time, event, update: text }];
  });
  return [...rows.map(({ event, span }) => ({ at: startOf(span), when: event.time, event })), ...updates].toSorted(
    (a, b) => a.at - b.at,
  );
}

/** The events on a time axis, planned ones apart, and as a list. */
export function timelinePage(digest: Digest, context: PageContext): string {
  const words = appWords(context.language);
  const view = viewOf(digest, context.language);
  const rows = chartRows(digest, view, context);
  const isPlanned = ({ event }: ChartRow): boolean => event.status === "planned";
  const dated = new Set(rows.map(({ event }) => event.id));
  const undated = view.events.filter(({ id }) => !dated.has(id));
  const item = (event: EventView): SafeHtml =>
    html`<a href="${eventPath(event.id, context)}">${event.title}</a> ${statusBadge(event)}`;
  const list = lines(rows, view).map(
    ({ at, when, event, update }): MonthRow => ({
      month: new Date(at).toISOString().slice(0, 7),
      row: html`<li${update !== undefined && html` class="update"`}><span class="when">${when}</span><span>${update === undefined ? item(event) : html`<a href="${eventPath(event.id, context)}">${update}</a>`}</span></li>`,
    }),
  );
  const body = html`<h1>${words.timeline}</h1>${figure(
    words.happened,
    rows.filter((row) => !isPlanned(row)),
    view,
    context,
  )}${figure(words.planned, rows.filter(isPlanned), view, context)}${monthList(list, view.words)}${undated.length > 0 && html`<h2>${words.undated}</h2><ul>${undated.map((event) => html`<li>${item(event)}</li>`)}</ul>`}`;
  return page(words.timeline, body, context);
}
