import type { When } from "../model/when.ts";
import { dayIn } from "../zone.ts";
import { civilDate, type DaySpan, dayNumber, monthSpan, weekdayOf, yearSpan } from "./calendar-days.ts";
import { startTenses, type Tenses, tenseNow } from "./tense.ts";

/** The last date told in the text. */
export interface Told {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Several days, or one that is not known: a clock time behind it belongs to no single day. */
  readonly open: boolean;
  /** A paragraph has ended since, and the day is not of these weeks: clock times belong to it no more. */
  readonly recalled: boolean;
}

/** A day that is not known. */
export const openDay: Told = { year: undefined, month: undefined, day: undefined, open: true, recalled: false };

/** What times count from: the day of writing, as exactly as it is known, and what was told before. */
export interface Anchors {
  readonly publication?: DaySpan | undefined;
  /** The clock time of writing is known: news of the day, in which a weekday may be today. */
  readonly isOfTheDay: boolean;
  last?: Told | undefined;
  /** What the verbs of the clause at hand say. */
  readonly tenses: Tenses;
  /** The last year told with its digits in the sentence at hand. */
  toldYear?: number | undefined;
  /** The sentence at hand tells of a recurrence, to which clock times belong. */
  recurs: boolean;
}

/** A new sentence forgets what counts within one. */
export function startSentence(anchors: Anchors): void {
  startTenses(anchors.tenses);
  anchors.toldYear = undefined;
  anchors.recurs = false;
}

/** A new paragraph leaves open days behind, and keeps far ones as the past alone. */
export function startParagraph(anchors: Anchors): void {
  const { last, publication } = anchors;
  if (last?.open) anchors.last = undefined;
  else if (last?.day !== undefined && publication !== undefined && Math.abs(last.day - publication.to) > recent) {
    const { year, month, day, open } = last;
    anchors.last = { year, month, day, open, recalled: true };
  }
}

/** Days around publication that are still the news. */
const recent = 60;

/** The days a publication time may mean in Europe/Berlin: one day, or all of a month or year where no more is known. */
export function publicationSpan(published: When | undefined): DaySpan | undefined {
  if (published === undefined) return undefined;
  const { value } = published;
  if (value.includes("T")) return oneDay(dayIn(value, "Europe/Berlin"));
  const [year = 0, month, day] = value.split("-").map(Number);
  if (month === undefined) return yearSpan(year);
  return day === undefined ? monthSpan(year, month) : oneDay(dayNumber(year, month, day));
}

function oneDay(day: number): DaySpan {
  return { from: day, to: day };
}

/** Keeps a day as the one that clock times and "zuvor" count from. */
export function rememberDay(anchors: Anchors, day: number, open = false): void {
  const { year, month } = civilDate(day);
  anchors.last = { year, month, day, open, recalled: false };
}

/** Keeps a year or month as the date that "zuvor" counts from. */
export function rememberMonth(anchors: Anchors, year: number, month?: number): void {
  anchors.last = { year, month, day: undefined, open: false, recalled: false };
}

/** Within so many days a date is the nearest whatever the verbs say. */
const nearby = 90;

interface YearFound {
  readonly value?: number | undefined;
  readonly from: "none" | "publication" | "text";
}

/** The year told, or the next where the month lies nearer to the one told then: "im November 2024, im Januar". */
function yearBeside({ last, publication }: Anchors, toldYear: number, month: number): number {
  if (last?.month === undefined || last.year !== toldYear) return toldYear;
  const isNext = last.month - month > 6;
  const isTold = publication === undefined || dayNumber(toldYear + 1, month, 1) <= publication.to;
  return isNext && isTold ? toldYear + 1 : toldYear;
}

/**
 * The year for a month or day without one: that of a date in the same sentence, else the nearest to publication in which a weekday told fits,
 * else the nearest on the side that the verbs speak of.
 */
export function yearNear(
  anchors: Anchors,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
): YearFound {
  const { publication, toldYear, tenses } = anchors;
  if (toldYear !== undefined && weekday === undefined)
    return { value: yearBeside(anchors, toldYear, month), from: "text" };
  if (publication === undefined || publication.to - publication.from > 31) return { from: "none" };
  const own = civilDate(publication.to).year;
  const middle = (publication.from + publication.to) / 2;
  const slack = day === undefined ? 15 : 0;
  const years = [own - 1, own, own + 1]
    .map((year) => {
      const at = dayNumber(year, month, day ?? 15);
      return { year, at, distance: Math.abs(at - middle) };
    })
    .sort((a, b) => a.distance - b.distance);
  const fits = ({ at }: { readonly at: number }): boolean =>
    weekday === undefined || day === undefined || weekdayOf(at) === weekday;
  const isOnSide = ({ at, distance }: { readonly at: number; readonly distance: number }): boolean => {
    const tense = distance < nearby ? undefined : tenseNow(tenses);
    if (tense === undefined) return true;
    return tense === "past" ? at - slack <= publication.to : at + slack >= publication.from;
  };
  const nearest = years.find((year) => fits(year) && isOnSide(year)) ?? years.find(fits) ?? years[0];
  return { value: nearest?.year, from: "publication" };
}
