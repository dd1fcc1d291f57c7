import { nd } from "@digest/adapter-nd";
import { testAdapter } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

testAdapter(nd, cases);

describe("the package", () => {
  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-nd"))).toEqual(["nd"]);
  });
});
