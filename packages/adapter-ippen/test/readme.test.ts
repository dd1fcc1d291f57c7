import { ippen } from "@digest/adapter-ippen";
import { readmeOf } from "@digest/adapter-tests";
import { readWith } from "@digest/core";
import { describe, expect, it } from "vitest";

const readme = readmeOf(import.meta.url);

describe("the README", () => {
  it("has an example that runs as it stands", async () => {
    expect(await readme.run({ ippen, readWith })).toHaveLength(1);
  });

  it("names codes of the table of errors alone", () => {
    expect(readme.codes.length).toBeGreaterThan(12);
    expect(readme.unknownCodes).toEqual([]);
  });
});
