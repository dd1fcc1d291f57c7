import { describe, expect, it } from "vitest";
import * as tables from "../src/dump/border-words.ts";
import { findTitleBorder } from "../src/dump/title-border.ts";
import { lines } from "./lines.ts";

function parted(line: string): string {
  const border = findTitleBorder(line);
  return border === undefined ? line : `${line.slice(0, border.kickerEnd)} | ${line.slice(border.headlineStart)}`;
}

describe(findTitleBorder, () => {
  it.each(lines("titles/parted.txt"))("parts %s", (title) => {
    expect(parted(title.replace(" | ", " "))).toBe(title);
  });

  it.each(lines("titles/whole.txt"))("leaves %s whole", (title) => {
    expect(findTitleBorder(title)).toBeUndefined();
  });

  it("counts the places where the border could be too", () => {
    expect(findTitleBorder("Unwetter in Süddeutschland Flut trifft Kaltenfurt")?.rivals).toBe(0);
    expect(findTitleBorder("Prozess gegen Anders Lund Richter verhängt Geldstrafe")?.rivals).toBe(1);
  });

  it.each(tables.phraseOpeners)("begins a headline at %s with a capital", (word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    expect(parted(`Lage im Oberland ${capital} Xyz`)).toBe(`Lage im Oberland | ${capital} Xyz`);
  });

  it.each(tables.phraseLinks)("does not end a kicker in %s", (word) => {
    expect(findTitleBorder(`Lage ${word} Oberland`)).toBeUndefined();
  });

  it.each(tables.nameParticles)("does not part a name behind %s", (word) => {
    expect(findTitleBorder(`${word} Xyz`)).toBeUndefined();
  });

  it.each([...tables.adjectiveStems, ...tables.adjectiveEndings.map((ending) => `xyz${ending}`)])(
    "keeps an adjective of %s with its noun",
    (stem) => {
      const adjective = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}e`;
      expect(parted(`${adjective} Lage Brandt verliert Streit`)).toBe(`${adjective} Lage | Brandt verliert Streit`);
    },
  );

  it.each(tables.offices)("keeps an office that ends in %s with the name", (end) => {
    expect(parted(`Lage im Oberland Ober${end} Brandt verliert Streit`)).toBe(
      `Lage im Oberland | Ober${end} Brandt verliert Streit`,
    );
  });

  it.each(tables.organisationHeads)("keeps a kind of organisation that ends in %s with the name", (end) => {
    expect(parted(`Lage im Oberland Ober${end} Kaltwerk verliert Streit`)).toBe(
      `Lage im Oberland | Ober${end} Kaltwerk verliert Streit`,
    );
  });

  it.each(tables.plainVerbs)("knows %s for a verb", (verb) => {
    expect(parted(`Lage um Otto Brandt Kaltwerk ${verb} xyz`)).toBe(`Lage um Otto Brandt | Kaltwerk ${verb} xyz`);
  });

  it.each(tables.noVerbs)("does not take %s for a verb", (word) => {
    expect(parted(`Lage um Otto Brandt Kaltwerk ${word} xyz`)).toBe(`Lage um Otto | Brandt Kaltwerk ${word} xyz`);
  });

  it.each(tables.phraseEnds)("may end a kicker in %s", (word) => {
    expect(parted(`Lage ${word} Brandt verliert Streit`)).toBe(`Lage ${word} | Brandt verliert Streit`);
  });

  it("looks at no more than the begin of a long line", () => {
    expect(findTitleBorder("Xyz ".repeat(200_000))).toBeDefined();
  });
});
