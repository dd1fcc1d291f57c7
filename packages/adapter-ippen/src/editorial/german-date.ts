import { type DateParts, localWhen, monthNames } from "@digest/adapter-kit";
import type { When } from "@digest/core";

const monthOf: Readonly<Record<string, number>> = monthNames;
const form = /(?<!\d)(\d{1,2})\.\s{0,2}(?:(\d{1,2})\.|(\p{L}{3,9})\.?)(?:\s{0,2}(\d{4}))?(?!\d)/gu;

/** A day as printed in a sentence; `year` may be absent. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  readonly parts: Required<Pick<DateParts, "day" | "month" | "year">>;
}

/** The first day a sentence names, `11. November 2024`, `28.4.2020`, `3. Mai`. */
export function findDay(text: string): PrintedDay | undefined {
  for (const found of text.matchAll(form)) {
    const [whole, day, number, name, year] = found;
    const month = number ?? monthOf[(name ?? "").toLowerCase()];
    if (month !== undefined)
      return { start: found.index, end: found.index + whole.length, parts: { day, month, year } };
  }
  return undefined;
}

/** The first day with its year that a sentence names. */
export function findStatedDay(text: string): When | undefined {
  const found = findDay(text);
  return found?.parts.year === undefined ? undefined : localWhen(found.parts);
}
