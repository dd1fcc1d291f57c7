import type { When } from "@digest/core";

/** The date that makers of text collections put before a text, ` date 2025-02`; `end` is where the text begins. */
export interface CorpusPrefix {
  readonly start: number;
  readonly end: number;
  readonly when: When;
}

const form = /^\s{0,20}date (\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?=\s|$)/;

/** Finds ` date YYYY-MM` or ` date YYYY-MM-DD` at the very start of a dump. */
export function findCorpusPrefix(dump: string): CorpusPrefix | undefined {
  const found = form.exec(dump);
  const value = found?.[1];
  if (found === null || value === undefined) return undefined;
  const precision = value.length === 7 ? "month" : "day";
  return { start: found[0].indexOf("date"), end: found[0].length, when: { value, precision, basis: "stated" } };
}
