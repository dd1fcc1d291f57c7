import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseExpectation } from "../src/quality/feedparser/expectation.ts";
import { qualityFeeds } from "../src/quality/feeds.ts";

const corpora = join(import.meta.dirname, "../../../shared/corpora");

describe(parseExpectation, () => {
  it("reads headers and comparisons", () => {
    const { conditions, headers } = parseExpectation(
      "<!--\nHeader: Content-type: text/xml; charset=utf-8\nExpect: not bozo and (entries[0]['title'] == u'a \\u00fc and b') and len(entries) == 2\n-->",
    );
    expect(headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(conditions.map(({ path, expected, negated }) => [path, expected, negated])).toEqual([
      [["bozo"], true, true],
      [["entries", 0, "title"], "a ü and b", false],
      [["entries", "len()"], 2, false],
    ]);
  });

  it("reads tuples, None and attributes", () => {
    const { conditions } = parseExpectation(
      "<!-- Expect: feed.updated_parsed == (2004, 1, 1) and entries[0].x == None -->",
    );
    expect(conditions.map(({ expected }) => expected)).toEqual([[2004, 1, 1], null]);
  });

  it("leaves out what is no comparison", () => {
    expect(parseExpectation("<!-- Expect: 1 < 2 -->").conditions).toEqual([]);
    expect(parseExpectation("no comment").conditions).toEqual([]);
  });
});

describe.skipIf(!existsSync(corpora))("quality of feeds (skipped without ../shared)", () => {
  it("is right for at least 95 of 100 values and throws nowhere", async () => {
    const { items, completeItems, thrown, values, rightValues, fields, rightFields } = await qualityFeeds(corpora);
    expect({ thrown, lacking: items - completeItems }).toEqual({ thrown: [], lacking: 0 });
    expect(rightValues / values).toBeGreaterThan(0.95);
    expect(rightFields / fields).toBeGreaterThan(0.95);
  });
});
