import type { Digest } from "@digest/core";
import { digestView, html, type SafeHtml } from "@digest/render";
import { spanOfTime } from "../chart/span-of-time.ts";
import { type ChartRow, timelineChart } from "../chart/timeline-chart.ts";
import { appWords } from "../words/index.ts";
import { type PageContext, page } from "./page.ts";
import { eventPath, statusBadge } from "./parts.ts";

/** A drawing of more rows than this is no picture any more; the list below has them all. */
const mostRows = 60;

/** The events on a time axis, planned ones apart, and as a list. */
export function timelinePage(digest: Digest, context: PageContext): string {
  const words = appWords(context.language);
  const view = digestView(digest, context.language);
  const times = new Map(digest.events.map(({ id, time }) => [id, time]));
  const rows = view.events.flatMap((event): ChartRow[] => {
    const time = times.get(event.id);
    const span = time === undefined ? undefined : spanOfTime(time);
    return span === undefined ? [] : [{ event, span, label: event.title }];
  });
  const sorted = rows.toSorted(
    (a, b) => a.span.from.getTime() - b.span.from.getTime() || (a.event.id < b.event.id ? -1 : 1),
  );
  const drawn = (planned: boolean): readonly ChartRow[] =>
    sorted.filter(({ event }) => (event.status === "planned") === planned).slice(0, mostRows);
  const figure = (title: string, all: readonly ChartRow[]): SafeHtml | false =>
    all.length > 0 &&
    html`<figure role="img" aria-label="${words.chartLabel}"><figcaption>${title}</figcaption>${{ html: timelineChart(all, view) }}</figure>`;
  const undated = view.events.filter(({ id }) => !rows.some(({ event }) => event.id === id));
  const body = html`<h1>${words.timeline}</h1>${figure(words.timeline, drawn(false))}${figure(words.planned, drawn(true))}<ol class="timeline">${sorted.map(
    ({ event }) =>
      html`<li><span class="when">${event.time}</span><span><a href="${eventPath(event.id, context)}">${event.title}</a> ${statusBadge(event)}</span></li>`,
  )}</ol>${undated.length > 0 && html`<h2>${words.undated}</h2><ul>${undated.map((event) => html`<li><a href="${eventPath(event.id, context)}">${event.title}</a> ${statusBadge(event)}</li>`)}</ul>`}`;
  return page(words.timeline, body, context);
}
