import { readFileSync } from "node:fs";
import { checkAdapter } from "@digest/adapter-kit/testing";
import { nd } from "@digest/adapter-nd";
import type { Adapter, Problem } from "@digest/core";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

async function underZone<Result>(zone: string, task: () => Promise<Result>): Promise<Result> {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    return await task();
  } finally {
    process.env["TZ"] = before;
  }
}

describe("the adapter", () => {
  it("keeps the contract over its fixtures, spoiled copies of them and hostile input", {
    timeout: 240_000,
  }, async () => {
    const fixtures = cases.map((entry) => {
      const expected: { problems: Problem[] } = JSON.parse(readFileSync(`${entry.folder}expected.json`, "utf8"));
      return { ...entry, problems: expected.problems.map(({ code }) => code) };
    });
    const adapter: Adapter = nd as Adapter; // formats narrow the parameter of read; the contract hands over only these
    expect(await checkAdapter(adapter, fixtures, { mutants: 30, underZone })).toEqual([]);
  });

  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-nd"))).toEqual(["nd"]);
  });
});
