import { zoneOffsets } from "./month-names.ts";

const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/** An offset (`+0100`, `+1:00`, `GMT+1`) or a zone name (`MEZ`, `GMT`) as `+01:00` or `Z`; `undefined` where it is neither. */
export function readZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const known: Readonly<Record<string, string>> = zoneOffsets;
  const name = zone.toLowerCase();
  if (Object.hasOwn(known, name)) return known[name];
  const [, sign, hours = "", minutes = "00"] = numeric.exec(zone) ?? [];
  if (sign === undefined || Number(hours) > 18 || Number(minutes) > 59) return undefined;
  const offset = `${sign}${hours.padStart(2, "0")}:${minutes}`;
  return offset === "-00:00" ? "Z" : offset; // RFC 3339, section 4.3: UTC, the local offset is not told
}
