import { existsSync, readFileSync } from "node:fs";
import { de, findNames, plainDocument, resolveEntities } from "@digest/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const corpus = new URL("../../../../../shared/corpora/names/names-dev.jsonl", import.meta.url);

const word = fc.constantFrom(
  "Olaf",
  "Brandner",
  "Trumps",
  "der",
  "die",
  "von",
  "und",
  ",",
  ".",
  "(",
  ")",
  "„",
  "“",
  "SPD",
  "GmbH",
  "in",
  "Köln",
  "FC",
  "1",
  "Präsident",
  "sagte",
  "er",
  "sie",
  "Kreml",
  "-",
  "Xy’",
  "Straße",
  "J",
);

describe("spans of names", () => {
  it("are sorted, apart, on token borders, and hold the name", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (parts) => {
        const text = parts.join(" ");
        const document = plainDocument(text, de);
        const starts = new Set(document.tokens.map(({ start }) => start));
        const ends = new Set(document.tokens.map(({ end }) => end));
        let before = 0;
        for (const { start, end, name } of findNames(document, { locale: de })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(starts.has(start) && ends.has(end)).toBe(true);
          expect(text.slice(start, end).startsWith(name)).toBe(true);
          before = end;
        }
      }),
    );
  });

  it("give mentions of entities that exist, sorted, the same every time", () => {
    fc.assert(
      fc.property(fc.array(word), (parts) => {
        const document = plainDocument(parts.join(" "), de);
        const names = findNames(document, { locale: de });
        const { entities, mentions } = resolveEntities(document, names, { locale: de });
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        expect(mentions.every(({ entityId }) => ids.has(entityId))).toBe(true);
        expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
        expect(
          names.every(({ start, end }) => mentions.some((mention) => mention.start === start && mention.end === end)),
        ).toBe(true);
        expect(resolveEntities(document, names, { locale: de })).toEqual({ entities, mentions });
      }),
    );
  });

  it.each([
    ["capitals", "Xa Yb "],
    ["initials", "A. "],
    ["particles", "Hans von der "],
    ["company marks", "Muster & "],
    ["commas", "Mann, "],
    ["hyphens", "Ab-"],
    ["pronouns", "Hans er "],
    ["offices", "der Präsident "],
  ])("are found in a long text of %s", (_, unit) => {
    const document = plainDocument(unit.repeat(20_000), de);
    const names = findNames(document, { locale: de });
    expect(resolveEntities(document, names, { locale: de }).mentions.length).toBeGreaterThanOrEqual(0);
  });

  it.skipIf(!existsSync(corpus))(
    "find most of the names of the shared corpus (skipped where ../shared is absent)",
    () => {
      let [hits, found, gold] = [0, 0, 0];
      for (const line of readFileSync(corpus, "utf8").split("\n")) {
        if (line === "") continue;
        const sentence: { text: string; names: { begin: number; end: number; type: string }[] } = JSON.parse(line);
        const keys = new Set(sentence.names.map(({ begin, end, type }) => `${begin} ${end} ${type}`));
        const names = findNames(plainDocument(sentence.text, de), { locale: de });
        gold += keys.size;
        found += names.length;
        hits += names.filter(({ start, end, type }) => keys.has(`${start} ${end} ${type}`)).length;
      }
      expect((2 * hits) / (found + gold)).toBeGreaterThan(0.68);
    },
  );
});
