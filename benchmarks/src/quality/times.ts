import { existsSync } from "node:fs";
import { join } from "node:path";
import { de, findTimes, plainDocument } from "@digest/core";
import { chronoTimes } from "./times/chrono-times.ts";
import { canonical, f1, type Measure, measures, type Pair, pairTimes } from "./times/score-times.ts";
import { readTimeMl, type TimeMl, type Timex } from "./times/time-ml.ts";

/** What finding times scored: F1 in percent by measure for each system, and by type for this one. */
export interface TimesQuality {
  readonly systems: Readonly<Record<string, Readonly<Record<Measure, number>>>>;
  readonly types: Readonly<Record<string, Readonly<Record<Measure, number>>>>;
}

function digestTimes({ text, created }: TimeMl): readonly Timex[] {
  const published = { value: created, precision: "day", basis: "stated" } as const;
  return findTimes(plainDocument(text, de), { locale: de, published }).map(({ start, end, type, value }) => ({
    begin: start,
    end,
    type,
    value,
  }));
}

function pairAll(gold: readonly TimeMl[], find: (document: TimeMl) => readonly Timex[]): readonly Pair[] {
  return gold.flatMap((document) => pairTimes(document.times, find(document)));
}

function scores(pairs: readonly Pair[], type?: string): Readonly<Record<Measure, number>> {
  const row = measures.map((measure): [Measure, number] => [measure, f1(pairs, measure, type)]);
  return Object.fromEntries(row) as Record<Measure, number>; // one entry for each measure
}

/** The kind of mistake a pair is, by what the values look like; `undefined` where it is none. */
function mistake({ gold, found }: Pair): string | undefined {
  if (gold === undefined) return `spurious ${found?.type}`;
  if (found === undefined) return `missed ${gold.type}`;
  if (canonical(gold.value) === canonical(found.value)) return undefined;
  const form = (value: string): string =>
    /REF$/.test(value) ? "reference" : value.replace(/\d+/g, (digits) => (digits.length > 2 ? "year" : "nn"));
  const [expected, actual] = [form(gold.value), form(found.value)];
  return expected === actual ? `other ${expected}` : `${expected} read as ${actual}`;
}

function printMistakes(pairs: readonly Pair[]): void {
  const counted = new Map<string, number>();
  for (const pair of pairs) {
    const kind = mistake(pair);
    if (kind !== undefined) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  console.log("costliest mistakes:");
  for (const [kind, count] of [...counted].toSorted((a, b) => b[1] - a[1]).slice(0, 12)) {
    console.log(`  ${String(count).padStart(4)}  ${kind}`);
  }
}

function printRow(name: string, row: Readonly<Record<Measure, number>>): void {
  const cells = measures.map((measure) => row[measure].toFixed(1).padStart(8));
  console.log(`${name.padEnd(34)}${cells.join("")}`);
}

/** Scores the times of `times/gold` in a folder of corpora beside HeidelTime's published output and chrono-node, prints and returns them. */
export async function qualityTimes(corpora: string): Promise<TimesQuality | undefined> {
  const folder = join(corpora, "times", "gold");
  if (!existsSync(folder)) {
    console.log(`skipped: there is no ${folder}`);
    return undefined;
  }
  const gold = readTimeMl(folder);
  const heidelTime = new Map(readTimeMl(join(corpora, "times", "heideltime")).map(({ name, times }) => [name, times]));
  const own = pairAll(gold, digestTimes);
  const systems = {
    digest: scores(own),
    "HeidelTime (published output)": scores(pairAll(gold, ({ name }) => heidelTime.get(name) ?? [])),
    "chrono-node de": scores(pairAll(gold, (document) => chronoTimes(document, false))),
    "chrono-node de, short words out": scores(pairAll(gold, (document) => chronoTimes(document, true))),
  };
  const types = Object.fromEntries(["DATE", "TIME", "DURATION", "SET"].map((type) => [type, scores(own, type)]));
  const count = gold.reduce((sum, { times }) => sum + times.length, 0);
  console.log(`times: ${gold.length} articles, ${count} times; F1 in percent`);
  console.log(`${"".padEnd(34)}${measures.map((measure) => measure.padStart(8)).join("")}`);
  for (const [name, row] of Object.entries(systems)) printRow(name, row);
  for (const [type, row] of Object.entries(types)) printRow(`digest, ${type}`, row);
  printMistakes(own);
  return { systems, types };
}
