import { articleFromText, type ReadingItem } from "@digest/core";
import { newsHeadline, newsText } from "./news.ts";
import { seeded } from "./random.ts";

const dayLength = 86_400_000;
const first = Date.UTC(2024, 0, 1);

/** `count` teaser-sized articles spread evenly over days: the more articles, the longer the time they cover. */
export function articleItems(count: number, perDay = 100): readonly ReadingItem[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seeded(index + 1);
    const published = new Date(
      first + Math.floor(index / perDay) * dayLength + Math.floor(random() * dayLength),
    ).toISOString();
    const article = articleFromText({
      source: `paper-${index % 5}`,
      headline: newsHeadline(index + 1),
      text: newsText(350, index + 7919).join("\n"),
      published: published.replace(/\.\d+Z$/, "Z"),
      url: `https://paper-${index % 5}.example/${index}`,
    });
    return { uri: String(index), article, ledger: [] };
  });
}
