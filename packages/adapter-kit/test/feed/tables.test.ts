import { elementText, readFeed } from "@digest/adapter-kit/feed";
import { describe, expect, it } from "vitest";
import * as fields from "../../src/feed/fields.ts";
import { atomNamespaces, rssNames, rssNamespaces, usualPrefixes } from "../../src/feed/namespaces.ts";
import { usualName } from "../../src/feed/scope.ts";

const prefixes = Object.entries(usualPrefixes)
  .filter(([, prefix]) => prefix !== "xml")
  .toReversed()
  .map(([uri, prefix]) => `xmlns:${prefix}="${uri}"`);
const declared = `xmlns:atom="http://www.w3.org/2005/Atom" ${[...new Map(prefixes.map((text) => [text.split("=")[0], text])).values()].join(" ")}`;

async function first(item: string) {
  const xml = `<rss version="2.0" ${declared}><channel><item>${item}</item></channel></rss>`;
  const { feed } = await readFeed({ uri: "urn:example:feed", bytes: new TextEncoder().encode(xml) });
  return feed?.items[0];
}

describe("tables of feeds", () => {
  it.each(Object.entries(usualPrefixes))("%s has the prefix %s", (uri, prefix) => {
    expect(usualName("p:name", new Map([["p", uri]]), false)).toBe(`${prefix}:name`);
  });

  it.each(rssNamespaces)("%s is RSS", (uri) =>
    expect(usualName("p:title", new Map([["p", uri]]), false)).toBe("title"),
  );

  it.each(atomNamespaces)("%s is Atom", (uri) => {
    expect(usualName("title", new Map([["", uri]]), true)).toBe("title");
    expect(usualName("title", new Map([["", uri]]), false)).toBe("atom:title");
  });

  it.each(rssNames)("%s has its case", (name) => expect(usualName(name.toUpperCase(), new Map(), false)).toBe(name));

  it("does not take a usual prefix for another namespace", () => {
    expect(usualName("dc:date", new Map([["dc", "urn:other"]]), false)).toBe("x-dc:date");
    expect(usualName("welt:topic", new Map([["welt", "urn:other"]]), false)).toBe("x-welt:topic");
    expect(usualName("neu:date", new Map([["neu", "urn:other"]]), false)).toBe("neu:date");
  });

  it.each(Object.keys(fields.dateFields))("%s is a date", async (name) => {
    expect((await first(`<${name}>2025-02-12T18:27:49Z</${name}>`))?.dates).toEqual([
      {
        name,
        raw: "2025-02-12T18:27:49Z",
        when: { value: "2025-02-12T18:27:49Z", precision: "second", basis: "stated" },
      },
    ]);
  });

  it.each(Object.entries(fields.personFields))("%s names a %s", async (name, role) => {
    const item = await first(`<${name}>A. Muster</${name}>`);
    const people = { author: item?.authors[0], contributor: item?.contributors[0], publisher: item?.publisher };
    expect(people[role]).toEqual({ name: "A. Muster" });
  });

  it.each(fields.titleFields)("%s is a title", async (name) =>
    expect((await first(`<${name}>A</${name}>`))?.title?.text).toBe("A"),
  );
  it.each(fields.summaryFields)("%s is a summary", async (name) =>
    expect((await first(`<${name}>A</${name}>`))?.summary?.text).toBe("A"),
  );
  it.each(fields.contentFields)("%s is content", async (name) =>
    expect((await first(`<${name}>A</${name}>`))?.content?.text).toBe("A"),
  );
  it.each(fields.rightsFields)("%s tells rights", async (name) =>
    expect((await first(`<${name}>A</${name}>`))?.rights?.text).toBe("A"),
  );
  it.each(fields.languageFields)("%s tells the language", async (name) =>
    expect((await first(`<${name}>de</${name}>`))?.language).toBe("de"),
  );

  it.each(fields.headTextFields)("%s describes the feed", async (name) => {
    const xml = `<rss version="2.0" ${declared}><channel><${name}>Alles</${name}></channel></rss>`;
    const { feed } = await readFeed({ uri: "urn:example:feed", bytes: new TextEncoder().encode(xml) });
    expect(feed?.description?.text).toBe("Alles");
  });

  it("reaches any other element by its usual name", async () => {
    const item = await first('<welt:topic>Thema</welt:topic><eigen a="1">x<b>y</b></eigen>');
    expect(item && elementText(item, "welt:topic")).toBe("Thema");
    expect(item?.elements["eigen"]).toMatchObject([
      { attributes: { a: "1" }, text: "xy", children: [{ name: "b", text: "y" }] },
    ]);
  });
});
