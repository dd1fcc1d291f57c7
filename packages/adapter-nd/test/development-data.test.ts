import { nd } from "@digest/adapter-nd";
import { hasShared, sharedDocument } from "@digest/adapter-tests";
import { readWith } from "@digest/core";
import { describe, expect, it } from "vitest";

describe.skipIf(!hasShared)("a real dump (development data, absent elsewhere)", () => {
  it("has a picture, a month and sub-headings, and no headline", async () => {
    const { items, problems } = await readWith([nd], sharedDocument("seeds/004_51fd47049c374aba.txt"));
    const article = items[0]?.article;
    expect(problems).toEqual([]);
    expect(article?.headline).toBeUndefined();
    expect(article?.published).toEqual({ value: "2025-02", precision: "month", basis: "stated" });
    expect(article?.blocks[0]).toMatchObject({ kind: "image", credit: "dpa/AP/Susan Walsh" });
    expect(article?.agencies).toEqual(["dpa", "AP"]);
    expect(article?.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(6);
    expect(items[0]?.ledger.filter(({ removed }) => removed !== undefined)).toMatchObject([{ removed: "credit-mark" }]);
  });
});
