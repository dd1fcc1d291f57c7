import type { When } from "@digest/core";
import { localWhen } from "./local-when.ts";
import { readIso } from "./read-iso.ts";
import { readRfc822 } from "./read-rfc822.ts";
import { readZone } from "./read-zone.ts";

const longestDate = 100;
const numericForm =
  /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:(?:\s{0,3}[-–,|]\s{0,3}|\s{1,3})(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\s{0,3}([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}))?)?$/;

/** German numeric dates, `12.02.2025 - 18:27:49` and `12.02.2025, 18:27 Uhr`. */
function readNumeric(text: string): When | undefined {
  const found = numericForm.exec(text.trim().replace(/\s?Uhr$/i, ""));
  if (found === null) return undefined;
  const [, day, month, year, hour, minute, second, zone] = found;
  const offset = readZone(zone);
  if (zone !== undefined && offset === undefined) return undefined;
  return localWhen({ year, month, day, hour, minute, second }, offset);
}

/**
 * A date as feeds, pages and wires write it: ISO 8601 and W3C-DTF, RFC 822 and 2822, German numeric and worded forms. The
 * offset is kept as stated; without one the time is Europe/Berlin by convention. `undefined` where it cannot be read.
 *
 * @example readDate("Mi, 12 Feb 2025 18:27:49 MEZ") // { value: "2025-02-12T18:27:49+01:00", precision: "second", basis: "stated" }
 */
export function readDate(text: string | undefined): When | undefined {
  if (text === undefined || text.length > longestDate) return undefined;
  return readIso(text) ?? readRfc822(text) ?? readNumeric(text);
}
