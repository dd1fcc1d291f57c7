import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articleFromText } from "@digest/core";
import { describe, expect, it } from "vitest";
import { compareFields } from "../src/quality/html/compare-fields.ts";
import { scoreTokens, textOfArticle, textOfExpected } from "../src/quality/html/compare-text.ts";
import { qualityPages } from "../src/quality/html.ts";

const corpora = fileURLToPath(new URL("../../../shared/corpora", import.meta.url));

describe(scoreTokens, () => {
  it("counts words as often as they stand, whatever the blanks and marks", () => {
    expect(scoreTokens(["Das Bad, das Bad."], ["das Bad Das", "Bad"])).toEqual({ f1: 100, extra: [], missing: [] });
    expect(scoreTokens(["das Bad ist zu"], ["das Bad bleibt zu zu"])).toEqual({
      f1: (200 * 3) / 9,
      extra: ["ist"],
      missing: ["bleibt", "zu"],
    });
  });
});

describe(compareFields, () => {
  const article = articleFromText({
    source: "own",
    headline: "Nordbad bleibt zu",
    text: "Das Bad bleibt zu.",
    published: "2025-05-21T09:05:00+02:00",
  });

  it("takes one instant for the same in any offset, and tells what differs", () => {
    const wrong = compareFields(article, {
      title: "Nordbad bleibt zu",
      headline: "Nordbad offen",
      authors: [],
      publishing_date: "2025-05-21 07:05:00+00:00",
      topics: ["Bad"],
    }).filter(({ right }) => !right);
    expect(wrong).toEqual([
      { field: "headline", right: false, expected: "Nordbad offen", actual: "Nordbad bleibt zu" },
      { field: "topics", right: false, expected: "Bad", actual: "" },
    ]);
  });

  it("compares the running text in reading order", () => {
    expect(textOfArticle(article)).toEqual(["Das Bad bleibt zu."]);
    const body = { summary: ["A"], sections: [{ headline: ["B"], paragraphs: ["C", "D"] }] };
    expect(textOfExpected({ body })).toEqual(["A", "B", "C", "D"]);
  });
});

describe.skipIf(!existsSync(corpora))("pages of the corpora (absent elsewhere)", () => {
  it("are read by an adapter, with titles and times as expected and the text to 99 in 100 words", async () => {
    for (const { name, source, fields, tokens } of await qualityPages(corpora)) {
      expect([name, source !== undefined]).toEqual([name, true]);
      const wrong = fields.filter(({ field, right }) => !right && field !== "topics").map(({ field }) => field);
      expect([name, wrong]).toEqual([name, []]);
      expect(tokens?.f1 ?? 100).toBeGreaterThan(99);
    }
  });
});
