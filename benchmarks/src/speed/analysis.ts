import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { de, findNames, findStatements, findTimes, plainDocument } from "@digest/core";
import { de as chrono } from "chrono-node";
import { newsText } from "./inputs/news.ts";
import { allDay, measure } from "./measure.ts";
import type { Section } from "./report.ts";

const letters = /\p{L}+/gu;

/** The quotation corpus where it is there, else invented news of the same size. */
async function texts(corpora: string): Promise<{ readonly texts: readonly string[]; readonly from: string }> {
  const file = join(corpora, "quotes/dev.jsonl");
  if (!existsSync(file))
    return {
      texts: Array.from({ length: 150 }, (_, index) => newsText(1700, index).join("\n")),
      from: "invented news",
    };
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return {
    texts: lines.map((line) => (JSON.parse(line) as { readonly originalText: string }).originalText),
    from: "quotes/dev.jsonl",
  };
}

/** Sentences, times, names and statements beside chrono-node's dates alone. */
export async function analysis(corpora: string): Promise<Section> {
  const { texts: all, from } = await texts(corpora);
  const size = all.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0);
  /** Keeps nothing but the last result, as whoever reads one text after the other does. */
  const over = (work: (text: string) => unknown) => () => all.reduce<unknown>((_, text) => work(text), undefined);
  return {
    title: "Analysis",
    note: `${from}: ${all.length} texts, ${(size / 1e6).toFixed(2)} MB.`,
    amount: { count: size / 1e6, unit: "MB" },
    timings: await measure(
      [
        {
          name: "sentences, times, names, statements",
          run: over((text) => {
            const document = plainDocument(text, de);
            const names = findNames(document, { locale: de });
            return [findTimes(document, { locale: de }), findStatements(document, { locale: de, names })];
          }),
        },
        { name: "tokens and sentences alone", run: over((text) => plainDocument(text, de)) },
        { name: "with times", run: over((text) => findTimes(plainDocument(text, de), { locale: de })) },
        { name: "with names", run: over((text) => findNames(plainDocument(text, de), { locale: de })) },
        { name: "with statements", run: over((text) => findStatements(plainDocument(text, de), { locale: de })) },
        { name: "chrono-node, dates alone", run: over((text) => chrono.parse(text)) },
        { name: "one pass of \\p{L}+", run: over((text) => text.match(letters)?.length) },
      ],
      allDay,
    ),
  };
}
