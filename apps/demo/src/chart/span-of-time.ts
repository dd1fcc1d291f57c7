import type { EventTime } from "@digest/core";

export interface SpanOfTime {
  readonly from: Date;
  readonly to: Date;
}

const dayLength = 86_400_000;

/** First and last instant of an EDTF date, in UTC; `undefined` for other forms. */
function spanOfDate(value: string): SpanOfTime | undefined {
  const [date = ""] = value.split("T");
  if (/^\d{4}$/.test(date)) return { from: new Date(`${date}-01-01`), to: new Date(`${Number(date) + 1}-01-01`) };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) {
    const from = new Date(`${date}-01`);
    return { from, to: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const from = new Date(date);
  return Number.isNaN(from.getTime()) ? undefined : { from, to: new Date(from.getTime() + dayLength) };
}

/** The span in which an event lies, as far as both ends are known. */
export function spanOfTime({ edtf, earliest, latest }: EventTime): SpanOfTime | undefined {
  const [first = "", last = first] = edtf === undefined ? [earliest, latest ?? earliest] : edtf.split("/");
  const from = spanOfDate(first);
  const to = spanOfDate(last);
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
}
