import { de, type ParsedComponents } from "chrono-node";
import type { TimeMl, Timex } from "./time-ml.ts";

const pad = (value: number | null): string => String(value ?? 0).padStart(2, "0");

/** What chrono is certain of, as a TIMEX3 value; what it only implies is taken for the day. */
function timexValue(components: ParsedComponents): string {
  const [year, month, day] = [components.get("year"), components.get("month"), components.get("day")];
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (components.isCertain("hour")) return `${date}T${pad(components.get("hour"))}:${pad(components.get("minute"))}`;
  const isDay = components.isCertain("day") || components.isCertain("weekday");
  if (!isDay && components.isCertain("month")) return `${year}-${pad(month)}`;
  return date;
}

/** Words that chrono takes for weekdays and that German writes all the time. */
const shortWords = new Set(["so", "di", "fr", "mo", "do", "mi", "sa"]);

/** Prepositions stand outside a TIMEX3; chrono takes them in. */
const prepositions = /^(?:am|an|im|in|um|vom|von|zum|bis|ab|der|den|dem)\s+/i;

/** The times chrono-node finds in German, with or without its finds in short words. Ranges are two times. */
export function chronoTimes({ text, created }: TimeMl, isFiltered: boolean): readonly Timex[] {
  const reference = new Date(`${created}T12:00:00`);
  return de.parse(text, reference).flatMap(({ index: at, text: taken, start, end }): readonly Timex[] => {
    const words = taken.replace(prepositions, "");
    const index = at + taken.length - words.length;
    if (isFiltered && shortWords.has(words.toLowerCase())) return [];
    const type = start.isCertain("hour") ? "TIME" : "DATE";
    const whole = { begin: index, end: index + words.length, type, value: timexValue(start) };
    const dash = !end ? -1 : words.search(/\s*(?:-|–|bis)\s*/);
    if (!end || dash <= 0) return [whole];
    const tail = words.slice(dash).replace(/^\s*(?:-|–|bis)\s*/, "");
    return [
      { ...whole, end: index + dash },
      { begin: index + words.length - tail.length, end: index + words.length, type, value: timexValue(end) },
    ];
  });
}
