import { normalise } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Texts of the signs that matter: letters, marks that combine, blanks of all kinds, line ends, surrogate pairs, jamo. */
const signs = fc.constantFrom(
  "a",
  "ü",
  "u\u0308",
  "\u0308",
  "\r\n",
  "\r",
  "\n",
  "\u00a0",
  "\u202f",
  "\u00ad",
  "\u200b",
  "\ufeff",
  "😀",
  "e\u0301\u0323",
  "\u1100",
  "\u1161",
  "\u11a8",
  "Å",
  " ",
  "\ud83d",
);
const texts = fc.oneof(
  fc.array(signs, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
);

describe("normalise", () => {
  it.each([
    ["u\u0308ber", "über"],
    ["zehn\u00a0Euro", "zehn Euro"],
    ["zehn\u202fEuro", "zehn Euro"],
    ["Donau\u00addampf", "Donaudampf"],
    ["\ufeffAnfang", "Anfang"],
    ["eins\r\nzwei\rdrei", "eins\nzwei\ndrei"],
    ["so\u200b weiter", "so weiter"],
  ])("brings %j to %j", (original, text) => {
    expect(normalise(original).text).toBe(text);
  });

  it("changes nothing in plain text", () => {
    const text = "Plain text, two lines.\nSecond.";
    expect(normalise(text).text).toBe(text);
    expect(normalise(text).toOriginal(7)).toBe(7);
  });

  it("finds the words of the normal form in the original", () => {
    const original = "Das u\u0308ber\u00adaus\u00a0gute 😀 Ende";
    const { text, toOriginal } = normalise(original);
    const at = text.indexOf("gute");
    expect(original.slice(toOriginal(at), toOriginal(at + 4))).toBe("gute");
    const word = text.indexOf("überaus");
    expect(original.slice(toOriginal(word), toOriginal(word + 7))).toBe("u\u0308ber\u00adaus");
  });

  it("gives Unicode NFC", () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text } = normalise(original);
        expect(text).toBe(text.normalize("NFC"));
      }),
    );
  });

  it("gives the same again", () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text } = normalise(original);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  it("maps both ways in order, and back to the same place", () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, toOriginal, fromOriginal } = normalise(original);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          const there = toOriginal(offset);
          expect(there).toBeGreaterThanOrEqual(last);
          expect(there).toBeLessThanOrEqual(original.length);
          last = there;
        }
        let before = 0;
        for (let offset = 0; offset <= original.length; offset += 1) {
          const there = fromOriginal(offset);
          expect(there).toBeGreaterThanOrEqual(before);
          expect(there).toBeLessThanOrEqual(text.length);
          before = there;
        }
        expect(toOriginal(text.length)).toBe(original.length);
        expect(fromOriginal(original.length)).toBe(text.length);
      }),
    );
  });

  it("normalises a slice as it normalises the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ab ", "ü ", "u\u0308 ", "x\r\n", "y\u00a0z ", "w\u00adv ", "😀 "), { maxLength: 20 }),
        (parts) => {
          const original = parts.join("");
          const { text, toOriginal } = normalise(original);
          for (let at = 0; at < text.length; at = text.indexOf(" ", at) + 1 || text.length) {
            expect(normalise(original.slice(toOriginal(at))).text).toBe(text.slice(at));
          }
        },
      ),
    );
  });
});
