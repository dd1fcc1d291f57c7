import { durationWords, edtfWords, eventTimeWords, wordsFor } from "@digest/render";
import { describe, expect, it } from "vitest";

const de = wordsFor("de");
const en = wordsFor("en");

describe(edtfWords, () => {
  it.each([
    ["2025-02-12", "Mittwoch, 12. Februar 2025"],
    ["2025-02", "Februar 2025"],
    ["2024-21", "Frühling 2024"],
    ["2021", "2021"],
    ["2025-02-12T18:05:10+01:00", "Mittwoch, 12. Februar 2025, 18:05 Uhr"],
    ["2025-05-20T22:12:00Z", "Mittwoch, 21. Mai 2025, 00:12 Uhr"],
    ["2025-02-01/2025-02-03", "Samstag, 1. Februar 2025 bis Montag, 3. Februar 2025"],
    ["../2025-02-12", "spätestens Mittwoch, 12. Februar 2025"],
    ["2025-02-12/..", "frühestens Mittwoch, 12. Februar 2025"],
  ])("says %s in German", (edtf, words) => {
    expect(edtfWords(edtf, de)).toBe(words);
  });

  it("says it in English", () => {
    expect(edtfWords("2025-02-12", en)).toBe("Wednesday, 12 February 2025");
  });
});

describe(eventTimeWords, () => {
  it("never says more than is known", () => {
    const rest = { precision: "unknown", constraints: [] } as const;
    expect(eventTimeWords({ ...rest, basis: "unknown" }, de)).toBe("Zeit unbekannt");
    expect(eventTimeWords({ ...rest, basis: "bounded", latest: "2025-02" }, de)).toBe("spätestens Februar 2025");
    expect(eventTimeWords({ ...rest, basis: "bounded", earliest: "2024", latest: "2025" }, de)).toBe(
      "zwischen 2024 und 2025",
    );
  });
});

describe(durationWords, () => {
  it.each([
    ["PT90M", "90 Minuten"],
    ["P1Y", "1 Jahr"],
    ["P3M", "3 Monate"],
    ["PT1.5H", "1,5 Stunden"],
    ["P1Y6M", "1 Jahr und 6 Monate"],
    ["PT1H30M", "1 Stunde und 30 Minuten"],
    ["P2DT12H", "2 Tage und 12 Stunden"],
    ["P", "P"],
    ["P1H", "P1H"],
    ["2:1", "2:1"],
    ["PXD", "PXD"],
  ])("says %s", (value, words) => {
    expect(durationWords(value, de)).toBe(words);
  });
});
