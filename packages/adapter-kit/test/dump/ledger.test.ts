import { dumpLines, type LedgerRange, ledger, nestRanges, unaccounted } from "@digest/adapter-kit";
import { seededRandom } from "@digest/adapter-kit/testing";
import { describe, expect, it } from "vitest";

function told(text: string, ranges: readonly LedgerRange[], rest?: string) {
  return ledger(text, ranges, rest).map(({ start, end, pointers, removed }) => [
    text.slice(start, end),
    pointers?.join() ?? removed,
  ]);
}

describe(ledger, () => {
  it("gives white space to the range before, leading white space to the first", () => {
    expect(
      told("  Kopf\n\nText \n", [
        { start: 2, end: 6, pointers: ["/headline"] },
        { start: 8, end: 12, pointers: ["/blocks/0/text"] },
      ]),
    ).toEqual([
      ["  Kopf\n\n", "/headline"],
      ["Text \n", "/blocks/0/text"],
    ]);
  });

  it("keeps the reason of what was removed", () => {
    expect(
      told("Anzeige Text", [
        { start: 0, end: 7, removed: "advertisement" },
        { start: 8, end: 12, pointers: ["/blocks/0/text"] },
      ]),
    ).toEqual([
      ["Anzeige ", "advertisement"],
      ["Text", "/blocks/0/text"],
    ]);
  });

  it("shows what no range covers", () => {
    expect(told("Text vergessen", [{ start: 0, end: 4, pointers: ["/headline"] }])).toEqual([
      ["Text ", "/headline"],
      ["vergessen", unaccounted],
    ]);
  });

  it("names the rest otherwise where it is of no interest", () => {
    expect(
      told("<p>Text</p>", [{ start: 3, end: 7, pointers: ["/headline"] }], "markup").map(([, why]) => why),
    ).toEqual(["markup", "/headline", "markup"]);
  });

  it("shows what two ranges claim in part", () => {
    expect(
      told("abcdef", [
        { start: 0, end: 4, pointers: ["/a"] },
        { start: 3, end: 6, pointers: ["/b"] },
      ]),
    ).toEqual([
      ["abc", "/a"],
      ["d", unaccounted],
      ["ef", "/b"],
    ]);
  });

  it("lets one range feed two places", () => {
    const range = { start: 0, end: 4 };
    expect(
      told("Name", [
        { ...range, pointers: ["/bylines/0/name"] },
        { ...range, pointers: ["/bylines/0/bio"] },
      ]),
    ).toEqual([["Name", "/bylines/0/name,/bylines/0/bio"]]);
  });

  it("shows a range that is neither placed nor removed", () => {
    expect(told("Text", [{ start: 0, end: 4 }])).toEqual([["Text", unaccounted]]);
  });

  it("is one unaccounted range where nothing is said", () => {
    expect(told("Text", [])).toEqual([["Text", unaccounted]]);
    expect(ledger("", [])).toEqual([]);
  });

  it("tiles any text under any ranges", () => {
    const random = seededRandom(7);
    const text = "ab \n cd ef\n\ngh i j  ";
    for (let round = 0; round < 500; round += 1) {
      const ranges = Array.from({ length: random(6) }, () => {
        const start = random(24) - 2;
        return { start, end: start + random(9), ...(random(2) === 0 ? { pointers: ["/a"] } : { removed: "b" }) };
      });
      for (const used of [ranges, nestRanges(ranges)]) {
        const entries = ledger(text, used);
        expect(entries.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(entries.every(({ start }, index) => start === (entries[index - 1]?.end ?? 0))).toBe(true);
      }
    }
  });

  it("accounts for every line of a dump", () => {
    const dump = " date 2025-02 Kopf\n\nText.\n";
    const lines = dumpLines(dump);
    expect(
      told(
        dump,
        lines.map(({ start, end }, index) => ({ start, end, pointers: [`/blocks/${index}/text`] })),
      )
        .map(([part]) => part)
        .join(""),
    ).toBe(dump);
  });
});

describe(nestRanges, () => {
  it("cuts an outer range around the ones inside it", () => {
    const outer = { start: 0, end: 10, pointers: ["/p"] };
    const inner = { start: 3, end: 5, removed: "advertisement" };
    expect(nestRanges([inner, outer]).map(({ start, end, removed }) => [start, end, removed])).toEqual([
      [0, 3, undefined],
      [3, 5, "advertisement"],
      [5, 10, undefined],
    ]);
  });
});
