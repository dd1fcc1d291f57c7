import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { annotateStories, type StoryInput } from "@digest/core";
import { z } from "zod";
import { type LinkCounts, linksIn, pairKey, ratios, scoreLinks } from "./stories/score-links.ts";

const Gold = z.object({
  doc: z.string(),
  date: z.string().nullish(),
  story: z.string(),
  ambiguous: z.string().optional(),
});
const Text = z.object({ documentName: z.string(), originalText: z.string() });
const HardPair = z.object({ a: z.string(), b: z.string(), why: z.string() });
const Article = z.object({ id: z.string(), text: z.string() });
const Pair = z.object({
  a: z.string(),
  b: z.string(),
  same_story: z.boolean().nullable(),
  note: z.string().optional(),
});

/** Link F1 of others on the same articles, from the README of the corpus; measured over all years, of which dev holds the earlier half. */
const peers = [
  { system: "cosine of capitalised words within 120 days", f1: 0.557 },
  { system: "the same within 60 days", f1: 0.518 },
  { system: "the same, no time limit", f1: 0.323 },
] as const;

/** The cosine on the SemEval pairs: best F1 at any threshold, and the area under its curve, which needs none. */
const cosineOnPairs = { f1: 0.62, area: 0.763 } as const;

/** What grouping came to. */
export interface StoriesQuality {
  readonly links: LinkCounts;
  /** Link counts of the articles of each year. */
  readonly years: ReadonlyMap<string, LinkCounts>;
  readonly hard: { readonly pairs: number; readonly joined: number };
  readonly pairs: LinkCounts;
}

async function rowsOf<T>(file: string, shape: z.ZodType<T>): Promise<readonly T[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => shape.parse(JSON.parse(line)));
}

function storiesOf(inputs: readonly StoryInput[]): ReadonlyMap<string, string> {
  return new Map(annotateStories(inputs).map(({ document, story }) => [document, story]));
}

function row(name: string, counts: LinkCounts): void {
  const numbers = [counts.gold, counts.found, counts.hits].map((count) => String(count).padStart(5)).join(" ");
  const [precision, recall, f1] = ratios(counts).map((ratio) => ratio.toFixed(3).padStart(6));
  process.stdout.write(`${name.padEnd(22)} ${numbers}  ${precision} ${recall} ${f1}\n`);
}

function list(title: string, pairs: readonly string[]): void {
  for (const pair of pairs.toSorted()) process.stdout.write(`${title} ${pair.replace("\t", "  |  ")}\n`);
}

async function devQuality(corpora: string): Promise<Omit<StoriesQuality, "pairs">> {
  const gold = await rowsOf(join(corpora, "stories/dev.jsonl"), Gold);
  const wanted = new Map(gold.map((one) => [one.doc, one]));
  const texts = await Promise.all(["train", "dev"].map((part) => rowsOf(join(corpora, `quotes/${part}.jsonl`), Text)));
  const inputs = texts.flat().flatMap(({ documentName, originalText }): readonly StoryInput[] => {
    if (!wanted.has(documentName)) return [];
    const date = /\((\d{4}-\d\d-\d\d)\)\s*$/.exec(documentName)?.[1];
    const published =
      date === undefined ? {} : { published: { value: date, precision: "day", basis: "stated" } as const };
    return [{ name: documentName, text: originalText, ...published }];
  });
  const found = storiesOf(inputs);
  const scored = gold.filter(({ ambiguous }) => ambiguous === undefined);
  const storyOf = new Map(scored.map(({ doc, story }) => [doc, story]));
  const linksOf = (rows: typeof scored): readonly [ReadonlySet<string>, ReadonlySet<string>] => {
    const documents = rows.map(({ doc }) => doc);
    return [linksIn(documents, storyOf), linksIn(documents, found)];
  };
  const [right, made] = linksOf(scored);
  list(
    "missed",
    [...right].filter((pair) => !made.has(pair)),
  );
  list(
    "wrong ",
    [...made].filter((pair) => !right.has(pair)),
  );
  const years = new Map<string, (typeof scored)[number][]>();
  for (const one of scored) {
    const year = one.date?.slice(0, 4) ?? "undated";
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  const hard = await rowsOf(join(corpora, "stories/dev.hard-negatives.jsonl"), HardPair);
  const joined = hard.filter(({ a, b }) => found.has(a) && found.get(a) === found.get(b));
  list(
    "joined",
    joined.map(({ a, b, why }) => `${pairKey(a, b)} (${why})`),
  );
  return {
    links: scoreLinks(right, made),
    years: new Map([...years].toSorted().map(([year, rows]) => [year, scoreLinks(...linksOf(rows))])),
    hard: { pairs: hard.length, joined: joined.length },
  };
}

async function pairsQuality(corpora: string): Promise<LinkCounts> {
  const articles = await rowsOf(join(corpora, "stories/semeval-de.articles.jsonl"), Article);
  const pairs = await rowsOf(join(corpora, "stories/semeval-de.pairs.jsonl"), Pair);
  const found = storiesOf(articles.map(({ id, text }) => ({ name: id, text })));
  const judged = pairs.filter(({ same_story }) => same_story !== null);
  const same = judged.filter(({ same_story }) => same_story === true);
  const made = judged.filter(({ a, b }) => found.has(a) && found.get(a) === found.get(b));
  const key = ({ a, b, note }: z.infer<typeof Pair>): string => `${a}\t${b}${note === undefined ? "" : ` (${note})`}`;
  list("missed", same.filter((pair) => !made.includes(pair)).map(key));
  list("wrong ", made.filter(({ same_story }) => same_story !== true).map(key));
  return { gold: same.length, found: made.length, hits: made.filter((pair) => same.includes(pair)).length };
}

/** Scores grouping into stories: links and hard negatives on dev, pairs on SemEval; lists each miss. */
export async function qualityStories(corpora: string): Promise<StoriesQuality | undefined> {
  if (!existsSync(join(corpora, "stories/dev.jsonl"))) {
    process.stdout.write(`skipped: there is no ${join(corpora, "stories")}\n`);
    return undefined;
  }
  process.stdout.write("## dev\n");
  const dev = await devQuality(corpora);
  process.stdout.write("## SemEval pairs\n");
  const pairs = await pairsQuality(corpora);
  process.stdout.write("\n                        gold found  hits       P      R     F1\n");
  row("dev, links", dev.links);
  for (const [year, counts] of dev.years) row(`  of ${year}`, counts);
  row("SemEval, same story", pairs);
  process.stdout.write(`hard negatives joined: ${dev.hard.joined} of ${dev.hard.pairs}\n`);
  for (const { system, f1 } of peers) process.stdout.write(`${system} (all years): link F1 ${f1.toFixed(3)}\n`);
  const { f1, area } = cosineOnPairs;
  process.stdout.write(`cosine on the SemEval pairs: F1 ${f1} at its best threshold, area under ROC ${area}\n`);
  return { ...dev, pairs };
}
