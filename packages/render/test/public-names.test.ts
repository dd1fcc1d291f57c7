import { expect, it } from "vitest";

it("has these public names", async () => {
  expect(Object.keys(await import("@digest/render")).toSorted()).toEqual([
    "digestView",
    "durationWords",
    "edtfWords",
    "escapeMarkdown",
    "eventTimeWords",
    "html",
    "inQuotes",
    "renderEventsCsv",
    "renderHtml",
    "renderJsonLd",
    "renderMarkdown",
    "renderNinjs",
    "renderPositionsCsv",
    "renderStatementsCsv",
    "renderText",
    "safeLink",
    "wordsFor",
  ]);
});
