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

/** White space as `trim` knows it. */
function isBlank(code: number): boolean {
  return code <= 127 ? code === 32 || (code >= 9 && code <= 13) : String.fromCharCode(code).trim() === "";
}

/** The offset of the first character from `start` that is no blank; `end` where there is none. */
function skipBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The members of two lists, each once. */
function together(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.length + others.length < 2 ? others : [...new Set([...some, ...others])];
}

/** Ranges inside the text, without blanks before them; those that cover the very same characters become one with the pointers of all. */
function merged(text: string, ranges: readonly LedgerRange[]): readonly LedgerRange[] {
  const known = new Map<string, LedgerRange>();
  for (const [index, range] of ranges.entries()) {
    const end = Math.min(text.length, range.end);
    const start = skipBlank(text, Math.max(0, range.start), end);
    if (start >= end) continue;
    const key = range.pointers === undefined ? `${index}` : `${start}-${end}`;
    if (range.pointers === undefined) known.set(key, { start, end, removed: range.removed });
    else known.set(key, { start, end, pointers: together(known.get(key)?.pointers ?? [], range.pointers) });
  }
  return [...known.values()];
}

/** What becomes of a part that one range, none or several cover. */
function entryOf(covering: ReadonlySet<LedgerRange>, rest: string): Omit<LedgerEntry, "start" | "end"> {
  const [only] = covering;
  if (only === undefined) return { removed: rest };
  if (covering.size > 1) return { removed: unaccounted };
  if (only.removed !== undefined) return { removed: only.removed };
  return only.pointers !== undefined && only.pointers.length > 0
    ? { pointers: only.pointers }
    : { removed: unaccounted };
}

/**
 * Makes the account of an input from the ranges a reader used. The entries tile the text: white space between two ranges
 * belongs to the one before, leading white space to the first. Text that no range covers, or that two ranges
 * share in part, becomes an entry `removed: "unaccounted"`; `rest` names what no range covers otherwise, `markup` in pages, where ranges
 * are of interest and the rest is not. Nothing is thrown.
 */
export function ledger(text: string, ranges: readonly LedgerRange[], rest: string = unaccounted): Ledger {
  const edges = merged(text, ranges)
    .flatMap((range) => [
      { at: range.start, range, opens: true },
      { at: range.end, range, opens: false },
    ])
    .toSorted((a, b) => a.at - b.at);
  const entries: LedgerEntry[] = [];
  const covering = new Set<LedgerRange>();
  let done = 0;
  const cover = (end: number) => {
    if (end <= done) return;
    const filled = skipBlank(text, done, end);
    const last = entries.at(-1);
    // Blanks go to the entry before; before the first entry they wait for it.
    if (last !== undefined && filled > done) entries[entries.length - 1] = { ...last, end: filled };
    if (filled === end && (last !== undefined || end < text.length)) {
      done = last === undefined ? done : end;
      return;
    }
    entries.push({ start: last === undefined ? 0 : filled, end, ...entryOf(covering, rest) });
    done = end;
  };
  for (const { at, range, opens } of edges) {
    cover(at);
    if (opens) covering.add(range);
    else covering.delete(range);
  }
  cover(text.length);
  return entries;
}
