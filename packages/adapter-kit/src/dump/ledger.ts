import type { Ledger, LedgerEntry } from "@digest/core";

/** Marks what a reader forgot or counted twice; `checkAdapter` reports it. */
export const unaccounted = "unaccounted";

/** Where a range of the input went: to places of the article (JSON Pointers), or out, for a reason in kebab-case. */
export interface LedgerRange {
  readonly start: number;
  readonly end: number;
  readonly pointers?: readonly string[] | undefined;
  readonly removed?: string | undefined;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === "";
}

/** The offset of the first character from `start` that is no blank; `end` where there is none. */
function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charAt(at).trim() === "") at += 1;
  return at;
}

/** Ranges in order and inside the text, without blanks before them; those that cover the very same characters become one with the pointers of all. */
function ordered(text: string, ranges: readonly LedgerRange[]): LedgerRange[] {
  const inside = ranges
    .map((range) => ({ ...range, end: Math.min(text.length, range.end) }))
    .map((range) => ({ ...range, start: skipBlank(text, Math.max(0, range.start), range.end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const joined: LedgerRange[] = [];
  for (const range of inside) {
    const last = joined.at(-1);
    const same = last !== undefined && last.start === range.start && last.end === range.end;
    if (same && last.pointers !== undefined && range.pointers !== undefined)
      joined[joined.length - 1] = { ...last, pointers: [...new Set([...last.pointers, ...range.pointers])] };
    else joined.push(range);
  }
  return joined;
}

function entry({ pointers, removed }: LedgerRange, start: number, end: number): LedgerEntry {
  if (removed !== undefined) return { start, end, removed };
  return pointers !== undefined && pointers.length > 0
    ? { start, end, pointers }
    : { start, end, removed: unaccounted };
}

/**
 * Makes the account of an input from the ranges a reader used. The entries tile the text: white space between two ranges
 * belongs to the one before, leading white space to the first. Text that no range covers, or that two ranges
 * share in part, becomes an entry `removed: "unaccounted"`; `rest` names what no range covers otherwise, `markup` in pages, where ranges
 * are of interest and the rest is not. Nothing is thrown.
 */
export function ledger(text: string, ranges: readonly LedgerRange[], rest: string = unaccounted): Ledger {
  const entries: LedgerEntry[] = [];
  let at = 0;
  const cover = (end: number, made: (start: number, end: number) => LedgerEntry) => {
    if (end <= at) return;
    entries.push(made(at, end));
    at = end;
  };
  const lost = (start: number, end: number): LedgerEntry => ({ start, end, removed: rest });
  const gap = (end: number) => {
    if (end <= at) return;
    const last = entries.at(-1);
    if (!isBlank(text, at, end)) return cover(end, lost);
    if (last !== undefined) entries[entries.length - 1] = { ...last, end };
    if (last !== undefined) at = end;
  };
  for (const range of ordered(text, ranges)) {
    gap(range.start);
    if (range.start < at && entries.length > 0) markShared(entries, range.start, Math.min(at, range.end));
    cover(range.end, (start, end) => entry(range, start, end));
  }
  gap(text.length);
  if (at < text.length) cover(text.length, lost);
  return entries;
}

/** Turns the part [start, end) of the last entries, which a later range claims too, into an unaccounted entry. */
function markShared(entries: LedgerEntry[], start: number, end: number): void {
  const after: LedgerEntry[] = [];
  while (entries.length > 0) {
    const last = entries.at(-1);
    if (last === undefined || last.end <= start) break;
    entries.pop();
    if (last.end > end) after.unshift({ ...last, start: end });
    const from = Math.max(last.start, start);
    after.unshift({ start: from, end: Math.min(last.end, end), removed: unaccounted });
    if (last.start < start) entries.push({ ...last, end: start });
    if (last.start <= start) break;
  }
  entries.push(...after);
}
