import type { Instant } from "./model/when.ts";
import { remember } from "./text/remember.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

const quarter = 900_000;
/** Since 1973 zones have changed their offsets at quarters of an hour alone. */
const even = Date.UTC(1973, 0, 1);

/** Offset of a zone from UTC in minutes at an epoch millisecond. */
function offsetAt(zone: string, epoch: number): number {
  return epoch < even ? measuredOffset(zone, epoch) : offsetInQuarter(`${Math.floor(epoch / quarter)} ${zone}`);
}

const offsetInQuarter = remember((quarterAndZone) => {
  const [number = "", zone = ""] = quarterAndZone.split(" ");
  return measuredOffset(zone, Number(number) * quarter);
});

function measuredOffset(zone: string, epoch: number): number {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(epoch)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const local = Date.UTC(
    parts["year"] ?? 0,
    (parts["month"] ?? 1) - 1,
    parts["day"],
    parts["hour"],
    parts["minute"],
    parts["second"],
  );
  return Math.round((local - Math.floor(epoch / 1000) * 1000) / 60_000);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/**
 * A local clock time (`2024-11-11T08:01`, with or without seconds) with the offset of its zone. A time the spring change skips takes the offset
 * before the change, a doubled one its first pass. `undefined` where there is no such date.
 */
export function withOffset(local: string, zone: string): Instant | undefined {
  const epoch = Date.parse(`${local}Z`);
  if (Number.isNaN(epoch) || new Date(epoch).toISOString().slice(0, 16) !== local.slice(0, 16)) return undefined;
  const earlier = offsetAt(zone, epoch - 86_400_000);
  const later = offsetAt(zone, epoch + 86_400_000);
  const offset = [earlier, later].find((minutes) => offsetAt(zone, epoch - minutes * 60_000) === minutes) ?? earlier;
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const dayLength = 86_400_000;

/** The calendar day of an instant in a zone as its number, 0 for 1970-01-01. */
export function dayIn(instant: Instant, zone: string): number {
  const epoch = Date.parse(instant);
  if (Number.isNaN(epoch)) throw new RangeError(`no instant: ${instant}`);
  return Math.floor((epoch + offsetAt(zone, epoch) * 60_000) / dayLength);
}

/** The calendar date of an instant in a zone, `2024-11-12`. */
export function dateIn(instant: Instant, zone: string): string {
  const epoch = Date.parse(instant);
  return new Date(epoch + offsetAt(zone, epoch) * 60_000).toISOString().slice(0, 10);
}
