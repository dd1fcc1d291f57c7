import type { When } from "@digest/core";
import { localWhen } from "./local-when.ts";
import { monthNames, weekdayNames } from "./month-names.ts";
import { readZone } from "./read-zone.ts";

const weekdays: ReadonlySet<string> = new Set(weekdayNames);
const months: Readonly<Record<string, number>> = monthNames;
/** The form that nearly all feeds have, `Wed, 12 Feb 2025 18:27:49 +0100`. */
const usualForm =
  /^(?:[A-Z][a-z]{2},? )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ([+-]\d{4}|[A-Z]{1,4})$/;
const clockForm = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:\.\d{1,9})?))?$/;

function monthOf(word: string | undefined): number | undefined {
  const folded = (word ?? "").toLowerCase();
  return Object.hasOwn(months, folded) ? months[folded] : undefined;
}

/** Years of two digits as RFC 2822, section 4.3, reads them. */
function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  const year = Number(digits);
  if (digits.length === 3) return String(1900 + year);
  return String(year < 50 ? 2000 + year : 1900 + year);
}

/** Words of a date without weekday, commas, final points and `Uhr`. */
function words(text: string): string[] {
  const parts = text
    .trim()
    .replace(/\([^()]{0,40}\)$/, "")
    .split(/[\s,]+/, 12)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => word !== "" && !/^(?:uhr|um)$/i.test(word));
  return weekdays.has((parts[0] ?? "").toLowerCase()) ? parts.slice(1) : parts;
}

/** `12-Feb-2025` and `12.Februar` are one word with some senders. */
function splitDay(parts: readonly string[]): string[] {
  return parts.flatMap((part) =>
    /^\d{1,2}[-.]\p{L}/u.test(part) || /\p{L}-\d{2,4}$/u.test(part) ? part.split(/[-.]/) : [part],
  );
}

/** Clock and zone among the words after the year; a word that is neither makes the date unreadable. */
function clockOf(
  rest: readonly string[],
): { hour?: string; minute?: string; second?: string; zone?: string } | undefined {
  const [clock, ...zones] = rest;
  if (clock === undefined) return {};
  const glued = /^([\d:.]+)([+-]\d{4}|[A-Za-z]{1,5})$/.exec(clock);
  const [, hour, minute, second] = clockForm.exec(glued?.[1] ?? clock) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const [zone, ...more] = glued?.[2] === undefined ? zones : [glued[2], ...zones];
  if (more.length > 0 && !/^[+-]?\d{4}$|^[A-Za-z]{1,5}$/.test(more[0] ?? "")) return undefined;
  return { hour, minute, ...(second === undefined ? {} : { second }), ...(zone === undefined ? {} : { zone }) };
}

/** A date in the usual form; `undefined` where it is written in another way. */
function readUsual(text: string): When | undefined {
  const found = usualForm.exec(text);
  if (found === null) return undefined;
  const [, day, name, year, hour, minute, second, zone] = found;
  const offset = readZone(zone);
  const month = monthOf(name);
  return offset === undefined || month === undefined
    ? undefined
    : localWhen({ year, month, day, hour, minute, second }, offset);
}

/** The words of a date in whatever order and language. */
function readWords(text: string): When | undefined {
  const parts = splitDay(words(text));
  const [first, second, third] = parts;
  const dayFirst = monthOf(second) !== undefined;
  const month = monthOf(dayFirst ? second : first);
  const day = (dayFirst ? first : second) ?? "";
  if (month === undefined || third === undefined || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(day)) return undefined;
  const asctime = !/^\d{2,4}$/.test(third) && /^\d{4}$/.test(parts.at(-1) ?? "");
  const year = asctime ? (parts.at(-1) ?? "") : third;
  if (!/^\d{2,4}$/.test(year)) return undefined;
  const clock = clockOf(asctime ? parts.slice(2, -1) : parts.slice(3));
  if (clock === undefined) return undefined;
  const offset = readZone(clock.zone);
  if (clock.zone !== undefined && offset === undefined) return undefined;
  return localWhen({ ...clock, year: fullYear(year), month, day: Number.parseInt(day, 10) }, offset);
}

/**
 * RFC 822 and 2822 dates, `Wed, 12 Feb 2025 18:27:49 +0100`, with German or English names of months, weekdays and zones,
 * years of two digits, missing clock or zone; also `Feb 12, 2025`, `12. Februar 2025, 18:27 Uhr` and asctime.
 */
export function readRfc822(text: string): When | undefined {
  if (text.length > 100) return undefined;
  return readUsual(text) ?? readWords(text);
}
