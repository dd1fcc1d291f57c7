import { de, findTimes, plainDocument, type TimeMention, type When } from "@digest/core";

/** A publication time as precise as its value. */
export function published(value: string): When {
  const precision = value.includes("T")
    ? "minute"
    : value.length === 10
      ? "day"
      : value.length === 7
        ? "month"
        : "year";
  return { value, precision, basis: "stated" };
}

/** Wednesday, the day before which most of the tests are written. */
export const wednesday = "2025-02-12";

export function mentionsIn(text: string, at: string | undefined = wednesday): readonly TimeMention[] {
  const context = at === undefined || at === "" ? { locale: de } : { locale: de, published: published(at) };
  return findTimes(plainDocument(text, de), context);
}

/** Times as "words TYPE value", to be read at a glance. */
export function timesIn(text: string, at?: string): readonly string[] {
  return mentionsIn(text, at).map(({ start, end, type, value }) => `${text.slice(start, end)} ${type} ${value}`);
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
