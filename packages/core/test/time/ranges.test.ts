import { edtfOfRange } from "@digest/core";
import { describe, expect, it } from "vitest";
import { mentionsIn, timesIn } from "./times-of.ts";

const halves = (text: string): readonly (readonly [string, string | undefined])[] =>
  mentionsIn(text).map(({ value, range }) => [value, range]);

describe("ranges", () => {
  it.each([
    ["vom 3. bis 5. Mai", "2025-05-03", "2025-05-05"],
    ["von 1998 bis 2005", "1998", "2005"],
    ["zwischen 1990 und 1995", "1990", "1995"],
    ["von Montag bis Freitag", "2025-02-10", "2025-02-14"],
    ["8 bis 10 Uhr", "2025-02-12T08:00", "2025-02-12T10:00"],
    ["drei bis vier Tage", "P3D", "P4D"],
  ])("marks both halves of %s", (text, from, to) => {
    expect(halves(text)).toEqual([
      [from, "start"],
      [to, "end"],
    ]);
  });

  it("reads two halves as one interval", () => {
    const [start, end] = mentionsIn("vom 11. bis 13. November 2024");
    expect(start && end && edtfOfRange(start, end)).toBe("2024-11-11/2024-11-13");
  });

  it("does not join a list", () => {
    expect(halves("am 3. und 5. Mai")).toEqual([
      ["2025-05-03", undefined],
      ["2025-05-05", undefined],
    ]);
  });

  it("tells a bound by its preposition", () => {
    const relations = mentionsIn("seit Freitag, bis zum Montag, vor dem 20. Januar, nach Ostern, ab 17 Uhr").map(
      ({ relation }) => relation,
    );
    expect(relations).toEqual(["since", "until", "before", "after", "since"]);
  });
});

describe("the beginning or end of a span", () => {
  it("is all of one that has no three days", () => {
    const [, day] = mentionsIn("11.11.24 Anfang vergangenen Tag", "2025-02");
    expect(day?.interval).toEqual({ from: "2024-11-10", to: "2024-11-10" });
  });
});

describe("what something is meant for", () => {
  it("lies ahead, though it was announced", () => {
    expect(timesIn("Die Regierung hat für September Neuwahlen angekündigt.", "2025-06-03")).toEqual([
      "September DATE 2025-09",
    ]);
  });
});
