import { readFileSync } from "node:fs";
import { finishArticle } from "@digest/core";
import { renderNinjs } from "@digest/render";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { newsDigest } from "./news-digest.ts";
import { sampleDigest } from "./sample-digest.ts";

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats.default(ajv);
const isItem = ajv.compile(JSON.parse(readFileSync(new URL("./data/ninjs-2.1.json", import.meta.url), "utf8")));

function faults(item: unknown): readonly string[] {
  return isItem(item) ? [] : (isItem.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** An article with everything a publisher can give. */
const full = finishArticle({
  id: "urn:digest:desk:full",
  source: "desk",
  format: "text",
  language: "de",
  status: "usable",
  headline: "Brücke gesperrt",
  teaser: "Bis Mai kein Verkehr",
  urgency: 4,
  rights: "© Desk",
  dateline: { text: "Halmfurt (dpa) - ", places: ["Halmfurt"], agencies: ["dpa"] },
  agencies: ["dpa"],
  bylines: [{ name: "Jana Beispiel" }, { name: "Ole Muster" }],
  published: { value: "2025-03-05T08:00+01:00", precision: "minute", basis: "stated" },
  updated: { value: "2025-03-05", precision: "day", basis: "stated" },
  embargo: { value: "2025-03-05T09:00:00Z", precision: "second", basis: "stated" },
  categories: [
    { scheme: "medtop", code: "11000000", name: "Politik" },
    { scheme: "desk cat", code: "a b" },
    { scheme: "desk:label", name: "Kommentar" },
  ],
  blocks: [
    { kind: "paragraph", text: "Die Brücke ist zu." },
    { kind: "list", ordered: false, items: ["eins", "zwei"] },
    { kind: "box", headline: "Hintergrund", blocks: [{ kind: "quote", text: "Wir bauen." }] },
  ],
});

describe(renderNinjs, () => {
  const all = [sampleDigest(), newsDigest(), { ...sampleDigest(), articles: [full] }];

  it.each(all.flatMap((digest) => renderNinjs(digest)))("gives items that satisfy ninjs 2.1 (%#)", (item) => {
    expect(faults(item)).toEqual([]);
  });

  it("is held to a schema that objects", () => {
    expect(faults({ uri: "no uri", byline: "x", firstcreated: "2025-03-05T08:00+01:00" })).toHaveLength(3);
  });

  it("gives all that a publisher gave", () => {
    expect(renderNinjs({ ...sampleDigest(), articles: [full], events: [] })).toEqual([
      {
        uri: "urn:digest:desk:full",
        type: "text",
        standard: { name: "ninjs", version: "2.1", schema: "https://iptc.org/std/ninjs/ninjs-schema_2.1.json" },
        version: full.version,
        firstcreated: "2025-03-05T08:00:00+01:00",
        embargoed: "2025-03-05T09:00:00Z",
        pubstatus: "usable",
        urgency: 4,
        language: "de",
        headlines: [{ role: "main", value: "Brücke gesperrt" }],
        descriptions: [{ role: "summary", value: "Bis Mai kein Verkehr" }],
        bodies: [
          {
            role: "main",
            contenttype: "text/plain",
            value: "Die Brücke ist zu.\n\neins\n\nzwei\n\nHintergrund\n\nWir bauen.",
          },
        ],
        by: "Jana Beispiel, Ole Muster",
        located: "Halmfurt",
        subjects: [
          {
            name: "Politik",
            uri: "http://cv.iptc.org/newscodes/mediatopic/11000000",
            literal: "medtop:11000000",
          },
          { literal: "desk cat:a b" },
          { name: "Kommentar" },
        ],
        infosources: [{ name: "dpa" }],
        copyrightnotice: "© Desk",
      },
    ]);
  });

  it("names the events an article tells of and who takes part", () => {
    expect(renderNinjs(sampleDigest())[0]).toMatchObject({
      people: [
        { uri: "person:anna-roth", name: "Anna Roth" },
        { uri: "person:karl-berg", name: "Karl Berg" },
      ],
      events: [{ uri: "em:1", name: "Telefonat: Anna Roth – Karl Berg" }],
    });
  });
});
