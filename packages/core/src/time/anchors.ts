import type { When } from "../model/when.ts";
import { dateIn } from "../zone.ts";
import { civilDate, type DaySpan, dayNumber, monthSpan, weekdayOf, yearSpan } from "./calendar-days.ts";

/** The last date told in the text. */
export interface Told {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** One of several days on end: a clock time behind them belongs to no single one. */
  readonly listed?: boolean | undefined;
}

/** What times count from: the day of writing, as exactly as it is known, and the last date told. */
export interface Anchors {
  readonly publication?: DaySpan | undefined;
  /** The clock time of writing is known: news of the day, in which a weekday may be today. */
  readonly isOfTheDay: boolean;
  last?: Told | undefined;
  /** The sentence tells what is to come. */
  ahead: boolean;
  /** The last year told with its digits, and how many sentences ago. */
  toldYear?: number | undefined;
}

/** The days a publication time may mean in Europe/Berlin: one day, or all of a month or year where no more is known. */
export function publicationSpan(published: When | undefined): DaySpan | undefined {
  if (published === undefined) return undefined;
  const { value } = published;
  const date = value.includes("T") ? dateIn(value, "Europe/Berlin") : value;
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return yearSpan(year);
  if (day === undefined) return monthSpan(year, month);
  const number = dayNumber(year, month, day);
  return { from: number, to: number };
}

/** Keeps a date as the one that clock times and "zuvor" count from. */
export function remember(anchors: Anchors, told: Told): void {
  if (told.day === undefined) {
    anchors.last = told;
    return;
  }
  const { year, month } = civilDate(told.day);
  anchors.last = { year, month, day: told.day, listed: told.listed };
}

/** After a recurrence a clock time belongs to no single day. */
export function forget(anchors: Anchors): void {
  anchors.last = { listed: true };
}

interface YearFound {
  readonly value?: number | undefined;
  readonly from: "none" | "publication" | "text";
}

/** The year for a month or day without one: the nearest to publication in which a weekday told fits too. */
export function yearNear(
  anchors: Anchors,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
): YearFound {
  const { publication, toldYear } = anchors;
  if (toldYear !== undefined && weekday === undefined) return { value: toldYear, from: "text" };
  if (publication === undefined) return { from: "none" };
  const own = civilDate(publication.to).year;
  const isYearOpen = publication.to - publication.from > 31;
  if (isYearOpen) return { from: "none" };
  const middle = (publication.from + publication.to) / 2;
  const at = (year: number): number => dayNumber(year, month, day ?? 15);
  const years = [own - 1, own, own + 1].sort((a, b) => Math.abs(at(a) - middle) - Math.abs(at(b) - middle));
  const fitting =
    weekday === undefined || day === undefined ? undefined : years.find((year) => weekdayOf(at(year)) === weekday);
  return { value: fitting ?? years[0], from: "publication" };
}
