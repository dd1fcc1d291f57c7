import { Article, articleFromText, DigestError, jsonSchema, valueAt } from "@digest/core";
import { describe, expect, it } from "vitest";

const input = { source: "desk", headline: "Brücke gesperrt", text: "Die Brücke ist zu.\n\nSeit Montag." };

describe(articleFromText, () => {
  it("makes a valid article, a paragraph a line", () => {
    const article = articleFromText({ ...input, published: "2025-02-12T18:27:49+01:00" });
    expect(Article.parse(article)).toEqual(article);
    expect(article.blocks).toEqual([
      { kind: "paragraph", text: "Die Brücke ist zu." },
      { kind: "paragraph", text: "Seit Montag." },
    ]);
    expect(article.published).toEqual({ value: "2025-02-12T18:27:49+01:00", precision: "second", basis: "stated" });
  });

  it.each([
    ["2025", "year"],
    ["2025-02", "month"],
    ["2025-02-12", "day"],
    ["2025-02-12T18:27Z", "minute"],
  ])("keeps the precision of %s", (published, precision) => {
    expect(articleFromText({ ...input, published }).published?.precision).toBe(precision);
  });

  it("leaves absent what it is not told", () => {
    const article = articleFromText({ source: "desk", text: "Nur Text." });
    expect(article).not.toHaveProperty("published");
    expect(article).not.toHaveProperty("headline");
  });

  it("gives the same id for the same text and another for another", () => {
    expect(articleFromText(input).id).toBe(articleFromText(input).id);
    expect(articleFromText(input).id).not.toBe(articleFromText({ ...input, text: "Anders." }).id);
  });

  it("refuses a clock time without offset", () => {
    expect(() => articleFromText({ ...input, published: "2025-02-12T18:27" })).toThrow(DigestError);
  });

  it("reads other languages without analysing them", () => {
    expect(articleFromText({ ...input, language: "en" }).analysis).toBe("none");
  });
});

describe(valueAt, () => {
  it("follows a JSON Pointer and its escapes", () => {
    expect(valueAt({ "a/b": [{ "~": 1 }] }, "/a~1b/0/~0")).toBe(1);
    expect(valueAt({ a: 1 }, "")).toEqual({ a: 1 });
  });

  it("finds nothing where nothing is, not even inherited things", () => {
    expect(valueAt({ a: 1 }, "/a/b")).toBeUndefined();
    expect(valueAt({}, "/constructor")).toBeUndefined();
    expect(valueAt({}, "a")).toBeUndefined();
  });
});

describe(jsonSchema, () => {
  it.each(["Article", "Digest", "Event", "Evidence", "Problem", "Statement"] as const)("exports %s", (name) => {
    expect(jsonSchema(name)).toMatchObject({ title: name, $schema: "https://json-schema.org/draft/2020-12/schema" });
  });
});
