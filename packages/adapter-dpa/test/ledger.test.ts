import { dpa } from "@digest/adapter-dpa";
import { decode } from "@digest/adapter-kit";
import { ledgerFaults, mutations, seededRandom } from "@digest/adapter-kit/testing";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

const rounds = 60;
const texts = cases.filter(({ format }) => format === "dump" || format === "iptc7901");

describe("the account of a text", () => {
  it.each(texts)("is whole for $name and spoiled copies of it", { timeout: 60_000 }, async ({ document, format }) => {
    const random = seededRandom(7);
    const ways = Object.values(mutations);
    for (let round = 0; round < rounds; round += 1) {
      const bytes = ways[round % ways.length]?.(document.bytes, random) ?? document.bytes;
      const { items } = await dpa.read({ ...document, bytes }, format === "dump" ? "dump" : "iptc7901");
      const { text } = decode(bytes);
      for (const { article, ledger } of items)
        expect(ledgerFaults(text, ledger, article, format === "dump")).toEqual([]);
    }
  });
});
