import { readFileSync } from "node:fs";
import { checkAdapter } from "@digest/adapter-kit/testing";
import { type Adapter, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import type { Case } from "./cases.ts";
import { expectation, expectedCodes, plain } from "./expectation.ts";
import { underZone } from "./under-zone.ts";

/** The first words of `about.md`: no fixture is a publisher's text. */
const origins = /^(?:# .+\n+Invented|Written for this project: )/;

/** Writes down the tests that every adapter has to pass over its cases; what is special to it stands in tests of its own. */
export function testAdapter<Format extends string>(adapter: Adapter<Format>, cases: readonly Case[]): void {
  const any = adapter as Adapter; // formats narrow the parameter of read; the contract hands over only these

  describe("the adapter", () => {
    it("keeps the contract over its fixtures, spoiled copies of them and hostile input", {
      timeout: 240_000,
    }, async () => {
      const fixtures = cases.map((entry) => ({ ...entry, problems: expectedCodes(entry) }));
      expect(fixtures).not.toEqual([]);
      expect(await checkAdapter(any, fixtures, { mutants: 30, underZone })).toEqual([]);
    });

    it("has a fixture of every format", () => {
      expect(adapter.formats.filter((format) => cases.every((entry) => entry.format !== format))).toEqual([]);
    });
  });

  describe("every fixture", () => {
    it.each(cases)("$name is read as expected", async (entry) => {
      const actual = plain(await readWith([any], entry.document));
      expect(actual).toEqual(expectation(entry, actual));
    });

    it.each(cases)("$name says where it comes from and what it shows", ({ folder }) => {
      expect(readFileSync(`${folder}about.md`, "utf8")).toMatch(origins);
    });
  });
}
