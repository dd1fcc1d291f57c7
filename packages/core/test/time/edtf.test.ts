import { edtfOf, parseEdtf } from "@digest/core";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/time/calendar-days.ts";
import { formatSpan, timexToEdtf } from "../../src/time/edtf.ts";
import { mentionsIn } from "./times-of.ts";

const days = (value: string): unknown => {
  const span = parseEdtf(value);
  if (span === undefined) return undefined;
  const { from, to, precision } = span;
  return [from === undefined ? undefined : formatDay(from), to === undefined ? undefined : formatDay(to), precision];
};

describe(parseEdtf, () => {
  it.each([
    ["2025-02-12", ["2025-02-12", "2025-02-12", "day"]],
    ["2022-12", ["2022-12-01", "2022-12-31", "month"]],
    ["2024", ["2024-01-01", "2024-12-31", "year"]],
    ["198X", ["1980-01-01", "1989-12-31", "decade"]],
    ["19XX", ["1900-01-01", "1999-12-31", "century"]],
    ["2024-21", ["2024-03-01", "2024-05-31", "season"]],
    ["2024-24", ["2024-12-01", "2025-02-28", "season"]],
    ["2024~", ["2024-01-01", "2024-12-31", "year"]],
    ["2024-11-11/2024-11-13", ["2024-11-11", "2024-11-13", "day"]],
    ["2024-11/..", ["2024-11-01", undefined, "month"]],
    ["../2024-11-11", [undefined, "2024-11-11", "day"]],
    ["2025-02-12T18:27:49+01:00", ["2025-02-12", "2025-02-12", "second"]],
    ["2025-02-11T23:30Z", ["2025-02-12", "2025-02-12", "minute"]],
  ])("reads %s", (value, expected) => {
    expect(days(value)).toEqual(expected);
  });

  it.each([
    "",
    "2025-13",
    "2025-02-30",
    "2024-25",
    "12.02.2025",
    "../..",
    "2024/2023",
    "2025-02-12T99:00Z",
    "x".repeat(200),
  ])("reads none in %s", (value) => {
    expect(days(value)).toBeUndefined();
  });
});

describe(formatSpan, () => {
  it("writes a day, an interval and open ends", () => {
    expect([
      formatSpan({ from: 0, to: 0 }),
      formatSpan({ from: 0, to: 1 }),
      formatSpan({ from: 0 }),
      formatSpan({ to: 0 }),
      formatSpan({}),
    ]).toEqual(["1970-01-01", "1970-01-01/1970-01-02", "1970-01-01/..", "../1970-01-01", undefined]);
  });
});

describe(timexToEdtf, () => {
  it("has one word for most dates", () => {
    expect(["2024", "2022-12", "2025-02-12", "202", "19", "2024-SU", "2024-Q3"].map(timexToEdtf)).toEqual([
      "2024",
      "2022-12",
      "2025-02-12",
      "202X",
      "19XX",
      "2024-22",
      undefined,
    ]);
  });
});

describe(edtfOf, () => {
  it.each([
    ["am 12. Februar 2025", "2025-02-12"],
    ["im Dezember 2022", "2022-12"],
    ["im Sommer 2024", "2024-22"],
    ["im dritten Quartal 2024", "2024-07-01/2024-09-30"],
    ["Mitte Oktober 2024", "2024-10-11/2024-10-20"],
    ["um 18.30 Uhr", "2025-02-12T18:30+01:00"],
    ["am 1. Juli 2024 um 9 Uhr", "2024-07-01"],
    ["täglich", undefined],
  ])("writes %s", (text, expected) => {
    const [first] = mentionsIn(text);
    expect(first && edtfOf(first)).toBe(expected);
  });

  it("gives clock times the offset of the day they fall on", () => {
    const clocks = mentionsIn(
      "Am 1. Juli 2024 um 9 Uhr. Am 31. März 2024 um 2.30 Uhr. Am 27. Oktober 2024 um 2.30 Uhr.",
    );
    expect(clocks.filter(({ type }) => type === "TIME").map(edtfOf)).toEqual([
      "2024-07-01T09:00+02:00",
      "2024-03-31T02:30+01:00",
      "2024-10-27T02:30+02:00",
    ]);
  });

  it("leaves a clock time of an unknown place its day", () => {
    const found = mentionsIn("um 9 Uhr Ortszeit")[0];
    expect(found && edtfOf(found)).toBe("2025-02-12");
  });
});
