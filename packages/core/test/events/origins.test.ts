import { describe, expect, it } from "vitest";
import { finishArticle } from "../../src/articles/finish-article.ts";
import { originLabel, pictureCreditRule } from "../../src/events/origins.ts";

const piece = { source: "nd", format: "dump", language: "de", agencies: ["dpa", "AP"] } as const;

describe(originLabel, () => {
  const label = (inferred: readonly { pointer: string; rule: string }[], cited: readonly string[] = []) =>
    originLabel({ article: finishArticle({ ...piece, inferred }), cited, shingles: new Int32Array() });

  it("is the agency a text carries", () => expect(label([])).toBe("dpa"));

  it("is not an agency that credits a picture alone", () => {
    const rule = `${pictureCreditRule}: an agency of the picture`;
    expect(label([{ pointer: "/agencies/0", rule }])).toBe("AP");
    expect(
      label([
        { pointer: "/agencies/0", rule },
        { pointer: "/agencies/1", rule },
      ]),
    ).toBe("nd");
  });

  it("is the outlet a text cites before its agency", () =>
    expect(label([], ["Kaltenfurter Bote"])).toBe("Kaltenfurter Bote"));
});
