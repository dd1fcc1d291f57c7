import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

describe("seasons", () => {
  it.each([
    ["im Sommer 2015", "Sommer 2015 DATE 2015-SU"],
    ["im Herbst", "Herbst DATE 2025-FA"],
    ["im vergangenen Herbst", "vergangenen Herbst DATE 2024-FA"],
    ["im nächsten Frühjahr", "nächsten Frühjahr DATE 2025-SP"],
    ["nach diesem strengen Winter", "diesem strengen Winter DATE 2025-WI"],
  ])("reads %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("leaves a name alone", () => {
    expect(timesIn("Donna Sommer sang, Herr Winter auch.")).toEqual([]);
  });
});

describe("feasts", () => {
  it.each([
    ["zu Ostern 2024", "Ostern 2024 DATE 2024-03-31"],
    ["am Karfreitag", "Karfreitag DATE 2025-04-18"],
    ["an Silvester", "Silvester DATE 2024-12-31"],
    ["am Heiligen Abend", "Heiligen Abend DATE 2024-12-24"],
    ["Tag der Deutschen Einheit 2023", "Tag der Deutschen Einheit 2023 DATE 2023-10-03"],
    ["am vierten Advent 2024", "vierten Advent 2024 DATE 2024-12-22"],
  ])("computes %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("keeps the year open without publication", () => {
    expect(mentionsIn("zu Weihnachten", "")[0]?.value).toBe("XXXX-12-25");
  });
});
