import type { DigestView, EventView } from "@digest/render";
import { barX, dot, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { SpanOfTime } from "./span-of-time.ts";

/** One event on the axis. */
export interface ChartRow {
  readonly event: EventView;
  readonly span: SpanOfTime;
  readonly label: string;
}

const rowHeight = 30;
const labelWidth = 330;
const longestLabel = 52;

/** Events on a time axis as an SVG drawing: the width of a bar is how inexact its time is; planned ones are hollow. */
export function timelineChart(rows: readonly ChartRow[], { words }: Pick<DigestView, "words">): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const data = rows.map(({ event, span, label }) => ({
    from: span.from,
    to: span.to,
    middle: new Date((span.from.getTime() + span.to.getTime()) / 2),
    row: event.id,
    label: label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label,
    planned: event.status === "planned",
    status: event.status,
  }));
  const drawing = plot({
    document,
    width: 960,
    height: rows.length * rowHeight + 50,
    marginLeft: labelWidth,
    marginRight: 10,
    x: {
      type: "utc",
      label: null,
      grid: true,
      tickFormat: (date: Date) => `${words.months[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`,
      ticks: 8,
    },
    y: {
      label: null,
      tickSize: 0,
      domain: data.map(({ row }) => row),
      tickFormat: (row: string) => data.find((known) => known.row === row)?.label ?? row,
    },
    marks: [
      barX(data, {
        x1: "from",
        x2: "to",
        y: "row",
        fill: (row) => (row.planned ? "none" : "currentColor"),
        stroke: "currentColor",
        strokeDasharray: "4 2",
        fillOpacity: 0.25,
        insetTop: 7,
        insetBottom: 7,
        className: "bars",
      }),
      dot(data, {
        x: "middle",
        y: "row",
        r: 4,
        fill: (row) => (row.planned ? "none" : "currentColor"),
        stroke: "currentColor",
      }),
    ],
  });
  // The figure around the drawing names it; groups may not have names of their own (WAI-ARIA 1.2).
  for (const group of drawing.querySelectorAll("g")) group.removeAttribute("aria-label");
  for (const style of drawing.querySelectorAll("style")) style.remove(); // the page's own style sheet is the only one its policy allows
  return drawing.outerHTML;
}
