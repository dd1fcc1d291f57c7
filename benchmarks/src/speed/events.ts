import { analyse, createDigester, type Digester, de, type ReadingItem } from "@digest/core";
import { articleItems } from "./inputs/articles.ts";
import type { Section } from "./report.ts";

const sizes = [1000, 10_000, 50_000] as const;

/** So many more articles are added one by one to see what one costs. */
const more = 800;
const step = 20;

interface Run {
  readonly size: number;
  /** All articles from reading to digest, milliseconds of processor time. */
  readonly all: number;
  /** One article more that is analysed already: linked, and its events built anew. */
  readonly link: number;
  /** The digest of what is known, stories included. */
  readonly digest: number;
  readonly megabytes: number;
  readonly peak: number;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** What adding a few articles takes beyond analysing them, for each of them. */
function linking(digester: Digester, items: readonly ReadingItem[]): number {
  const analysis = (): number => processorTime(() => items.map(({ article }) => analyse(article, de)));
  const before = analysis();
  const added = processorTime(() => items.map((item) => digester.add(item)));
  return (added - (before + analysis()) / 2) / items.length;
}

/** Adds all articles at once and makes the digest, then adds some more one by one. */
function run(items: readonly ReadingItem[]): Run {
  const known = items.slice(0, -more);
  const before = heap();
  const digester = createDigester({ locale: de });
  const all = processorTime(() => {
    digester.addAll(known);
    return digester.digest();
  });
  const megabytes = heap() - before;
  const steps = Array.from({ length: more / step }, (_, at) => items.slice(known.length + at * step).slice(0, step));
  const link = median(steps.map((some) => linking(digester, some)));
  const digest = processorTime(() => digester.digest());
  const peak = process.resourceUsage().maxRSS / 1000;
  return { size: known.length, all, link, digest, megabytes, peak };
}

/** What an article costs as the archive grows. */
export async function events(): Promise<Section> {
  run(articleItems(1000 + more)); // warms up
  const runs = sizes.map((size) => run(articleItems(size + more)));
  const [least] = runs;
  const against = (one: number, base: number | undefined): string => `${(one / (base ?? one)).toFixed(2)} ×`;
  return {
    title: "Events as the archive grows",
    note: `Articles of some 400 characters, 100 a day, processor time. Linking: ${more} more articles one by one, less what analysing them takes, the median of steps of ${step}.`,
    table: {
      columns: [
        "articles",
        "all, s",
        "articles/s",
        "against 1000",
        "linking one, ms",
        "against 1000",
        "digest, ms",
        "kept, MB",
        "kB an article",
        "peak of the process, MB",
      ],
      rows: runs.map(({ size, all, link, digest, megabytes, peak }) => [
        String(size),
        (all / 1000).toFixed(1),
        ((size / all) * 1000).toFixed(0),
        against(all / size, least === undefined ? undefined : least.all / least.size),
        link.toFixed(3),
        against(link, least?.link),
        digest.toFixed(0),
        megabytes.toFixed(0),
        ((megabytes * 1000) / size).toFixed(1),
        peak.toFixed(0),
      ]),
    },
  };
}
