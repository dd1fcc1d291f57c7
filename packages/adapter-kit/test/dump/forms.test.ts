import { findCorpusPrefix, findDateline, findStamp, isSubHeading, stripDateline } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { agencyNames } from "../../src/dump/agency-names.ts";
import { placeLinks } from "../../src/dump/dateline.ts";

describe(findCorpusPrefix, () => {
  it.each([
    [" date 2025-02 Der Text", "2025-02", "month", 13],
    ["date 2025-02-12 Der Text", "2025-02-12", "day", 15],
  ])("reads %j", (dump, value, precision, end) => {
    expect(findCorpusPrefix(dump)).toMatchObject({ end, when: { value, precision, basis: "stated" } });
  });

  it.each(["Der Text date 2025-02", "date 2025-13 Text", "date 2025", "update 2025-02 x", "date 2025-023"])(
    "finds none in %j",
    (dump) => {
      expect(findCorpusPrefix(dump)).toBeUndefined();
    },
  );
});

describe(isSubHeading, () => {
  it.each([
    "Wie es weitergeht",
    "Kommt nun der Streik?",
    'Ministerin: "Wir warten ab"',
    "Kritik von „Mehr Bahn“",
    "10.000 Stellen betroffen",
  ])("takes %j for one", (line) => expect(isSubHeading(line)).toBe(true));

  it.each([
    "Das ist ein Satz.",
    "Er sagte: „Das war es.“",
    "Dazu gehören:",
    "",
    "* * *",
    `Ein ${"sehr ".repeat(40)}langer Absatz`,
  ])("does not take %j for one", (line) => expect(isSubHeading(line)).toBe(false));
});

describe(findStamp, () => {
  it.each([
    ["Stand: 03.06.2024 07:15 Uhr", "03.06.2024 07:15 Uhr", "2024-06-03T07:15+02:00"],
    ["(Wirtschaft, 12.02.2025 - 16:20) weiter", "12.02.2025 - 16:20", "2025-02-12T16:20+01:00"],
    ["12.02.2025 - 18:27:49", "12.02.2025 - 18:27:49", "2025-02-12T18:27:49+01:00"],
    ["29.04.2020, 12:01", "29.04.2020, 12:01", "2020-04-29T12:01+02:00"],
  ])("reads %j as Berlin's by convention", (line, printed, value) => {
    const stamp = findStamp(line);
    expect(line.slice(stamp?.start, stamp?.end)).toBe(printed);
    expect(stamp?.when).toMatchObject({ value, basis: "convention", zone: "Europe/Berlin" });
  });

  it("reads a day without clock", () => {
    expect(findStamp("Am 12.02.2025 begann es")).toMatchObject({ when: { value: "2025-02-12", precision: "day" } });
  });

  it.each(["32.01.2025 10:00", "kein Stempel", "1.2.25", "112.02.20251"])("finds none in %j", (line) => {
    expect(findStamp(line)).toBeUndefined();
  });
});

describe(findDateline, () => {
  it.each([
    ["Kiel (dpa/lno) - Der Landtag tagt.", ["Kiel"], ["dpa", "lno"], "Der Landtag tagt."],
    ["Mar-a-Lago/Moskau – Der Präsident reist.", ["Mar-a-Lago", "Moskau"], [], "Der Präsident reist."],
    [
      "Frankfurt am Main/Rio de Janeiro (AFP, dpa) — die Börse",
      ["Frankfurt am Main", "Rio de Janeiro"],
      ["AFP", "dpa"],
      "die Börse",
    ],
    ["LONDON, 12. Feb (Reuters) - Es", ["LONDON"], ["Reuters"], "Es"],
    ["WASHINGTON, Feb 12 (AP) — He", ["WASHINGTON"], ["AP"], "He"],
    ["München/London – „Wir kommen“", ["München", "London"], [], "„Wir kommen“"],
    ["Potsdam (RND/dpa) - Der Landtag", ["Potsdam"], ["RND", "dpa"], "Der Landtag"],
    ["(dpa) - Kurz", [], ["dpa"], "Kurz"],
    ["Berlin (dpa)\u00a0- Der", ["Berlin"], ["dpa"], "Der"],
    ["Berlin (dpa) - ", ["Berlin"], ["dpa"], ""],
  ])("reads %j", (text, places, agencies, rest) => {
    const found = findDateline(text);
    expect(found?.dateline).toMatchObject({ places, agencies });
    expect(text.slice(found?.end)).toBe(rest);
  });

  it.each([
    "Friedrich Muster (CDU) – der Kanzler",
    "Er kam – und ging",
    "Trump und Putin – Ein Gespräch",
    "Das Ergebnis - kein gutes - steht fest",
    "Berlin-Mitte hat gewählt",
    "",
    `${"Berlin / ".repeat(500)}- x`,
  ])("finds none in %j", (text) => expect(findDateline(text)).toBeUndefined());

  it.each(agencyNames)("knows the agency %s", (name) => {
    expect(findDateline(`Berlin (${name}) - Der`)?.dateline.agencies).toEqual([name]);
  });

  it.each(placeLinks)("knows %s inside the name of a place", (word) => {
    expect(findDateline(`Neustadt ${word} Fluss (dpa) - Der`)?.dateline.places).toEqual([`Neustadt ${word} Fluss`]);
  });
});

describe(stripDateline, () => {
  it("takes the dateline off once", () => {
    expect(stripDateline("Berlin (dpa) - Bonn (dpa) - Der").text).toBe("Bonn (dpa) - Der");
  });

  it("leaves other texts as they are", () => {
    expect(stripDateline("Ein Satz.")).toEqual({ text: "Ein Satz." });
  });
});
