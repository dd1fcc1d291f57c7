import { readDate, readIso, readRfc822 } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { monthNames, weekdayNames, zoneOffsets } from "../../src/dates/month-names.ts";

describe(readDate, () => {
  it.each([
    ["Wed, 12 Feb 2025 18:27:49 +0100", "2025-02-12T18:27:49+01:00"],
    ["12 Feb 25 18:27 GMT", "2025-02-12T18:27Z"],
    ["Wed, 12 Feb 2025 18:27:49 -0530", "2025-02-12T18:27:49-05:30"],
    ["Mi, 12. Feb. 2025 18:27 MEZ", "2025-02-12T18:27+01:00"],
    ["Mittwoch, 12. August 2025, 18:27 MESZ", "2025-08-12T18:27+02:00"],
    ["Sonnabend, 8 März 2025 07:05:00 MEZ", "2025-03-08T07:05:00+01:00"],
    ["Sat, 31 Dec 2016 23:59:60 UT", "2016-12-31T23:59:59Z"],
    ["Wed Feb 12 18:27:49 GMT 2025", "2025-02-12T18:27:49Z"],
    ["2025-02-12T18:27:49.123Z", "2025-02-12T18:27:49.123Z"],
    ["2025-02-12T18:27+0100", "2025-02-12T18:27+01:00"],
    ["2025-02-12 18:27:49 +01:00", "2025-02-12T18:27:49+01:00"],
    ["20250212T182749Z", "2025-02-12T18:27:49Z"],
    ["2025-02-12T18:27:49-00:00", "2025-02-12T18:27:49Z"],
  ])("keeps the offset of %s", (text, value) => {
    expect(readDate(text)).toMatchObject({ value, basis: "stated" });
  });

  it.each([
    ["2024-04-26 20:44", "2024-04-26T20:44+02:00"],
    ["2024-11-11T08:01", "2024-11-11T08:01+01:00"],
    ["12.02.2025 - 18:27:49", "2025-02-12T18:27:49+01:00"],
    ["29.04.2020, 12:01 Uhr", "2020-04-29T12:01+02:00"],
    ["12. Februar 2025, 18:27 Uhr", "2025-02-12T18:27+01:00"],
    ["Wed, 12 Feb 2025 18:27:49", "2025-02-12T18:27:49+01:00"],
  ])("takes %s, which has no zone, as Berlin's by convention", (text, value) => {
    expect(readDate(text)).toMatchObject({ value, basis: "convention", zone: "Europe/Berlin" });
  });

  it.each([
    ["2025", "2025", "year"],
    ["2025-02", "2025-02", "month"],
    ["2025-02-12", "2025-02-12", "day"],
    ["12 Feb 2025", "2025-02-12", "day"],
    ["Feb 12, 2025", "2025-02-12", "day"],
    ["12.02.2025", "2025-02-12", "day"],
    ["29.02.2024", "2024-02-29", "day"],
  ])("reads %s no finer than it is", (text, value, precision) => {
    expect(readDate(text)).toEqual({ value, precision, basis: "stated" });
  });

  it.each([
    "",
    "gestern",
    "31.02.2025",
    "29.02.2023",
    "2025-13-01",
    "2025-02-30T10:00Z",
    "12 Feb 2025 25:00 GMT",
    "12 Foo 2025",
    "Wed, 12 Feb 2025 18:27 XYZ",
    "12.02.2025 18:61",
    "0",
    "v17",
    "1".repeat(200),
    `12 Feb 2025 ${" ".repeat(500)}x`,
  ])("reads nothing out of %s", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it("reads nothing out of nothing", () => {
    expect(readDate(undefined)).toBeUndefined();
  });
});

describe(readRfc822, () => {
  it.each(Object.entries(monthNames))("knows the month %s", (name, month) => {
    expect(readRfc822(`3 ${name} 2025`)?.value).toBe(`2025-${String(month).padStart(2, "0")}-03`);
  });

  it.each(weekdayNames)("reads past the weekday %s", (name) => {
    expect(readRfc822(`${name}, 3 May 2025`)?.value).toBe("2025-05-03");
  });

  it.each(Object.entries(zoneOffsets))("knows the zone %s", (name, offset) => {
    expect(readRfc822(`3 May 2025 10:00 ${name.toUpperCase()}`)?.value).toBe(`2025-05-03T10:00${offset}`);
  });
});

describe(readIso, () => {
  it("takes no date of another form", () => {
    expect(readIso("12 Feb 2025")).toBeUndefined();
  });
});

describe("the time zone of the process", () => {
  it.each(["America/New_York", "Pacific/Auckland", "UTC"])("changes no date: %s", (zone) => {
    const before = process.env["TZ"];
    process.env["TZ"] = zone;
    const values = [
      "12.02.2025 - 18:27:49",
      "2024-04-26 20:44",
      "Wed, 12 Feb 2025 18:27",
      "2025-03-30 02:30",
      "26.10.2025 02:30",
    ].map((text) => readDate(text)?.value);
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
    expect(values).toEqual([
      "2025-02-12T18:27:49+01:00",
      "2024-04-26T20:44+02:00",
      "2025-02-12T18:27+01:00",
      "2025-03-30T02:30+01:00",
      "2025-10-26T02:30+02:00",
    ]);
  });
});
