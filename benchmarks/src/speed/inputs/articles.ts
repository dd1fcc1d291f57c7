import { articleFromText, type ReadingItem } from "@digest/core";
import { newsStream } from "./news.ts";

/** `count` articles of some 400 characters, headline and opening, spread over days: the more there are, the longer the time they cover. */
export function articleItems(count: number, perDay = 100): readonly ReadingItem[] {
  return newsStream(count, perDay, 350).map(({ headline, paragraphs, published }, index) => {
    const article = articleFromText({
      source: `paper-${index % 5}`,
      headline,
      text: paragraphs.join("\n"),
      published: published.toISOString().replace(/\.\d+Z$/, "Z"),
      url: `https://paper-${index % 5}.example/${index}`,
    });
    return { uri: String(index), article, ledger: [] };
  });
}
