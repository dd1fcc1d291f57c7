import { testAdapter } from "@digest/adapter-tests";
import { welt } from "@digest/adapter-welt";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

testAdapter(welt, cases);

describe("the package", () => {
  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-welt"))).toEqual(["welt"]);
  });
});
