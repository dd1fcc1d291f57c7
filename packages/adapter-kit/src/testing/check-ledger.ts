import { type Article, type Ledger, valueAt } from "@digest/core";
import { unaccounted } from "../dump/ledger.ts";

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, "");
}

/** Whether the words of a range and the value it is said to have become have anything to do with each other. */
function agrees(range: string, value: unknown): boolean {
  if (typeof value !== "string") return value !== undefined;
  const [from, to] = [squeezed(range), squeezed(value)];
  return from === "" || from.includes(to) || to.includes(from);
}

/**
 * What is wrong with a ledger: gaps, overlaps, unaccounted ranges, blanks at the start of a range, pointers that lead nowhere.
 * `exact` asks also that it covers the whole text and that ranges and values have the same words, as text dumps promise.
 */
export function ledgerFaults(text: string, ledger: Ledger, article: Article, exact: boolean): readonly string[] {
  const faults: string[] = [];
  let at = ledger[0]?.start ?? 0;
  if (exact && at !== 0) faults.push(`begins at ${at}`);
  for (const [index, { start, end, pointers, removed }] of ledger.entries()) {
    const range = `[${start}, ${end})`;
    if (start !== at || end <= start) faults.push(`${range} does not follow ${at}`);
    at = end;
    if (removed === unaccounted) faults.push(`${range} is not accounted for`);
    if ((pointers === undefined) === (removed === undefined))
      faults.push(`${range} has to be either placed or removed`);
    if (removed !== undefined && !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(removed))
      faults.push(`${range} has a reason that is no kebab-case word`);
    if (exact && index > 0 && /^\s/.test(text.slice(start, start + 1))) faults.push(`${range} begins with white space`);
    for (const pointer of pointers ?? []) {
      const value = valueAt(article, pointer);
      if (value === undefined) faults.push(`${range} leads to ${pointer}, where nothing is`);
      else if (exact && !agrees(text.slice(start, end), value))
        faults.push(`${range} leads to other words at ${pointer}`);
    }
  }
  if (at > text.length || (exact && at !== text.length)) faults.push(`ends at ${at} of ${text.length}`);
  return faults;
}
