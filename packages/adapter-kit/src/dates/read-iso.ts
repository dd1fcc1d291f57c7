import type { When } from "@digest/core";
import { localWhen } from "./local-when.ts";
import { readZone } from "./read-zone.ts";

const form =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:(?:[Tt]|\s{1,3})(\d{1,2}):?(\d{2})(?::?(\d{2}(?:[.,]\d{1,9})?))?(?:\s{0,3}([A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?))?)?)?)?$/;

/**
 * ISO 8601 and W3C-DTF, `2025-02-12T18:27:49+01:00`; also with an offset without colon, a blank instead of `T`, without
 * separators, or cut after the year, month, day or minute.
 */
export function readIso(text: string): When | undefined {
  const found = form.exec(text.trim());
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = found;
  const offset = readZone(zone);
  if (zone !== undefined && offset === undefined) return undefined;
  return localWhen({ year, month, day, hour, minute, second: second?.replace(",", ".") }, offset);
}
