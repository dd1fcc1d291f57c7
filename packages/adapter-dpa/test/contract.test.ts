import { dpa } from "@digest/adapter-dpa";
import { testAdapter } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

testAdapter(dpa, cases);

describe("the package", () => {
  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-dpa"))).toEqual(["dpa"]);
  });
});
