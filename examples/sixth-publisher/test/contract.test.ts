import { readFile } from "node:fs/promises";
import { type AdapterFixture, checkAdapter } from "@digest/adapter-kit/testing";
import { createDigester, de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { hafenbote } from "../src/index.ts";

async function fixture(format: string, file: string): Promise<AdapterFixture> {
  const bytes = await readFile(new URL(`../fixtures/${format}/${file}`, import.meta.url));
  return { name: format, format, document: { uri: `urn:example:${format}`, bytes: new Uint8Array(bytes) } };
}

describe("the adapter of a sixth publisher", () => {
  it("keeps the contract", async () => {
    expect(
      await checkAdapter(hafenbote, [await fixture("story", "input.json"), await fixture("feed", "input.xml")]),
    ).toEqual([]);
  });

  it("gives story and teaser one identity, and the fuller form wins", async () => {
    const digester = createDigester({ locale: de });
    for (const { document } of [await fixture("story", "input.json"), await fixture("feed", "input.xml")]) {
      for (const item of (await hafenbote.read(document)).items) digester.add(item);
    }
    const { articles } = digester.digest();
    expect(articles.map(({ id, completeness }) => ({ id, completeness }))).toEqual([
      { id: "urn:digest:hafenbote:4711", completeness: "full" },
    ]);
  });
});
