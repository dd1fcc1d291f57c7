import { readmeOf } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { formats } from "../src/detect.ts";
import { caseNamed } from "./cases.ts";
import { pictures, sureness } from "./readme-examples.ts";

const readme = readmeOf(import.meta.url);

describe("the README", () => {
  it("shows only code that the examples run", () => {
    expect(readme.blocks).not.toEqual([]);
    expect(readme.unrun).toEqual([]);
  });

  it("reads as it says", async () => {
    const { document } = caseNamed("dump/plain");
    expect(await pictures(document.uri, document.bytes)).toMatchObject({
      remedies: [],
      pictures: [{ credit: "dpa/AP/Eva Muster" }],
    });
    expect(sureness(new TextDecoder().decode(document.bytes))).toMatchObject({ format: "dump", certainty: 0.85 });
  });

  it("names every form and only codes there are", () => {
    for (const format of formats) expect(readme.text).toMatch(new RegExp(`\\| \`${format}\` +\\|`));
    expect(readme.unknownCodes).toEqual([]);
  });
});
