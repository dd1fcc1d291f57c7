import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDigester, de, digestOf, type ReadingItem, readWith } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapters } from "../src/adapters.ts";
import { Gold } from "../src/quality/events/gold.ts";

const stories = ["gold", "gold-held"].flatMap((half) => {
  const folder = join(import.meta.dirname, "..", half);
  return readdirSync(folder).map((story) => join(folder, story));
});

async function itemsIn(folder: string): Promise<readonly ReadingItem[]> {
  const files = readdirSync(folder).filter((name) => name !== "gold.json");
  const readings = await Promise.all(
    files.map((name) => readWith(adapters, { uri: name, bytes: readFileSync(join(folder, name)) })),
  );
  return readings.flatMap(({ items }) => items);
}

describe.each(stories)("the articles of %s", (folder) => {
  it("give one digest together and one by one in any order", async () => {
    const items = await itemsIn(folder);
    const { now } = Gold.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
    const whole = JSON.stringify(digestOf(items, { locale: de, now }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (order) => {
        const digester = createDigester({ locale: de });
        for (const item of order) digester.add(item);
        digester.advance(now);
        expect(JSON.stringify(digester.digest())).toBe(whole);
      }),
      { numRuns: 4, seed: 3 },
    );
  });
});
