import { de, findQuotations, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";
import { quotationMarks } from "../../src/locales/de/quotation-marks.ts";

/** Quotations as their words, inner ones after a "> " for each level, those without closing mark with "!" at the end. */
function quotationsIn(text: string): readonly string[] {
  const { passages, tokens } = plainDocument(text, de);
  return findQuotations(passages, tokens, de.quotations).map(({ first, last, closed, depth }) => {
    const words = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
    return `${"> ".repeat(depth)}${words}${closed ? "" : " !"}`;
  });
}

const pairs = Object.entries(quotationMarks).flatMap(([open, closers]) =>
  [...closers].map((close) => [open, close] as const),
);

describe("findQuotations", () => {
  it.each(pairs)("closes %s with %s", (open, close) => {
    expect(quotationsIn(`Er rief ${open}ganz laut${close} und ging.`)).toEqual([`${open}ganz laut${close}`]);
  });

  it("nests", () => {
    expect(quotationsIn("„Er rief ‚Halt‘ und ging“")).toEqual(["„Er rief ‚Halt‘ und ging“", "> ‚Halt‘"]);
    expect(quotationsIn("»Er rief ›Halt‹ und ging«")).toEqual(["»Er rief ›Halt‹ und ging«", "> ›Halt‹"]);
  });

  it("runs over paragraphs where a closing mark stands there", () => {
    expect(quotationsIn("„Wir bauen.\n\nUnd zwar neu.“ Das steht fest.")).toEqual(["„Wir bauen.\n\nUnd zwar neu.“"]);
  });

  it("ends with its paragraph where none stands", () => {
    expect(quotationsIn("„Wir bauen.\n\nDas steht fest.")).toEqual(["„Wir bauen. !"]);
    expect(quotationsIn("„Wir bauen.\n\n„Und zwar neu.“")).toEqual(["„Wir bauen. !", "„Und zwar neu.“"]);
  });

  it("takes apostrophes, commas and inches for none", () => {
    expect(quotationsIn("Hans’ Haus, Max' Hut, wie geht's und rock'n'roll")).toEqual([]);
    expect(quotationsIn("Er kam, sah und ging.")).toEqual([]);
  });

  it.each(["„", '"', "»", "“", "'", "„“", "(", "„a "])("reads a million of %s in a moment", (mark) => {
    const text = mark.repeat(1_000_000 / mark.length);
    const { passages, tokens } = plainDocument(text, de);
    expect(findQuotations(passages, tokens, de.quotations).length).toBeLessThanOrEqual(tokens.length);
  });
});
