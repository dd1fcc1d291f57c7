import { readmeOf } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { formats } from "../src/detect.ts";
import { caseNamed } from "./cases.ts";
import { headlines, sureness } from "./readme-examples.ts";

const readme = readmeOf(import.meta.url);

describe("the README", () => {
  it("shows only code that the examples run", () => {
    expect(readme.blocks).not.toEqual([]);
    expect(readme.unrun).toEqual([]);
  });

  it("reads as it says", async () => {
    const { document } = caseNamed("dump/plain");
    expect(await headlines(document.uri, document.bytes)).toEqual({
      remedies: [],
      titles: ["Unwetter in Süddeutschland: Flut trifft Kaltenfurt ohne Warnung"],
    });
    expect(sureness(new TextDecoder().decode(document.bytes))).toMatchObject({ format: "dump", certainty: 0.95 });
  });

  it("names every form and only codes there are", () => {
    for (const format of formats) expect(readme.text).toMatch(new RegExp(`\\| \`${format}\` +\\|`));
    expect(readme.unknownCodes).toEqual([]);
  });
});
