import { decode } from "@digest/adapter-kit";
import { ledgerFaults } from "@digest/adapter-kit/testing";
import { tagesschau } from "@digest/adapter-tagesschau";
import { hasShared, sharedDocument } from "@digest/adapter-tests";
import { readWith } from "@digest/core";
import { describe, expect, it } from "vitest";

describe.skipIf(!hasShared)("real pieces (development data, absent elsewhere)", () => {
  it("parts the title of the dump, takes its stamp and finds its sub-headings", async () => {
    const { items, problems } = await readWith([tagesschau], sharedDocument("seeds/000_f375bbbd3beee820.txt"));
    const article = items[0]?.article;
    expect(problems).toEqual([]);
    expect(article?.kicker).toBe("Bericht über Telefonat");
    expect(article?.headline).toMatch(/^Trump spricht mit Putin/);
    expect(article?.published).toEqual({
      value: "2024-11-11T08:01+01:00",
      precision: "minute",
      basis: "convention",
      zone: "Europe/Berlin",
    });
    expect(article?.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(3);
    expect(items[0]?.ledger[0]).toEqual({ start: 0, end: 14, removed: "corpus-prefix" });
  });

  it.each([
    ["tagesschau-index-rss2-2023-12-12.xml", 3],
    ["tagesschau-index-atom-2023-12-12.xml", 2],
    ["tagesschau-index-rdf-2023-12-12.xml", 2],
    ["tagesschau-api2-homepage-2022-11-09.json", 5],
  ])("reads all of %s with ledgers that tile", async (name, count) => {
    const input = sharedDocument(`corpora/feeds/${name}`);
    const { items, problems } = await readWith([tagesschau], input);
    expect(problems).toEqual([]);
    expect(items).toHaveLength(count);
    const { text } = decode(input.bytes);
    for (const { article, ledger } of items) {
      expect(ledgerFaults(text, ledger, article, false)).toEqual([]);
      expect(article.headline).toBeDefined();
      expect(article.published?.basis).toBe("stated");
    }
  });

  it("names one story alike in RSS, RDF and Atom", async () => {
    const forms = ["rss2", "rdf", "atom"].map((form) =>
      sharedDocument(`corpora/feeds/tagesschau-index-${form}-2023-12-12.xml`),
    );
    const ids = await Promise.all(
      forms.map(async (form) => (await tagesschau.read(form)).items[0]?.article.identifiers.slice(0, 3)),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });
});
