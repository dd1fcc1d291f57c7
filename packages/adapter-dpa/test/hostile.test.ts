import { readFileSync } from "node:fs";
import { type DpaFormat, dpa } from "@digest/adapter-dpa";
import type { Reading } from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";

const good = JSON.parse(readFileSync(`${caseNamed("digitalwires/urgent").folder}input.json`, "utf8"));
const xml = readFileSync(`${caseNamed("newsml-g2/urgent").folder}input.xml`, "utf8");
const message = readFileSync(`${caseNamed("iptc7901/urgent").folder}input.iptc`, "utf8");

function read(text: string | Uint8Array, format: DpaFormat): Promise<Reading> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return dpa.read({ uri: "urn:example:input", bytes }, format);
}

/** Codes of the problems, and how many items could be read. */
async function outcome(text: string | Uint8Array, format: DpaFormat): Promise<readonly (string | number)[]> {
  const { items, problems } = await read(text, format);
  return [...problems.map(({ code }) => code), items.length];
}

/** Large input takes its time on a busy machine; no test depends on how long. */
const patient = { timeout: 120_000 };

const nested = (depth: number) => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;

describe("bad digitalwires", patient, () => {
  it.each([
    ["no JSON at all", "{broken", ["malformed-json", 0]],
    ["a text", '"text"', ["invalid-field", 0]],
    ["an entry without version", JSON.stringify({ ...good, version: undefined }), ["missing-field", 0]],
    ["a list where a text stands", JSON.stringify({ ...good, teaser: [1] }), ["invalid-field", 0]],
  ])("%s is one problem", async (_, text, expected) => {
    expect(await outcome(text, "digitalwires")).toEqual(expected);
  });

  it("names the entry and the field, never what is in it", async () => {
    const { problems } = await read(JSON.stringify([good, { ...good, teaser: { secret: "Muster" } }]), "digitalwires");
    expect(problems.map(({ path }) => path)).toEqual([[1, "teaser"]]);
    expect(JSON.stringify(problems)).not.toContain("Muster");
  });

  it("reads the next entry after one that is nested 100,000 deep", async () => {
    const deep = nested(100_000);
    expect(await outcome(`[${deep},${JSON.stringify(good)}]`, "digitalwires")).toEqual(["missing-field", 1]);
  });

  it("reads the next entry after one with a body of 30 million characters", async () => {
    const huge = { ...good, urn: "urn:newsml:agency.example:2", article_html: `<p>${"a ".repeat(15_000_000)}</p>` };
    expect(await outcome(JSON.stringify([huge, good]), "digitalwires")).toEqual(["too-large", 1]);
  });

  it("reads what stands before elements nested 100,000 deep in a body", async () => {
    const deep = { ...good, article_html: `<p>Erster Satz.</p>${"<div>".repeat(100_000)}` };
    const { items, problems } = await read(JSON.stringify([deep]), "digitalwires");
    expect(problems.map(({ code }) => code)).toEqual(["too-deep"]);
    expect(items[0]?.article.blocks).toEqual([{ kind: "paragraph", text: "Erster Satz." }]);
  });

  it("says that the bytes are not in the encoding of JSON", async () => {
    const latin = Uint8Array.from(JSON.stringify(good), (character) => character.charCodeAt(0) & 0xff);
    const { items, problems } = await read(latin, "digitalwires");
    expect(problems.map(({ code }) => code)).toEqual(["encoding-fallback"]);
    expect(items[0]?.article.headline).toBe("Bürgermeisterin von Ahlefeld tritt zurück");
  });
});

describe("bad NewsML-G2", patient, () => {
  it.each([
    ["unclosed", xml.slice(0, -60), ["malformed-xml", 0]],
    ["crossed", xml.replace("</headline>", "</b></headline>"), ["malformed-xml", 0]],
    [
      "with entities",
      xml.replace("<newsMessage", '<!DOCTYPE x [<!ENTITY a "b">]><newsMessage'),
      ["forbidden-entity", 0],
    ],
    ["nested 100,000 deep", `<newsMessage>${"<a>".repeat(100_000)}`, ["too-deep", 0]],
    ["of 30 million characters", xml.replace("<p>", `<p>${"a ".repeat(15_000_000)}`), ["too-large", 0]],
    [
      "without items",
      '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet/></newsMessage>',
      ["skipped-item", 0],
    ],
    ["without identifier", xml.replace(/guid="[^"]+"/, ""), ["missing-field", 0]],
    ["with a version that is no number", xml.replace(/version="1"/, 'version="one"'), ["invalid-field", 0]],
  ])("%s is one problem", async (_, text, expected) => {
    expect(await outcome(text, "newsml-g2")).toEqual(expected);
  });

  it("reads the next item after a bad one", async () => {
    const item = xml.slice(xml.indexOf("<newsItem"), xml.indexOf("</itemSet>"));
    const two = xml.replace("<newsItem", `${item.replace(/guid="[^"]+"/, "")}<newsItem`);
    expect(await outcome(two, "newsml-g2")).toEqual(["missing-field", 1]);
  });
});

describe("bad IPTC 7901", patient, () => {
  it.each([
    ["no header", "\u0001nothing\n", ["malformed-text", 0]],
    ["a header alone", "\u0001bdt0001 4 pl 10  dpa 0001\n", ["repaired-input", "repaired-input", 1]],
    [
      "a message of 30 million characters",
      message.replace("Ahlefeld (dpa)", "a ".repeat(15_000_000)),
      ["too-large", 0],
    ],
  ])("%s is told", async (_, text, expected) => {
    expect(await outcome(text, "iptc7901")).toEqual(expected);
  });

  it("reads the next message after a bad one", async () => {
    expect(await outcome(`\u0001???\n${message}`, "iptc7901")).toEqual(["malformed-text", 1]);
  });
});

describe("a bad portal text", () => {
  it("is one problem where no stamp stands in its place", async () => {
    expect(await outcome("Eine Zeile\n\nNoch eine\n", "dump")).toEqual(["malformed-text", 0]);
  });
});
