import { type Article, articleFromText, type Evidence } from "@digest/core";
import { describe, expect, it } from "vitest";
import { readableQuotes } from "../src/view/quotes.ts";

const text = "Das Treffen begann am Abend im Rathaus. Danach lud der Rat zu einem weiteren Treffen im Rathaus ein.";
const article: Article = articleFromText({ source: "Beispiel", headline: "Der Rat", text });

function evidence(exact: string, from = 0): Evidence {
  const start = text.indexOf(exact, from);
  return {
    articleId: article.id,
    articleVersion: article.version,
    pointer: "/blocks/0/text",
    start,
    end: start + exact.length,
    exact,
    prefix: "",
    suffix: "",
  };
}

function quotes(...parts: readonly Evidence[]): readonly string[] {
  return readableQuotes(parts, new Map([[article.id, article]])).map(({ exact }) => exact);
}

describe(readableQuotes, () => {
  it("shows single words with the sentence of the first", () => {
    expect(quotes(evidence("Treffen"), evidence("Treffen", 20))).toEqual(["Das Treffen begann am Abend im Rathaus."]);
  });

  it("shows long words as they are", () => {
    expect(quotes(evidence("Danach lud der Rat zu einem weiteren Treffen im Rathaus ein"))).toEqual([
      "Danach lud der Rat zu einem weiteren Treffen im Rathaus ein",
    ]);
  });

  it("shows parted words with what stands between", () => {
    expect(quotes(evidence("Danach"), evidence("lud der Rat zu einem weiteren Treffen im Rathaus ein"))).toEqual([
      "Danach lud der Rat zu einem weiteren Treffen im Rathaus ein",
    ]);
  });
});
