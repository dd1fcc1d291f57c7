import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "@digest/adapter-kit";
import { ledgerFaults } from "@digest/adapter-kit/testing";
import { type ReadingItem, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import { adapters, samplesFolder } from "../src/index.ts";

const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const hasSeeds = existsSync(seeds);
if (!hasSeeds) process.stderr.write("ledgers of the seeds: skipped, there is no ../shared beside the checkout\n");

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
}

async function readFile(path: string): Promise<{ readonly text: string; readonly items: readonly ReadingItem[] }> {
  const bytes = new Uint8Array(readFileSync(path));
  const { items, problems } = await readWith(adapters, { uri: path, bytes });
  expect(problems).toEqual([]);
  return { text: decode(bytes).text, items };
}

async function expectTiled(path: string): Promise<void> {
  const { text, items } = await readFile(path);
  expect(items.length).toBeGreaterThan(0);
  for (const { article, ledger } of items) {
    expect(ledger[0]?.start).toBe(0);
    expect(ledger.at(-1)?.end).toBe(text.length);
    ledger.slice(1).forEach((entry, index) => {
      expect(entry.start).toBe(ledger[index]?.end);
    });
    expect(ledgerFaults(text, ledger, article, article.format === "dump")).toEqual([]);
  }
}

describe("the ledger", () => {
  it.each(files(samplesFolder))("tiles the sample %s", (name) => expectTiled(samplesFolder + name));
});

describe.skipIf(!hasSeeds)("the ledger of the seeds", () => {
  it.each(hasSeeds ? files(seeds) : [])("tiles %s", (name) => expectTiled(seeds + name));

  it("says why it left out banners, tools, pull quotes, teaser lines, notices and the corpus prefix", async () => {
    const readings = await Promise.all(files(seeds).map((name) => readFile(seeds + name)));
    const reasons = new Set(
      readings.flatMap(({ items }) => items.flatMap(({ ledger }) => ledger.map(({ removed }) => removed))),
    );
    for (const reason of [
      "cookie-banner",
      "ad-blocker-banner",
      "editor-tool-noise",
      "pull-quote",
      "reading-tip",
      "translation-notice",
      "corpus-prefix",
    ]) {
      expect(reasons).toContain(reason);
    }
  });
});
