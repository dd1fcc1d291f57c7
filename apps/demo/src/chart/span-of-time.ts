import type { EventTime } from "@digest/core";

/** Between which instants an event lies; an end that is not known is absent, one of the two is there. */
export interface SpanOfTime {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

const dayLength = 86_400_000;

interface ClosedSpan {
  readonly from: Date;
  readonly to: Date;
}

/** First and last instant of an EDTF date, in UTC; `undefined` for other forms. */
function spanOfDate(value: string | undefined): ClosedSpan | undefined {
  const [date = ""] = (value ?? "").split("T");
  if (/^\d{4}$/.test(date)) return { from: new Date(`${date}-01-01`), to: new Date(`${Number(date) + 1}-01-01`) };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) {
    const from = new Date(`${date}-01`);
    return { from, to: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const from = new Date(date);
  return Number.isNaN(from.getTime()) ? undefined : { from, to: new Date(from.getTime() + dayLength) };
}

/** The span in which an event lies; `undefined` where neither end is known. */
export function spanOfTime({ edtf, earliest, latest }: EventTime): SpanOfTime | undefined {
  const [first, last] = edtf === undefined ? [earliest, latest] : [edtf.split("/")[0], edtf.split("/").at(-1)];
  const [from, to] = [spanOfDate(first)?.from, spanOfDate(last)?.to];
  return from === undefined && to === undefined ? undefined : { from, to };
}

/** Where an event stands in the order of time: its first instant, else its last day. */
export function startOf({ from, to }: SpanOfTime): number {
  return from?.getTime() ?? (to?.getTime() ?? dayLength) - dayLength;
}
