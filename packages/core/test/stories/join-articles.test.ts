import { describe, expect, it } from "vitest";
import { joinArticles } from "../../src/stories/join-articles.ts";

interface Link {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/** Groups articles named by letters, which are numbered in the order of the alphabet. */
function groups(names: readonly string[], links: readonly Link[], joinFrom: number): readonly string[] {
  const sorted = names.toSorted();
  const numbered = links.map(({ a, b, value }) => ({ a: sorted.indexOf(a), b: sorted.indexOf(b), value }));
  return joinArticles(sorted.length, numbered, joinFrom).map(({ articles }) =>
    articles.map((at) => sorted[at]).join(""),
  );
}

describe(joinArticles, () => {
  it("joins close pairs and leaves others alone", () => {
    expect(groups(["a", "b", "c"], [{ a: "a", b: "b", value: 0.4 }], 0.3)).toEqual(["ab", "c"]);
  });

  it("leaves pairs apart that are not close enough", () => {
    expect(groups(["a", "b"], [{ a: "a", b: "b", value: 0.2 }], 0.3)).toEqual(["a", "b"]);
  });

  it("builds no chain over one link between two groups", () => {
    const links = [
      { a: "a", b: "b", value: 0.9 },
      { a: "c", b: "d", value: 0.8 },
      { a: "b", b: "c", value: 0.31 },
    ];
    expect(groups(["a", "b", "c", "d"], links, 0.3)).toEqual(["ab", "cd"]);
  });

  it("joins two groups whose articles agree on average", () => {
    const links = [
      { a: "a", b: "b", value: 0.9 },
      { a: "c", b: "d", value: 0.8 },
      { a: "b", b: "c", value: 0.5 },
      { a: "a", b: "d", value: 0.2 },
    ];
    expect(groups(["a", "b", "c", "d"], links, 0.3)).toEqual(["abcd"]);
  });

  it("gives the same groups for any order of links and names", () => {
    const links = ["ab", "bc", "cd", "de", "ac", "bd", "ce"].map((pair, at) => ({
      a: pair.charAt(0),
      b: pair.charAt(1),
      value: 0.3 + (at % 3) / 10,
    }));
    const given = groups(["a", "b", "c", "d", "e"], links, 0.3).toSorted();
    expect(groups(["e", "d", "c", "b", "a"], links.toReversed(), 0.3).toSorted()).toEqual(given);
  });
});
