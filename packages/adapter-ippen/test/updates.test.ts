import { describe, expect, it } from "vitest";
import { firstReportWords, updateWords } from "../src/editorial/update-marks.ts";
import { readUpdateStamp, whenOf } from "../src/editorial/update-stamp.ts";

const bounds = {
  after: { value: "2020-05-02T09:20+02:00", precision: "minute", basis: "stated" },
  before: { value: "2020-05-03T16:05+02:00", precision: "minute", basis: "stated" },
} as const;

function timeOf(text: string, within: Parameters<typeof whenOf>[1] = {}): string | undefined {
  const stamp = readUpdateStamp(text);
  return stamp === undefined ? undefined : whenOf(stamp, within)?.value;
}

describe(readUpdateStamp, () => {
  it.each(updateWords)("knows “%s” as an update", (word) => {
    expect(readUpdateStamp(`${word}, 13:17 Uhr: Text`)?.kind).toBe("update");
  });

  it.each(firstReportWords)("knows “%s” as the first report", (word) => {
    expect(readUpdateStamp(word)?.kind).toBe("first-report");
  });

  it.each([
    ["Update vom 03. Mai 2020, 16:05 Uhr: Der Rat tagt.", "2020-05-03T16:05+02:00"],
    ["Update, 29.04.2020, 17:15 Uhr: Der Rat tagt.", "2020-04-29T17:15+02:00"],
    ["Update, 28.4.2020, 12.45 Uhr: Der Rat tagt.", "2020-04-28T12:45+02:00"],
    ["+++ Update vom 1. Januar 2021, 0:05 Uhr +++ Der Rat tagt.", "2021-01-01T00:05+01:00"],
    ["Update vom 3. Mai 2020: Der Rat tagt.", "2020-05-03"],
  ])("reads %s", (text, value) => {
    const stamp = readUpdateStamp(text);
    expect(text.slice(stamp?.end)).toBe("Der Rat tagt.");
    expect(timeOf(text)).toBe(value);
  });

  it.each([
    "Updates für das Handy kommen spät.",
    "Das Update kommt um 16 Uhr.",
    "Aktualisierte Zahlen liegen vor.",
    "Update der Software um 16:05 Uhr begonnen, sagt der Hersteller.",
  ])("takes “%s” as text", (text) => {
    expect(readUpdateStamp(text)).toBeUndefined();
  });
});

describe(whenOf, () => {
  it("takes the last such day for a mark without year", () => {
    expect(
      timeOf("Update vom 30. Dezember, 8:00 Uhr: x", {
        before: { ...bounds.before, value: "2021-01-02T00:00+01:00" },
      }),
    ).toBe("2020-12-30T08:00+01:00");
  });

  it("takes the only day that fits for a mark without day, as derived", () => {
    const stamp = readUpdateStamp("Update, 8:10 Uhr: x");
    expect(stamp === undefined ? undefined : whenOf(stamp, bounds)).toMatchObject({
      value: "2020-05-03T08:10+02:00",
      basis: "derived",
    });
  });

  it("leaves the time open where two days fit, or none is bounded", () => {
    expect(timeOf("Update, 13:17 Uhr: x", bounds)).toBeUndefined();
    expect(timeOf("Update, 13:17 Uhr: x")).toBeUndefined();
  });
});
