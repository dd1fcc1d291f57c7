import { createDigester, de, type ReadingItem } from "@digest/core";
import { articleItems } from "./inputs/articles.ts";
import type { Section } from "./report.ts";

const sizes = [1000, 10_000, 50_000] as const;

interface Run {
  readonly milliseconds: number;
  readonly perArticle: number;
  readonly megabytes: number;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Adds all articles and makes the digest; memory is what the digester keeps. */
function batch(items: readonly ReadingItem[]): Run {
  const before = heap();
  const start = performance.now();
  const digester = createDigester({ locale: de });
  for (const item of items) digester.add(item);
  const events = digester.digest().events.length;
  const milliseconds = performance.now() - start;
  const megabytes = heap() - before;
  return { milliseconds, perArticle: milliseconds / items.length, megabytes: events >= 0 ? megabytes : 0 };
}

/** What an article costs as the archive grows. */
export async function events(): Promise<Section> {
  const runs = sizes.map((size) => ({ size, run: batch(articleItems(size)) }));
  const base = runs[0]?.run.perArticle ?? 1;
  return {
    title: "Events as the archive grows",
    note: "Teaser-sized articles, 100 a day, analysed, linked and built into a digest.",
    facts: runs.flatMap(({ size, run }): [string, string][] => [
      [
        `${size} articles`,
        `${(run.milliseconds / 1000).toFixed(1)} s, ${((size / run.milliseconds) * 1000).toFixed(0)} articles/s`,
      ],
      [`${size} articles: cost of one against 1000`, `${(run.perArticle / base).toFixed(2)} ×`],
      [
        `${size} articles: memory`,
        `${run.megabytes.toFixed(0)} MB, ${((run.megabytes * 1000) / size).toFixed(1)} kB an article`,
      ],
    ]),
  };
}
