import type { LedgerRange } from "./ledger.ts";

/**
 * Cuts outer ranges around the ranges inside them, so that `ledger` can tile: a paragraph of markup with an advertisement
 * in it becomes paragraph, advertisement, paragraph. Ranges that overlap in part stay as they are.
 */
export function nestRanges(ranges: readonly LedgerRange[]): readonly LedgerRange[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cut: LedgerRange[] = [];
  const open: { range: LedgerRange; at: number }[] = [];
  const close = (until: number) => {
    for (let top = open.at(-1); top !== undefined && top.range.end <= until; top = open.at(-1)) {
      open.pop();
      if (top.at < top.range.end) cut.push({ ...top.range, start: top.at });
      const outer = open.at(-1);
      if (outer !== undefined) outer.at = Math.max(outer.at, top.range.end);
    }
  };
  for (const range of sorted) {
    close(range.start);
    const outer = open.at(-1);
    if (outer !== undefined && outer.range.start === range.start && outer.range.end === range.end) {
      cut.push(range);
      continue;
    }
    if (outer !== undefined && outer.at < range.start) cut.push({ ...outer.range, start: outer.at, end: range.start });
    if (outer !== undefined) outer.at = range.start;
    open.push({ range, at: range.start });
  }
  close(Number.POSITIVE_INFINITY);
  return cut;
}
