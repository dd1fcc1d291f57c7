import type { When } from "@digest/core";
import { localWhen } from "../dates/local-when.ts";

/** A date and time as printed, with its place in the line. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly when: When;
}

const form =
  /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:(?:\s{0,3}[-–,|]\s{0,3}|\s{1,3}(?:um\s)?)(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\sUhr)?)?(?![\d:])/;

/**
 * Finds the first `DD.MM.YYYY`, with `HH:MM` or `HH:MM:SS` behind a blank, comma or dash, and takes it as Europe/Berlin
 * by convention. `undefined` where there is none or no such day.
 */
export function findStamp(line: string): Stamp | undefined {
  const found = form.exec(line);
  if (found === null) return undefined;
  const [text, day, month, year, hour, minute, second] = found;
  const when = localWhen({ year, month, day, hour, minute, second });
  return when === undefined ? undefined : { start: found.index, end: found.index + text.length, when };
}
