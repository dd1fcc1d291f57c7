import { describe, expect, it } from "vitest";
import { mentionsIn } from "./statements-of.ts";

const length = 400_000;
const units = [
  "Der Minister sagte dem Blatt, dass ",
  "„",
  '"a" ',
  "„a“ sagte ",
  "1",
  "A ",
  "(",
  "(a) ",
  "a-",
  "und sagte ",
  "sagte, ",
  "laut A ",
  "A zufolge ",
  "A, ",
  "A: „b“ ",
  ". ",
  "Er sei a. ",
  "„a\n",
  "der A ",
  ", die A ",
  "es heißt, ",
  "soll nicht bestätigen ",
];

describe("hostile text", () => {
  it.each(units)("ends for endless %j", (unit) => {
    const text = unit.repeat(length / unit.length);
    const found = mentionsIn(text);
    expect(found.length).toBeLessThan(length);
    for (const { quote } of found.slice(0, 50)) for (const [start, end] of quote) expect(end).toBeGreaterThan(start);
  });

  it.each(["0\n: ,sagte er !", ": , sagte er.", "Satz eins. : ,sagte er ."])("quotes no bare marks of %j", (text) => {
    for (const { quote } of mentionsIn(text)) for (const [start, end] of quote) expect(end).toBeGreaterThan(start);
  });

  it("ends for one word without end", () => {
    expect(mentionsIn("a".repeat(length))).toEqual([]);
  });
});
