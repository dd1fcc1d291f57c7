import { type DateParts, localWhen } from "@digest/adapter-kit";
import type { When } from "@digest/core";
import { findDay } from "./german-date.ts";
import { firstReportWords, updateWords } from "./update-marks.ts";

/** The mark at the start of a time-stamped part: "Update vom 3. Mai 2020, 16:05 Uhr:". */
export interface UpdateStamp {
  readonly kind: "update" | "first-report";
  /** Where the text behind the mark begins. */
  readonly end: number;
  readonly day?: Required<Pick<DateParts, "day" | "month" | "year">>;
  readonly hour?: string;
  readonly minute?: string;
}

const longestMark = 70;
const clock = /(?<!\d)(\d{1,2})[.:](\d{2})(?:\s?Uhr|(?=\s?[:+]))/;
const anyWords = [...updateWords, ...firstReportWords];

/** Reads the mark of an update or of the first report; `undefined` where the text begins as text does. */
export function readUpdateStamp(text: string): UpdateStamp | undefined {
  const head = text.slice(0, longestMark);
  const lead = /^(?:\+{2,3}\s?)?(?:\d{1,2}\.\s)?/.exec(head)?.[0].length ?? 0;
  const folded = head.slice(lead).toLowerCase();
  const word = anyWords.find((candidate) => folded.startsWith(candidate));
  if (word === undefined || /^[\p{L}-]/u.test(folded.slice(word.length))) return undefined;
  const kind = (updateWords as readonly string[]).includes(word) ? "update" : "first-report";
  const rest = head.slice(lead + word.length);
  const time = clock.exec(rest);
  const day = findDay(time === null ? rest : rest.slice(0, time.index + time[0].length));
  const until = Math.max(time === null ? 0 : time.index + time[0].length, day?.end ?? 0);
  const between = rest.slice(0, until).toLowerCase();
  const after = /^\s{0,2}(?:\+{2,3}|[:–—-])?\s{0,2}/.exec(rest.slice(until));
  const isAlone =
    rest
      .slice(until)
      .trim()
      .replace(/^[:.]$/, "") === "";
  if (until === 0 && !isAlone) return undefined;
  if (until > 0 && !/^[\s,:.\d]*(?:vom|am|von|um)?/.test(between)) return undefined;
  if (until > 0 && !isAlone && !/^\s{0,2}(?:\+{2,3}|[:–—-])/.test(rest.slice(until))) return undefined;
  return {
    kind,
    end: lead + word.length + until + (after?.[0].length ?? 0),
    ...(day === undefined ? {} : { day: day.parts }),
    ...(time?.[1] === undefined || time[2] === undefined ? {} : { hour: time[1], minute: time[2] }),
  };
}

function stamped(day: string, { hour, minute }: UpdateStamp): When | undefined {
  const [year, month, date] = day.split("-");
  return localWhen({ year, month, day: date, hour, minute });
}

/** Days from one to the other, at most four: more leave the day open anyway. */
function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); days.length < 4; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > to) break;
    days.push(day);
  }
  return days;
}

/** What bounds an update whose mark is not complete: it is not older than `after` and not newer than `before`. */
export interface Bounds {
  readonly after?: When | undefined;
  readonly before?: When | undefined;
}

/**
 * The time of an update. A mark without year takes the last such day not after `before`, a mark without day the only day between the
 * bounds that fits; where two fit, or none, the time is unknown.
 */
export function whenOf(stamp: UpdateStamp, { after, before }: Bounds): When | undefined {
  const { day, hour, minute } = stamp;
  if (day !== undefined) {
    if (day.year !== undefined) return localWhen({ ...day, hour, minute });
    const year = Number(before?.value.slice(0, 4));
    const candidates = [year, year - 1].map((value) => localWhen({ ...day, year: value, hour, minute }));
    const found = candidates.find((when) => when !== undefined && before !== undefined && isBefore(when, before));
    return found === undefined ? undefined : { ...found, basis: "derived" };
  }
  if (hour === undefined || after === undefined || before === undefined) return undefined;
  const fitting = daysBetween(after.value.slice(0, 10), before.value.slice(0, 10))
    .map((candidate) => stamped(candidate, stamp))
    .filter((when) => when !== undefined)
    .filter((when) => isBefore(after, when) && isBefore(when, before));
  const [only] = fitting;
  return only === undefined || fitting.length > 1 ? undefined : { ...only, basis: "derived" };
}

/** Whether a time is not after another; days count from their first to their last minute. */
function isBefore(a: When, b: When): boolean {
  const start = Date.parse(a.value.length === 10 ? `${a.value}T00:00:00Z` : a.value);
  const end = Date.parse(b.value.length === 10 ? `${b.value}T23:59:59Z` : b.value);
  return start <= end;
}
