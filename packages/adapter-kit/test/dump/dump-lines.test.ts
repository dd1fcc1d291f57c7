import { dumpLines } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

describe(dumpLines, () => {
  it("gives trimmed lines with their place and whether a blank line stands before", () => {
    expect(dumpLines(" Kopf \n\nErster Satz.\nZweiter. \u00a0\n")).toEqual([
      { start: 1, end: 5, text: "Kopf", afterBlank: true },
      { start: 8, end: 20, text: "Erster Satz.", afterBlank: true },
      { start: 21, end: 29, text: "Zweiter.", afterBlank: false },
    ]);
  });

  it.each(["a\nb", "a\r\nb", "a\rb"])("knows the line break in %j", (dump) => {
    const lines = dumpLines(dump);
    expect(lines.map(({ text }) => text)).toEqual(["a", "b"]);
    expect(lines.map(({ start, end }) => dump.slice(start, end))).toEqual(["a", "b"]);
  });

  it("takes CRLF CRLF as one blank line", () => {
    expect(dumpLines("a\r\n\r\nb")[1]).toMatchObject({ afterBlank: true, start: 5 });
  });

  it("gives nothing for a blank dump", () => {
    expect(dumpLines(" \n\n")).toEqual([]);
  });
});
