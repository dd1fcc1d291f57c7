import { type Adapter, type Article, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import type { Case } from "./cases.ts";

/** A way to write the same document. */
type Way = (text: string) => string | Uint8Array;

/** Changes the parts between pieces that have to stay: scripts, styles and CDATA. */
function around(kept: RegExp, change: (part: string) => string): Way {
  return (text) =>
    text
      .split(kept)
      .map((part, index) => (index % 2 === 1 ? part : change(part)))
      .join("");
}

const scripts = /(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>)/i;
const cdata = /(<!\[CDATA\[[\s\S]*?\]\]>)/;
const tag = /<[a-z/][^>]*>/gi;
const simpleTag = /^<([a-z\d]+)((?:\s+[\w:-]+="[^"]*")+)\s*(\/?)>$/i;

const inTags = (kept: RegExp, change: (found: string) => string) =>
  around(kept, (part) => part.replace(tag, (found) => change(found)));

const singleQuoted = (found: string) => found.replace(/="([^"']*)"/g, "='$1'");

/** The attributes of a tag from last to first. */
function turned(found: string): string {
  const [, name, attributes, slash = ""] = simpleTag.exec(found) ?? [];
  if (name === undefined || attributes === undefined) return found;
  const each = attributes.match(/[\w:-]+="[^"]*"/g) ?? [];
  return `<${name} ${each.toReversed().join(" ")}${slash === "" ? "" : " /"}>`;
}

const asReferences = (part: string) => part.replace(/[^\0-\u007f]/gu, (character) => `&#${character.codePointAt(0)};`);

/** As UTF-16 with byte order mark. */
function wide(text: string): Uint8Array {
  const marked = `\ufeff${text.replace(/encoding=["'][^"']*["']/i, 'encoding="UTF-16"')}`;
  return Uint8Array.from(
    { length: marked.length * 2 },
    (_, at) => (marked.charCodeAt(at >> 1) >> ((at & 1) * 8)) & 0xff,
  );
}

const asCrlf: Way = (text) => text.replace(/\r?\n/g, "\r\n");

/** Other ways to write a page that say the same (HTML Standard, 13.1). */
export const otherPages: Readonly<Record<string, Way>> = {
  "lines that end in CR LF": asCrlf,
  "single quotes": inTags(scripts, singleQuoted),
  "tags in upper case": inTags(scripts, (found) => found.replace(/^<\/?[a-z\d]+/i, (name) => name.toUpperCase())),
  "attributes in another order": inTags(scripts, turned),
  "characters as references": around(scripts, asReferences),
  "more classes, parted by tabs and line breaks": inTags(scripts, (found) =>
    found.replace(/class="([^"]*)"/, (_, names: string) => `class="\n\t${names.replaceAll(" ", "\t")} x-y"`),
  ),
  "white space around blocks": around(scripts, (part) =>
    part.replace(/<(\/?)(p|div|h[1-6]|ul|li|figure|section|article|main)(?=[\s>])/g, (found, close: string) =>
      close === "" ? `\n  ${found}` : found,
    ),
  ),
  "a wrapper around each paragraph": around(scripts, (part) =>
    part.replace(/<p(?=[\s>])/g, '<div class="x-y"><p').replaceAll("</p>", "</p></div>"),
  ),
  "comments before blocks": around(scripts, (part) => part.replace(/<(?:p|h[1-6]|div)(?=[\s>])/g, "<!-- x -->$&")),
};

/** Other ways to write a feed or wire item that say the same (XML 1.0). */
export const otherXml: Readonly<Record<string, Way>> = {
  "lines that end in CR LF": asCrlf,
  "single quotes": inTags(cdata, singleQuoted),
  "CDATA as references": (text) =>
    text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) =>
      inside.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    ),
  "UTF-16": wide,
  "comments before items": inTags(cdata, (found) =>
    /^<(?:item|entry|newsItem)[\s>]/.test(found) ? `<!-- x -->${found}` : found,
  ),
};

function asDocument(uri: string, written: string | Uint8Array) {
  return { uri, bytes: typeof written === "string" ? new TextEncoder().encode(written) : written };
}

/** The articles without the hash that a version may be. */
async function articlesOf(adapter: Adapter, document: ReturnType<typeof asDocument>): Promise<readonly Article[]> {
  const { items } = await readWith([adapter], document);
  return items.map(({ article }) => ({ ...article, version: "" }));
}

/** Tests that each case is read the same however it is written. */
export function testOtherWays(adapter: Adapter, cases: readonly Case[], ways: Readonly<Record<string, Way>>): void {
  describe.each(Object.entries(ways))("written with %s", (_name, way) => {
    it.each(cases)("$name is read the same", async ({ document }) => {
      const written = way(new TextDecoder().decode(document.bytes));
      expect(await articlesOf(adapter, asDocument(document.uri, written))).toEqual(
        await articlesOf(adapter, asDocument(document.uri, document.bytes)),
      );
    });
  });
}
