import { hasShared, sharedDocument, textDocument } from "@digest/adapter-tests";
import { welt } from "@digest/adapter-welt";
import type { ReadingItem } from "@digest/core";
import { describe, expect, it } from "vitest";
import { adLabels, teaserLabelStarts, teaserLabels } from "../src/dump/phrases.ts";
import { authorNoteWords, isAuthorNote, isPromotion, promotedThings, promotionCalls } from "../src/promotion.ts";

async function readText(text: string): Promise<ReadingItem> {
  const { items, problems } = await welt.read(textDocument(text), "dump");
  expect(problems).toEqual([]);
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item;
}

const opening =
  "Der Hafen ist wieder frei\n\nNach elf Tagen endet der Streik.\n\nDie Schiffe fahren seit Dienstag.\n\n";

describe("a text dump", () => {
  it.each([...teaserLabels, ...teaserLabelStarts.map((start) => `${start} Politik`)])(
    "drops the label %s with its reason",
    async (label) => {
      const { article, ledger } = await readText(`${opening}${label}\n\nDie Lotsen bekommen mehr Lohn.\n`);
      expect(article.blocks).toHaveLength(2);
      expect(ledger.filter(({ removed }) => removed === "reading-tip")).toHaveLength(1);
    },
  );

  it.each(adLabels)("drops the label %s", async (label) => {
    const { ledger } = await readText(`${opening}${label}\n\nDie Lotsen bekommen mehr Lohn.\n`);
    expect(ledger.some(({ removed }) => removed === "advertisement")).toBe(true);
  });

  it("keeps a sentence that begins as the label does", async () => {
    const { article } = await readText(`${opening}„Lesen Sie auch das Kleingedruckte“, sagte der Minister.\n`);
    expect(article.blocks.at(-1)).toEqual({
      kind: "paragraph",
      text: "„Lesen Sie auch das Kleingedruckte“, sagte der Minister.",
    });
  });

  it("says no date and no author", async () => {
    const { article } = await readText(`${opening}Am Mittwoch wird weiter verhandelt.\n\nSource: welt.de\n`);
    expect(article).not.toHaveProperty("published");
    expect(article.bylines).toEqual([]);
  });

  it("keeps the month a collection put before the text", async () => {
    const { article, ledger } = await readText(` date 2025-02 ${opening}Ende.\n\nSource: welt.de\n`);
    expect(article.headline).toBe("Der Hafen ist wieder frei");
    expect(article.published).toEqual({ value: "2025-02", precision: "month", basis: "stated" });
    expect(ledger.some(({ removed }) => removed === "unaccounted")).toBe(false);
  });

  it("takes a short last line as text, not as a heading", async () => {
    const { article } = await readText(`${opening}Ende offen`);
    expect(article.blocks.at(-1)).toEqual({ kind: "paragraph", text: "Ende offen" });
  });

  it.each(["Nur eine Zeile", '{"query": "x"}', "<html><p>x</p></html>"])("refuses %s", async (text) => {
    const { items, problems } = await welt.read(textDocument(text), "dump");
    expect(items).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["malformed-text"]);
  });
});

describe("detection of a dump", () => {
  const parted = `${opening}Die Lotsen bekommen mehr Lohn.\n\n`;

  it("is sure by the source line", () => {
    expect(welt.detect(textDocument(`${parted}Source: welt.de`))).toMatchObject({ format: "dump", certainty: 0.98 });
  });

  it("is a guess by labels alone", () => {
    const detection = welt.detect(textDocument(`${opening}Lesen Sie auch\n\n${parted}Lesen Sie auch\n`));
    expect(detection?.certainty).toBeLessThan(0.8);
    expect(detection?.reasons).toHaveLength(1);
  });

  it.each(["Source: anderswo.de", "»Ende«, sagte er.", "@ dpa.de", "Stand: 12.02.2025 10:00 Uhr"])(
    "does not claim a text with %s",
    (line) => {
      expect(
        welt.detect(textDocument(`${opening}Lesen Sie auch\n\n${parted}Lesen Sie auch\n\n${line}`)),
      ).toBeUndefined();
    },
  );

  it("does not claim a text that only speaks of the paper", () => {
    expect(welt.detect(textDocument(`${parted}Das berichtet die „Welt“ auf welt.de.`))).toBeUndefined();
  });
});

describe("notes at the end", () => {
  it.each(promotedThings)("tells promotion of a %s", (thing) => {
    expect(isPromotion(`Unser ${thing}: abonnieren Sie ihn.`)).toBe(true);
  });

  it.each(promotionCalls)("tells promotion by “%s”", (call) => {
    expect(isPromotion(`Zum Podcast: ${call}.`)).toBe(true);
  });

  it.each(authorNoteWords)("tells a note about the author by “%s”", (word) => {
    expect(isAuthorNote(`Mila Tannhoff ${word} bei WELT.`, ["Mila Tannhoff"])).toBe(true);
  });

  it("takes a sentence about another person as text", () => {
    expect(isAuthorNote("Der Redakteur Piet Oster wurde freigesprochen.", ["Mila Tannhoff"])).toBe(false);
    expect(isPromotion("Der Podcast wurde eingestellt.")).toBe(false);
  });
});

describe.skipIf(!hasShared)("the text among the development data", () => {
  it("is read with headline, lead, one sub-heading and no date", async () => {
    const { items, problems } = await welt.read(sharedDocument("seeds/003_37baadb4402d03e9.txt"));
    const [item] = items;
    expect(problems).toEqual([]);
    expect(item?.article.headline).toMatch(/^„Er hat .* Putin$/);
    expect(item?.article.teaser).toMatch(/^Erst /);
    expect(item?.article.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(1);
    expect(item?.article.blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(13);
    expect(item?.article).not.toHaveProperty("published");
    expect(item?.ledger.filter(({ removed }) => removed === "reading-tip")).toHaveLength(4);
    expect(item?.ledger.map(({ removed }) => removed).at(-1)).toBe("source-line");
  });
});
