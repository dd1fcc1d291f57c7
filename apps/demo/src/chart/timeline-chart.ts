import type { EventView, Words } from "@digest/render";
import { axisX, axisY, barX, dot, gridX, link, plot, ruleX, text } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { AppWords } from "../words/words.ts";
import type { SpanOfTime } from "./span-of-time.ts";
import { type TimeAxis, timeAxis, type Unit } from "./time-axis.ts";

/** One event on the axis. */
export interface ChartRow {
  readonly event: EventView;
  readonly span: SpanOfTime;
  /** Its time in short words. */
  readonly time: string;
}

const width = 1000;
const rowHeight = 28;
const labelWidth = 330;
const margin = 10;
const axisWidth = width - labelWidth - margin;
const longestLabel = 46;
/** Pixels a letter of the drawing takes, nearly. */
const letterWidth = 6.4;
/** Where only one end is known, a line of this length leaves the other open. */
const openLength = 44;

const colours: Readonly<Record<EventView["status"], string>> = {
  confirmed: "var(--good)",
  disputed: "var(--bad)",
  denied: "var(--bad)",
  "called-off": "var(--bad)",
  unconfirmed: "var(--wait)",
  reported: "var(--ink)",
  planned: "var(--wait)",
};

function rowData({ event, span, time }: ChartRow, { place }: TimeAxis) {
  const [from, to] = [span.from?.getTime(), span.to?.getTime()];
  const known = place(from ?? to ?? 0);
  const left = from === undefined ? Math.max(0, known - openLength) : known;
  const right = to === undefined ? Math.min(axisWidth, known + openLength) : place(to);
  const isClosed = from !== undefined && to !== undefined;
  const needed = time.length * letterWidth + 16;
  const isRight = right + needed <= axisWidth;
  const fits = isRight || left - needed >= 0;
  return {
    row: event.id,
    label: event.title.length > longestLabel ? `${event.title.slice(0, longestLabel - 1)}…` : event.title,
    left,
    right,
    middle: isClosed ? (left + right) / 2 : known,
    isClosed,
    open: from === undefined ? left : right,
    openMark: from === undefined ? "◂" : "▸",
    words: fits ? time : "",
    wordsAt: isRight ? Math.max(right, known + 4) : Math.min(left, known - 4),
    isRight,
    colour: colours[event.status],
    isPlanned: event.status === "planned",
  };
}

function tickWords(time: Date, unit: Unit, { months }: Words, { date }: AppWords): string {
  const month = (months[time.getUTCMonth()] ?? "").slice(0, 3);
  if (unit === "year") return String(time.getUTCFullYear());
  return unit === "month" ? `${month} ${time.getUTCFullYear()}` : date(time.getUTCDate(), month, time.getUTCFullYear());
}

/** A drawing without names of its own: the page around it tells what it shows, and its policy allows no style within. */
function clean(drawing: ReturnType<typeof plot>): string {
  for (const group of drawing.querySelectorAll("g")) group.removeAttribute("aria-label");
  for (const style of drawing.querySelectorAll("style")) style.remove();
  return drawing.outerHTML;
}

/** Events on a time axis as an SVG drawing: the width of a bar is how inexact its time is; planned ones are hollow, an arrow leaves an end open. */
export function timelineChart(rows: readonly ChartRow[], words: Words, own: AppWords): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const axis = timeAxis(
    rows.map(({ span }) => span),
    axisWidth,
  );
  const data = rows.map((row) => rowData(row, axis));
  const labels = new Map(data.map(({ row, label }) => [row, label]));
  const ticks = new Map(axis.ticks.map(({ at, time, unit }) => [at, tickWords(time, unit, words, own)]));
  const drawing = plot({
    document,
    width,
    height: rows.length * rowHeight + 50,
    marginLeft: labelWidth,
    marginRight: margin,
    color: { type: "identity" },
    x: { type: "linear", domain: [0, axisWidth], label: null },
    y: { type: "band", label: null, domain: data.map(({ row }) => row) },
    marks: [
      gridX([...ticks.keys()], { strokeOpacity: 0.18 }),
      axisX([...ticks.keys()], { tickFormat: (at: number) => ticks.get(at) ?? "" }),
      axisY({ tickSize: 0, tickFormat: (row: string) => labels.get(row) ?? row }),
      ruleX(
        axis.gaps.flatMap((at) => [at - 2, at + 2]),
        { strokeOpacity: 0.5 },
      ),
      barX(
        data.filter(({ isClosed }) => isClosed),
        {
          x1: "left",
          x2: "right",
          y: "row",
          fill: (row: { readonly isPlanned: boolean; readonly colour: string }) =>
            row.isPlanned ? "none" : row.colour,
          stroke: "colour",
          fillOpacity: 0.3,
          insetTop: 6,
          insetBottom: 6,
        },
      ),
      link(
        data.filter(({ isClosed }) => !isClosed),
        { x1: "left", x2: "right", y1: "row", y2: "row", stroke: "colour", strokeDasharray: "4 3", strokeWidth: 1.5 },
      ),
      text(
        data.filter(({ isClosed }) => !isClosed),
        { x: "open", y: "row", text: "openMark", fill: "colour" },
      ),
      dot(data, {
        x: "middle",
        y: "row",
        r: 4,
        fill: (row: { readonly isPlanned: boolean; readonly colour: string }) =>
          row.isPlanned ? "var(--paper)" : row.colour,
        stroke: "colour",
      }),
      ...[true, false].map((isRight) =>
        text(
          data.filter((row) => row.isRight === isRight),
          { x: "wordsAt", y: "row", text: "words", textAnchor: isRight ? "start" : "end", dx: isRight ? 10 : -10 },
        ),
      ),
    ],
  });
  return clean(drawing);
}
