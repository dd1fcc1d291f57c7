import type { TimeConstraint } from "../model/time.ts";
import { type DayNumber, dayNumber, isoDay } from "./days.ts";

const pattern = /^XXXX-(\d\d)-(\d\d)$/;

/** Why a constraint has its year. */
export const yearReason = "a day without a year is the one nearest to the news";

/** Whether a TIMEX3 value is a day of a year that is not told: `XXXX-04-16`. */
export function isYearless(value: string): boolean {
  return value.startsWith("X") && pattern.test(value);
}

/** Two days without a year that are not one day in any. */
export function yearlessClash(constraints: readonly TimeConstraint[]): boolean {
  const first = constraints.find(({ value }) => isYearless(value));
  return first !== undefined && constraints.some(({ value }) => value !== first.value && isYearless(value));
}

function yearOf(day: DayNumber): number {
  return Number(isoDay(day).slice(0, 4));
}

/** The last such day up to `latest`, or where only `earliest` is known the first one from then on; `undefined` where neither is. */
function dayIn(value: string, earliest: DayNumber | undefined, latest: DayNumber | undefined): DayNumber | undefined {
  const [, month, date] = pattern.exec(value) ?? [];
  const in_ = (year: number): DayNumber => dayNumber(year, Number(month), Number(date));
  if (latest !== undefined) {
    const day = in_(yearOf(latest));
    return day <= latest ? day : in_(yearOf(latest) - 1);
  }
  if (earliest === undefined) return undefined;
  const day = in_(yearOf(earliest));
  return day >= earliest ? day : in_(yearOf(earliest) + 1);
}

/** Gives days without a year the year that the bounds of all other constraints leave them; drops them where there are no bounds. */
export function withYears(
  constraints: readonly TimeConstraint[],
  boundsOf: (others: readonly TimeConstraint[]) => {
    readonly earliest?: DayNumber | undefined;
    readonly latest?: DayNumber | undefined;
  },
): readonly TimeConstraint[] {
  if (!constraints.some(({ value }) => isYearless(value))) return constraints;
  const others = constraints.filter(({ value }) => !isYearless(value));
  const { earliest, latest } = boundsOf(others);
  return constraints.flatMap((constraint): readonly TimeConstraint[] => {
    if (!isYearless(constraint.value)) return [constraint];
    const day = dayIn(constraint.value, earliest, latest);
    return day === undefined ? [] : [{ ...constraint, value: isoDay(day), reason: yearReason }];
  });
}
