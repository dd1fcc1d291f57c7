import { de, findTimes, plainDocument } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionsIn, published } from "./times-of.ts";

const words = fc.constantFrom(
  ..."am vom bis zum Montag Freitagabend 3. 12. 14 18 Uhr 20.30 2013 1998 2014/15 Mai August Jänner , - – . : ( ) / und vergangenen nächsten Jahr Jahren Wochen zwei einige Nacht Abend gestern heute Morgen morgen jeden alle täglich Ende Mitte Anfang halb Viertel nach vor seit Sommer Ostern 80er Ex-Chef später zuvor 11.11.24 2025-02-12 Stand Tag Quartal drittes 😀 \r\n \n Ä 99999999999".split(
    " ",
  ),
);
const texts = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) }),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));
const stamps = fc.constantFrom("", "2025-02-12", "2025-02-12T18:27+01:00", "2024-02-29", "2025-02", "2025");

/** TIMEX3 values as ISO-TimeML writes them. */
const grammar = [
  /^(?:PRESENT|PAST|FUTURE)_REF$/,
  /^(?:\d\d|\d{3}|XX|XXX)$/, // century, decade
  /^(?:\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?(?:T(?:\d\d:\d\d|XX:XX|MO|MI|AF|EV|NI))?$/,
  /^(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-(?:WE|[1-7]))?(?:T(?:MO|MI|AF|EV|NI))?$/,
  /^(?:\d{4}|XXXX)-(?:SP|SU|FA|WI|Q[1-4X]|H[12X])$/,
  /^T(?:\d\d:\d\d|MO|MI|AF|EV|NI)$/,
  /^P(?:\d+(?:\.\d+)?|X)(?:CE|DE|Y|H|Q|M|W|WE|D)$/,
  /^PT(?:\d+(?:\.\d+)?|X)[HMS]$/,
];

describe("any text", () => {
  it("has its times inside, in order and apart", () => {
    fc.assert(
      fc.property(texts, stamps, (text, stamp) => {
        let last = 0;
        for (const { start, end } of mentionsIn(text, stamp)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("has values of the TIMEX3 grammar and days that are days", () => {
    fc.assert(
      fc.property(texts, stamps, (text, stamp) => {
        for (const { value, interval } of mentionsIn(text, stamp)) {
          expect(
            grammar.some((form) => form.test(value)),
            value,
          ).toBe(true);
          for (const day of [interval?.from, interval?.to]) {
            if (day !== undefined) expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          if (interval?.from !== undefined && interval.to !== undefined)
            expect(interval.from <= interval.to).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reads the same behind anything that holds no time", () => {
    const filler = fc.constantFrom("Die Sitzung verlief ruhig.\n", "😀😀\r\n", "Nichts davon.\n\n", " \u00a0\n");
    fc.assert(
      fc.property(fc.array(filler, { maxLength: 5 }), texts, stamps, (before, text, stamp) => {
        const lead = before.join("");
        const moved = mentionsIn(`${lead}${text}`, stamp).map((found) => ({
          ...found,
          start: found.start - lead.length,
          end: found.end - lead.length,
        }));
        expect(moved).toEqual(mentionsIn(text, stamp));
      }),
    );
  });

  it("reads alike with the line ends of another system", () => {
    const text = "Am Montag kam sie.\nUm 20 Uhr ging er.\n";
    const values = (source: string): readonly string[] => mentionsIn(source).map(({ value }) => value);
    expect(values(text.replaceAll("\n", "\r\n"))).toEqual(values(text));
  });
});

describe("hostile text", () => {
  it.each([
    "1",
    ".",
    "-",
    "1.",
    "3., ",
    "2013-",
    "8-",
    "letzten ",
    "mehr als ",
    "Nacht zum ",
    "zehn Jahre bis ",
    "am 3. und ",
  ])(
    "ends with a megabyte of %j",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const found = findTimes(plainDocument(text, de), { locale: de, published: published("2025-02-12") });
      expect(found.every(({ end }) => end <= text.length)).toBe(true);
    },
    60_000,
  );
});
