import type { EventTime } from "@digest/core";
import type { Words } from "../words/words.ts";
import { numberWords } from "./number-words.ts";

const seasonBase = 21; // EDTF (ISO 8601-2, 4.8.2): 21 spring to 24 winter

function dayWords(value: string, words: Words): string {
  const [year = "", month = "", day = ""] = value.split("-");
  const weekday = (new Date(`${value}T00:00:00Z`).getUTCDay() + 6) % 7;
  return words.day(words.weekdays[weekday] ?? "", Number(day), words.months[Number(month) - 1] ?? month, Number(year));
}

const readersZone = "Europe/Berlin";

/** A clock time on the reader's clock, `2025-05-21T08:12`; the offset says how to get there. */
function onReadersClock(value: string): string {
  const instant = Date.parse(value);
  if (Number.isNaN(instant) || !/(?:Z|[+-]\d\d:\d\d)$/.test(value)) return value;
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: readersZone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(instant);
  return parts.replace(" ", "T");
}

/** One EDTF date in words: "Mittwoch, 12. Februar 2025", "Dezember 2022", "2021"; clock times are those of Berlin. What has another form stays as it is. */
function dateWords(value: string, words: Words): string {
  const [date = "", clock] = onReadersClock(value).split("T");
  const suffix =
    clock === undefined ? "" : `, ${clock.slice(0, 5)}${words.labels.clock === "" ? "" : ` ${words.labels.clock}`}`;
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return dayWords(date, words) + suffix;
  if (/^\d{4}-\d\d$/.test(date)) {
    const month = Number(date.slice(5));
    const name = month >= seasonBase ? words.seasons[month - seasonBase] : words.months[month - 1];
    return name === undefined ? date : `${name} ${date.slice(0, 4)}`;
  }
  return value;
}

/** An EDTF date or interval in words. */
export function edtfWords(edtf: string, words: Words): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return dateWords(from, words);
  if (from === "" || from === "..") return `${words.labels.notAfter} ${dateWords(to, words)}`;
  if (to === "" || to === "..") return `${words.labels.notBefore} ${dateWords(from, words)}`;
  return `${dateWords(from, words)} ${words.labels.to} ${dateWords(to, words)}`;
}

/** The time of an event in words, as exact as it is known and no more. */
export function eventTimeWords(time: EventTime, words: Words): string {
  const { edtf, earliest, latest } = time;
  if (edtf !== undefined) return edtfWords(edtf, words);
  if (earliest !== undefined && latest !== undefined) {
    return `${words.labels.between} ${dateWords(earliest, words)} ${words.labels.and} ${dateWords(latest, words)}`;
  }
  if (earliest !== undefined) return `${words.labels.notBefore} ${dateWords(earliest, words)}`;
  if (latest !== undefined) return `${words.labels.notAfter} ${dateWords(latest, words)}`;
  return words.labels.unknownTime;
}

const durationParts = /(\d{1,9}(?:\.\d{1,9})?)([YMWDHS])/g;

/** An ISO 8601 duration in words: `PT90M` is "90 Minuten", `P1Y6M` "1 Jahr und 6 Monate". What has another form stays as it is. */
export function durationWords(value: string, words: Words): string {
  if (!/^P(?=[\dT])(?:\d{1,9}(?:\.\d{1,9})?[YMWD]){0,4}(?:T(?:\d{1,9}(?:\.\d{1,9})?[HMS]){1,3})?$/.test(value))
    return value;
  const clockAt = value.indexOf("T");
  const names: Readonly<Record<string, readonly [string, string]>> = words.durations;
  const parts = [...value.matchAll(durationParts)].map(({ 1: amount = "", 2: letter = "", index }) => {
    const unit = clockAt !== -1 && index > clockAt && letter === "M" ? "m" : letter;
    const [one, more] = names[unit] ?? [letter, letter];
    return `${numberWords(Number(amount), words)} ${amount === "1" ? one : more}`;
  });
  return parts.join(` ${words.labels.and} `);
}
