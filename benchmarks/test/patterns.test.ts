import { describe, expect, it } from "vitest";
import { growthOf } from "../src/patterns/growth.ts";
import { allLiterals, stringPatterns } from "../src/patterns/literals.ts";

/** Regular expressions the checker cannot prove, and why they are linear all the same. */
const exceptions: Readonly<Record<string, string>> = {
  "(.)\\1+":
    "no two characters but equal ones match, and a run of them is taken whole or, being one alone, left at once",
};

describe(growthOf, () => {
  it.each([
    ["(a+)+$", "exponential"],
    ["(?:a|b|ab)*$", "exponential"],
    ["a+b", "2nd degree polynomial"],
    ["\\s*x", "2nd degree polynomial"],
    ["\\s*\\s*x", "3rd degree polynomial"],
  ])("tells of %s that it is %s", (source, growth) => expect(growthOf({ source, flags: "" })).toBe(growth));

  it.each(["^a+b", "a{1,9}b", "(?:a|b)*", "^[a-z]+(?:-[a-z]+)*$"])("lets %s be", (source) => {
    expect(growthOf({ source, flags: "u" })).toBe("linear");
  });
});

describe("regular expressions of the packages", { timeout: 600_000 }, () => {
  const literals = new Map(allLiterals().map((literal) => [`/${literal.source}/${literal.flags}`, literal]));

  it("are found", () => {
    expect(literals.size).toBeGreaterThan(400);
  });

  it("take time in proportion to the input, but for those that say why", () => {
    const growing = [...literals].flatMap(([name, literal]) => {
      const growth = growthOf(literal);
      return growth === "linear" || literal.source in exceptions ? [] : [`${literal.file}: ${name} is ${growth}`];
    });
    expect(growing).toEqual([]);
  });

  it("are made from no strings, where the checker cannot see them", () => {
    expect(stringPatterns()).toEqual(["adapter-kit/src/html/caption.ts"]);
  });
});
