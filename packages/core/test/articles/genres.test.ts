import { formPrecedence, genres, isForReaders } from "@digest/core";
import { describe, expect, it } from "vitest";
import { formRank } from "../../src/articles/form-precedence.ts";

describe(isForReaders, () => {
  it.each(Object.entries(genres))("tells whom %s is for: %s", (genre, audience) => {
    expect(isForReaders({ genre })).toBe(audience === "readers");
  });

  it("takes what it does not know as written for readers", () => {
    expect(isForReaders({ genre: "unheard-of" })).toBe(true);
    expect(isForReaders({ genre: "toString" })).toBe(true);
    expect(isForReaders({})).toBe(true);
  });
});

describe(formRank, () => {
  it.each(Object.entries(formPrecedence))("ranks %s at %i, also with a layout behind it", (form, rank) => {
    expect(formRank(form)).toBe(rank);
    expect(formRank(`${form}-2024`)).toBe(rank);
  });

  it("puts an unknown form between pages and dumps", () => {
    expect(formRank("carrier-pigeon")).toBeLessThan(formPrecedence.html);
    expect(formRank("carrier-pigeon")).toBeGreaterThan(formPrecedence.dump);
  });
});
