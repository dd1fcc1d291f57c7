import { jsonPlaces } from "@digest/adapter-kit";
import { valueAt } from "@digest/core";
import { describe, expect, it } from "vitest";

describe(jsonPlaces, () => {
  it.each([
    '{"a":1}',
    ' { "a" : [ 1 , "zwei", { "b/c" : null } ], "~d" : { } } ',
    '[[],{},"",false,-1.5e3]',
    '{"mit \\"Zeichen\\" \\\\":{"ü":"\\u00fc, } ]"}}',
    '"nur Text"',
  ])("names the place of every value in %s", (json) => {
    const places = jsonPlaces(json);
    const whole: unknown = JSON.parse(json);
    expect(places.has("")).toBe(true);
    for (const [pointer, { start, end }] of places) {
      expect(JSON.parse(json.slice(start, end))).toEqual(valueAt(whole, pointer));
    }
  });

  it("takes the last of members with one name, as JSON.parse does", () => {
    expect(jsonPlaces('{"a":1,"a":2}').get("/a")).toEqual({ start: 11, end: 12 });
  });

  it("gives deeper values than the limit no place", () => {
    expect(jsonPlaces("[".repeat(100_000)).size).toBe(0);
  });
});
