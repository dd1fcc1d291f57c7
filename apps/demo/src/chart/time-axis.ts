import { type SpanOfTime, startOf } from "./span-of-time.ts";

const day = 86_400_000;
/** Empty time longer than this part of the whole is left out. */
const longestGap = 0.12;
const shortestGap = 20 * day;
const gapWidth = 30;
const shortestStretch = 80;

/** A piece of the axis without long empty time, in pixels. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Dates to pixels, leaving out long empty time. */
export interface TimeAxis {
  readonly place: (time: number) => number;
  readonly ticks: readonly { readonly at: number; readonly time: Date; readonly unit: Unit }[];
  /** Where time is left out. */
  readonly gaps: readonly number[];
}

export type Unit = "day" | "month" | "year";

/** Stretches of time with something in them, each with a margin of its own. */
function occupied(spans: readonly SpanOfTime[]): readonly { readonly from: number; readonly to: number }[] {
  const sorted = spans.toSorted((a, b) => startOf(a) - startOf(b));
  const first = Math.min(...sorted.map(startOf));
  const last = Math.max(...sorted.map(({ to, from }) => (to ?? from)?.getTime() ?? 0));
  const gap = Math.max(shortestGap, (last - first) * longestGap);
  const merged: { from: number; to: number }[] = [];
  for (const span of sorted) {
    const [from, to] = [startOf(span), (span.to ?? span.from)?.getTime() ?? 0];
    const open = merged.at(-1);
    if (open !== undefined && from - open.to <= gap) open.to = Math.max(open.to, to);
    else merged.push({ from, to });
  }
  return merged.map(({ from, to }) => {
    const margin = Math.max(day, (to - from) * 0.04);
    return { from: from - margin, to: to + margin };
  });
}

function layOut(spans: readonly SpanOfTime[], width: number): readonly Stretch[] {
  const pieces = occupied(spans);
  const total = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  const free = width - (pieces.length - 1) * gapWidth - pieces.length * shortestStretch;
  let left = 0;
  return pieces.map(({ from, to }) => {
    const right = left + shortestStretch + (free * (to - from)) / total;
    const stretch = { from, to, left, right };
    left = right + gapWidth;
    return stretch;
  });
}

function placeIn({ from, to, left, right }: Stretch, time: number): number {
  return left + ((time - from) / (to - from)) * (right - left);
}

/** Finest first, with the pixels a label needs. */
const steps: readonly {
  readonly unit: Unit;
  readonly months: number;
  readonly days: number;
  readonly width: number;
}[] = [
  { unit: "day", months: 0, days: 1, width: 84 },
  { unit: "day", months: 0, days: 7, width: 84 },
  { unit: "month", months: 1, days: 0, width: 68 },
  { unit: "month", months: 3, days: 0, width: 68 },
  { unit: "year", months: 12, days: 0, width: 44 },
  { unit: "year", months: 60, days: 0, width: 44 },
];

const mostTicks = 40;
/** A shorter stretch has its days on the axis, or the one in its middle. */
const fewDays = 10 * day;

/** Beginnings of units within a stretch; none where there would be too many to draw. */
function beginnings({ from, to }: Stretch, { months, days }: (typeof steps)[number]): readonly number[] {
  const start = new Date(from);
  const years = Math.max(1, months / 12);
  const year = start.getUTCFullYear() - (start.getUTCFullYear() % years);
  const found: number[] = [];
  const length = months === 0 ? days * day : months * 30 * day;
  if ((to - from) / length > mostTicks) return [];
  for (let step = 0; ; step += 1) {
    const time =
      months === 0
        ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + step * days)
        : Date.UTC(year, step * months);
    if (time > to) return found;
    if (time >= from) found.push(time);
  }
}

function ticksOf(stretch: Stretch): TimeAxis["ticks"] {
  const width = stretch.right - stretch.left;
  const isShort = stretch.to - stretch.from < fewDays;
  for (const step of isShort ? steps.slice(0, 1) : steps) {
    const times = beginnings(stretch, step);
    if (times.length > 0 && times.length * step.width <= width) {
      return times.map((time) => ({ at: placeIn(stretch, time), time: new Date(time), unit: step.unit }));
    }
  }
  const middle = (stretch.from + stretch.to) / 2;
  return [{ at: placeIn(stretch, middle), time: new Date(middle), unit: isShort ? "day" : "month" }];
}

/** An axis of `width` pixels over the spans. */
export function timeAxis(spans: readonly SpanOfTime[], width: number): TimeAxis {
  const stretches = layOut(spans, width);
  return {
    place: (time) => {
      const own = stretches.find(({ to }) => time <= to) ?? stretches.at(-1);
      return own === undefined ? 0 : Math.max(0, Math.min(width, placeIn(own, Math.max(time, own.from))));
    },
    ticks: stretches.flatMap(ticksOf),
    gaps: stretches.slice(1).map(({ left }) => left - gapWidth / 2),
  };
}
