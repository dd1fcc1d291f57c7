import { jsonPlaces } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

describe("jsonPlaces to a depth", () => {
  const json = '{"entries": [{"a": [1, {"b": "x\\\\\\"y"}]}, 2]}';

  it("gives the same places, down to as many steps as wanted", () => {
    const all = [...jsonPlaces(json)];
    for (const depth of [0, 1, 2, 3]) {
      const steps = (pointer: string) => pointer.split("/").length - 1;
      expect([...jsonPlaces(json, depth)]).toEqual(all.filter(([pointer]) => steps(pointer) <= depth));
    }
  });

  it("ends strings at the quotation mark that is not escaped", () => {
    const { start = 0, end = 0 } = jsonPlaces(json).get("/entries/0/a/1/b") ?? {};
    expect(json.slice(start, end)).toBe('"x\\\\\\"y"');
  });
});
