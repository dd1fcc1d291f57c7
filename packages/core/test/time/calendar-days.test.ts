import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  easterSunday,
  formatDay,
  isDate,
  isoWeekOf,
  mondayOf,
  weekdayOf,
} from "../../src/time/calendar-days.ts";

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe("civil days", () => {
  it("count from 1970-01-01", () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1969, 12, 31), dayNumber(2000, 3, 1)]).toEqual([0, -1, 11_017]);
  });

  it("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(formatDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it("come back from their date", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: date } = civilDate(number);
        expect(dayNumber(year, month, date)).toBe(number);
      }),
    );
  });

  it("know leap years", () => {
    expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([29, 28, 29]);
    expect([isDate(2023, 2, 29), isDate(2024, 2, 29), isDate(2024, 13, 1)]).toEqual([false, true, false]);
  });
});

describe("weeks", () => {
  it("begin on Monday", () => {
    expect(weekdayOf(dayNumber(2025, 2, 12))).toBe(3);
    expect(weekdayOf(dayNumber(1969, 12, 31))).toBe(3);
  });

  it("are counted as ISO 8601 counts them", () => {
    expect(isoWeekOf(dayNumber(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(dayNumber(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
  });

  it("lead back to their Monday", () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, week } = isoWeekOf(number);
        expect(mondayOf(year, week)).toBe(number - weekdayOf(number) + 1);
      }),
    );
  });
});

describe(easterSunday, () => {
  it.each([
    [1961, "1961-04-02"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("gives that of %i", (year, expected) => {
    expect(formatDay(easterSunday(year))).toBe(expected);
  });
});
