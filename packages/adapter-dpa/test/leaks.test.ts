import { dpa } from "@digest/adapter-dpa";
import { type Case, hasShared } from "@digest/adapter-tests";
import { type Reading, readWith, reconcile } from "@digest/core";
import { describe, expect, it } from "vitest";
import { cases, corpus, seeds } from "./cases.ts";

/** What never stands in an output, whatever the item is. */
const patterns = {
  "mail address": /[\w.+-]{1,64}@[\w-]{1,63}\.\w{2}/,
  "telephone number": /\+\d{2}[\s\d/()-]{6}|\(0\d{2,4}\)\s?\d{3}|\b00\d{2}[\s\d-]{7}/,
  "signed address": /[?&](?:signature|expires)=/,
  "code of a log-in": /dpa-ad:/,
  "receipt of the queue": /_wireq_receipt|r{60}/,
} as const;

/** Lines of the parts that are for editors, read from the raw input by means of its own. */
function nonPublicLines({ document }: Case): readonly string[] {
  const raw = new TextDecoder().decode(document.bytes).replaceAll("\\n", "\n").replaceAll('\\"', '"');
  const parts = [
    ...raw.matchAll(/<section class="np-nonpublic">(.*?)<\/section>/gs),
    ...raw.matchAll(/pubconstraint="dpapconstraint:nonpublic"\s?>(.*?)<\/edNote>/gs),
    ...raw.matchAll(/rendition="dpa7901rendition:nonpublic">(.*?)<\/inlineData>/gs),
    ...raw.matchAll(/"ednote": "([^\n]*?)",\s{0,20}"is_publishable": false/g),
    ...raw.matchAll(/^\* \* \* \*\r?\n(.*?)^dpa /gms),
    ...raw.matchAll(/:(?:contacts|dpacontacts|correction|correctionshort)",\s{0,20}"ednote": "([^\n]*?)",/g),
  ].map(([, part = ""]) => part);
  return parts
    .flatMap((part) => part.split(/<\/?[a-z][^>]*>|\n|\\n/))
    .map((line) => line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim())
    .filter((line) => line.length >= 12 && /[ \d]/.test(line));
}

/** Log-in names, `muster.eva`, as creators and contributors carry them. */
function logins({ document }: Case): readonly string[] {
  const raw = new TextDecoder().decode(document.bytes);
  const named =
    /"dnltype:(?:creator|contributor)",\s{0,20}"name": "([a-z]+\.[a-z]+)"|<(?:creator|contributor)[^>]*>\s*<name>([a-z]+\.[a-z]+)</g;
  return [...raw.matchAll(named)].map(([, json, xml]) => json ?? xml ?? "");
}

/** Everything a reading gives, but for what is marked as internal. */
function outputs({ items, problems }: Reading): string {
  const open = items.map(({ internal: _, ...item }) => item);
  const lives = [reconcile(items), reconcile(items, "2030-01-01T00:00:00Z")];
  return JSON.stringify({ open, problems, lives });
}

const corpora: readonly Case[] = [
  ...corpus("digitalwires", "digitalwires"),
  ...corpus("newsml-g2", "newsml-g2"),
  ...corpus("newsml-g2-iptc-listings", "newsml-g2"),
  ...corpus("iptc7901", "iptc7901"),
  ...seeds(),
];

async function expectNoLeak(entry: Case): Promise<void> {
  const output = outputs(await readWith([dpa], entry.document));
  for (const [name, pattern] of Object.entries(patterns)) expect(pattern.exec(output)?.[0], name).toBeUndefined();
  const shown = [...nonPublicLines(entry), ...logins(entry)].filter((line) =>
    output.includes(JSON.stringify(line).slice(1, -1)),
  );
  expect(shown).toEqual([]);
}

describe("nothing for editors gets out", () => {
  it.each(cases)("of $name", expectNoLeak);

  it.skipIf(!hasShared)("of the development data (skipped where ../shared is absent)", async () => {
    expect(corpora.length).toBeGreaterThan(30);
    for (const entry of corpora) await expectNoLeak(entry);
  });

  it("finds the parts it looks for", () => {
    const found = cases.filter((entry) => nonPublicLines(entry).length > 0).map(({ name }) => name);
    expect(found).toEqual(expect.arrayContaining(["digitalwires/text", "newsml-g2/native-text", "iptc7901/text"]));
  });
});

describe("what is for editors", () => {
  it.each(cases.filter((entry) => nonPublicLines(entry).length > 0 && !entry.name.includes("cut-off")))(
    "of $name is in the internal notes",
    async ({ document }) => {
      const { items } = await readWith([dpa], document);
      expect(items.some(({ internal }) => (internal?.notes.length ?? 0) > 0)).toBe(true);
    },
  );

  it("takes a telephone number of the notes out of a sentence for readers", async () => {
    const entry = {
      urn: "urn:newsml:agency.example:1",
      version: 1,
      version_created: "2025-05-06T10:38:05+02:00",
      article_html: '<section class="main"><p>Rückfragen an +49 (30) 23125 101 oder die Stadt.</p></section>',
      ednotes: [{ role: "dpaednoterole:contacts", ednote: "Stadt, +49 30 23125-101", is_publishable: "true" }],
    };
    const bytes = new TextEncoder().encode(JSON.stringify(entry));
    const { items } = await dpa.read({ uri: "urn:example:entry", bytes }, "digitalwires");
    expect(items[0]?.article.blocks).toEqual([{ kind: "paragraph", text: "Rückfragen an […] oder die Stadt." }]);
  });
});
