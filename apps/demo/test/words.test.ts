import { describe, expect, it } from "vitest";
import { sampleLibrary } from "../src/samples.ts";
import { appWords } from "../src/words/index.ts";

const [german, english] = [appWords("de"), appWords("en")];

describe(appWords, () => {
  it.each(Object.keys(german.removed))("tells in both languages that %s was left out", (reason) => {
    expect(german.removed[reason]).toMatch(/\S/);
    expect(english.removed[reason]).toMatch(/\S/);
  });

  it("has the same table in both languages", () => {
    expect(Object.keys(english.removed)).toEqual(Object.keys(german.removed));
  });

  it("names everything that is left out of the samples", async () => {
    const library = await sampleLibrary();
    const reasons = library
      .digest()
      .articles.flatMap(({ id }) => library.item(id)?.ledger ?? [])
      .flatMap(({ removed }) => removed ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    expect([...new Set(reasons)].filter((reason) => german.removed[reason] === undefined)).toEqual([]);
  });

  it("counts in words", () => {
    expect(german.found(1)).toBe("1 Ereignis passt dazu.");
    expect(german.found(2)).toBe("2 Ereignisse passen dazu.");
    expect(english.read(2)).toBe("2 articles read");
  });
});
