import { tagesschau } from "@digest/adapter-tagesschau";
import { testAdapter } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

testAdapter(tagesschau, cases);

describe("the package", () => {
  it("has these public names", async () => {
    expect(Object.keys(await import("@digest/adapter-tagesschau"))).toEqual(["tagesschau"]);
  });
});
