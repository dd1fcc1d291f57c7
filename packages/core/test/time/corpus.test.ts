import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { mentionsIn } from "./times-of.ts";

const gold = fileURLToPath(new URL("../../../../../shared/corpora/times/gold", import.meta.url));

/** Text and number of annotated expressions of a TimeML file. */
function readTml(file: string): { readonly text: string; readonly created: string; readonly expected: number } {
  const xml = readFileSync(`${gold}/${file}`, "utf8").replaceAll("\r\n", "\n");
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? "";
  const created = /<DCT>[\s\S]*?value="([^"]+)"/.exec(xml)?.[1] ?? "";
  return { text: body.replace(/<[^>]*>/g, ""), created, expected: body.match(/<TIMEX3[^>]*[^/]>[^<]/g)?.length ?? 0 };
}

describe.skipIf(!existsSync(gold))("the development corpus of times (absent: ../shared/corpora/times)", () => {
  it("is read with about as many times as people marked", () => {
    const documents = readdirSync(gold).map(readTml);
    const found = documents.reduce((sum, { text, created }) => sum + mentionsIn(text, created).length, 0);
    const expected = documents.reduce((sum, document) => sum + document.expected, 0);
    expect(found / expected).toBeGreaterThan(0.95);
    expect(found / expected).toBeLessThan(1.05);
  });
});
