import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { de, findNames, plainDocument } from "@digest/core";
import { z } from "zod";
import { type NameCounts, type NameSpan, type NameType, nameTypes, scoreNames } from "./names/score-names.ts";

const Span = z.object({ begin: z.number(), end: z.number(), type: z.string() });
const Sentence = z.object({
  id: z.string(),
  source: z.string().nullish(),
  text: z.string(),
  names: z.array(Span),
  ignored: z.array(Span),
});

/** Strict F1 of systems of others on the part of the same data set that is kept back, from the README of the corpus. */
const peers = [
  { system: "GermaNER (trained on GermEval)", news: 86.0, all: 81.0 },
  { system: "Stanford NER (trained on GermEval)", news: 78.8, all: 73.9 },
  { system: "BiLSTM-CRF (trained on GermEval)", news: 78.4, all: 73.8 },
  { system: "spaCy of 2017 (trained on GermEval)", news: 74.3, all: 71.0 },
  { system: "Stanford NER (CoNLL-2003)", news: 71.4, all: 66.4 },
  { system: "spaCy of 2017 (CoNLL-2003)", news: 65.4, all: 61.0 },
] as const;

/** What finding names came to on one set of sentences. */
export interface NamesQuality {
  readonly byType: Readonly<Record<NameType | "all", NameCounts>>;
  /** Classes of error, with how many names each costs. */
  readonly errors: readonly (readonly [string, number])[];
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

/** Precision, recall and their harmonic mean. */
function ratios({ hits, found, gold }: NameCounts): readonly [number, number, number] {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hits / gold;
  return [precision, recall, hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)];
}

function print(title: string, { byType, errors }: NamesQuality): void {
  process.stdout.write(`${title}\ntype   gold found  hits       P      R     F1\n`);
  for (const type of [...nameTypes, "all"] as const) {
    const counts = byType[type];
    const [precision, recall, f1] = ratios(counts);
    const row = [counts.gold, counts.found, counts.hits].map((count) => String(count).padStart(5)).join(" ");
    process.stdout.write(`${type.padEnd(5)} ${row}  ${percent(precision)} ${percent(recall)} ${percent(f1)}\n`);
  }
  process.stdout.write(`costliest errors: ${errors.map(([name, count]) => `${name} ${count}`).join(", ")}\n\n`);
}

function namesIn(text: string): readonly NameSpan[] {
  return findNames(plainDocument(text, de), { locale: de }).map(({ start, end, type }) => ({
    begin: start,
    end,
    type,
  }));
}

/** Names of the development part of GermEval 2014, beside what other systems reach on its test part. */
export async function qualityNames(
  corpora: string,
): Promise<{ readonly all: NamesQuality; readonly news: NamesQuality } | undefined> {
  const path = join(corpora, "names", "names-dev.jsonl");
  if (!existsSync(path)) {
    process.stdout.write(`skipped: there is no ${path}\n`);
    return undefined;
  }
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");
  const sentences = lines.map((line) => Sentence.parse(JSON.parse(line)));
  const scored = sentences.map((sentence) => ({ ...sentence, found: namesIn(sentence.text) }));
  const news = scoreNames(scored.filter(({ source }) => !/wikipedia\.org/.test(source ?? "")));
  const all = scoreNames(scored);
  print("strict, sentences of online news", news);
  print("strict, all sentences", all);
  process.stdout.write("strict F1 of others on the kept-back part, as of 2017    news    all\n");
  for (const peer of peers)
    process.stdout.write(`${peer.system.padEnd(54)} ${peer.news.toFixed(1)}   ${peer.all.toFixed(1)}\n`);
  return { all, news };
}
