import { ippen } from "@digest/adapter-ippen";
import { testAdapter } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

testAdapter(ippen, cases);

describe("the package", () => {
  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-ippen"))).toEqual(["ippen"]);
  });
});
