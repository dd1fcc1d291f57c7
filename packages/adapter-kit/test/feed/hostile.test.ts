import { limits } from "@digest/adapter-kit";
import { readFeed } from "@digest/adapter-kit/feed";
import { hostileInputs, mutations, seededRandom } from "@digest/adapter-kit/testing";
import { describe, expect, it } from "vitest";
import { rescueItems } from "../../src/feed/rescue-items.ts";
import { scanXml } from "../../src/xml/scan-xml.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readFeed({ uri: "urn:example:feed", bytes: encode(text) }, { source: "example" });
const rss = (inner: string) => `<rss version="2.0"><channel><title>Blatt</title>${inner}</channel></rss>`;

describe("broken feeds", () => {
  it.each([
    ["a bare ampersand", rss("<item><title>Frage & Antwort</title></item>"), "Frage & Antwort"],
    ["a bare bracket", rss("<item><title>1 < 2</title></item>"), "1 < 2"],
    ["an attribute without value", rss("<item><title x>A</title></item>"), "A"],
    ["a line break that is left open", rss("<item><title>A<br>B</title></item>"), "A B"],
    ["an item that is left open", rss("<item><title>A</title><item><title>B</title></item>"), "A"],
    ["CDATA that is cut off", '<rss version="2.0"><channel><item><title><![CDATA[A', "A"],
    ["an end that is cut off", '<rss version="2.0"><channel><item><title>A</tit', "A"],
    ["names of HTML's characters", rss("<item><title>Gr&uuml;&szlig;e</title></item>"), "Grüße"],
    ["text around it", `Fehler 500 ${rss("<item><title>A</title></item>")} Ende`, "A"],
    ["a prefix that nothing declares", rss("<item><title>A</title><x:y>z</x:y></item>"), "A"],
  ])("are mended and reported: %s", async (_fault, xml, title) => {
    const { feed, problems } = await read(xml);
    expect(feed?.items[0]?.title?.text).toBe(title);
    expect(problems).toMatchObject([{ code: "repaired-input", source: "example" }]);
  });

  it("have text encoded twice and windows-1252 references mended", async () => {
    const { feed } = await read(
      rss("<item><title>Gr&#195;&#188;n</title><description>&#132;Ja&#147;</description></item>"),
    );
    expect(feed?.items[0]).toMatchObject({ title: { text: "Grün" }, summary: { text: "„Ja“" } });
  });

  it("lose a bad item alone", async () => {
    const text = rss("<item><title>A</title></item><item><title>B</title></item>");
    const { ranges } = scanXml(text, (name) => name === "item");
    const broken = ranges.map((range, index) => (index === 0 ? { ...range, end: range.start } : range));
    const rescue = await rescueItems(text, broken, { base: undefined, language: undefined, restore: (found) => found });
    expect(rescue.lost).toEqual([0]);
    expect(rescue.parsed?.items).toHaveLength(1);
  });

  it.each([
    ["empty-input", ""],
    ["malformed-xml", "<!doctype html><p>404"],
    ["unknown-format", "<html><body><p>404</p></body></html>"],
    ["malformed-xml", '{"json": true}'],
    ["unknown-format", '<opml version="1.0"><body/></opml>'],
  ])("that are none give %s", async (code, text) => {
    const { feed, problems } = await read(text);
    expect(feed).toBeUndefined();
    expect(problems.at(-1)).toMatchObject({ code, source: "example", uri: "urn:example:feed" });
  });

  it("give the items up to the limit", async () => {
    const { feed, problems } = await read(rss("<item><title>A</title></item>".repeat(limits.items + 1)));
    expect(feed?.items).toHaveLength(limits.items);
    expect(problems).toMatchObject([{ code: "too-large" }]);
  });
});

describe("hostile feeds", () => {
  it.each(Object.entries(hostileInputs))("%s: ends in a reading", async (_name, make) => {
    const { feed, problems } = await readFeed({ uri: "urn:example:feed", bytes: make() });
    expect(feed === undefined ? problems.length : 1).toBeGreaterThan(0);
  });

  it("give no markup in texts", async () => {
    const html =
      '<![CDATA[<img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">da</a>]]>';
    const { feed } = await read(
      rss(`<item><title>${html}</title><description>${html}</description><link>javascript:alert(4)</link></item>`),
    );
    expect(feed?.items[0]).toMatchObject({ title: { text: "da" }, summary: { text: "da" } });
    expect(feed?.items[0]?.link).toBeUndefined();
  });

  it("may declare any number of prefixes, deep and side by side", async () => {
    const declare = (level: number) =>
      `<a ${Array.from({ length: 500 }, (_, index) => `xmlns:p${level}x${index}="u"`).join(" ")}>`;
    const { feed } = await read(
      rss(
        `<item>${Array.from({ length: 200 }, (_, level) => declare(level)).join("")}${'<b xmlns:q="u"/>'.repeat(5000)}${"</a>".repeat(200)}<title>A</title></item>`,
      ),
    );
    expect(feed?.items[0]?.title?.text).toBe("A");
  });

  it("may have very many of one element in an item", async () => {
    const { feed } = await readFeed({
      uri: "urn:example:feed",
      bytes: encode(
        `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><item>${'<media:content url="https://example.org/a"/><category>x</category>'.repeat(20_000)}</item></channel></rss>`,
      ),
    });
    expect(feed?.items[0]).toMatchObject({ media: { length: 20_000 }, categories: { length: 20_000 } });
  });

  it("may not have very many elements very deep", async () => {
    const { problems } = await read(rss(`<item>${"<a>".repeat(200)}${"<b/>".repeat(50_000)}`));
    expect(problems).toMatchObject([{ code: "too-large" }]);
  });

  it("cannot forge what stands for long texts", async () => {
    const long = "x".repeat(500);
    const { feed } = await read(
      rss(`<item><title><![CDATA[${long}]]></title></item><item><title>\ufffe0\ufffe</title></item>`),
    );
    expect(feed?.items.map(({ title }) => title?.text)).toEqual([long, "0"]);
  });

  it.each(["&#xFFFE;", "&#65534;", "&#x0fffe;"])("cannot forge it by %s", async (reference) => {
    const long = "x".repeat(500);
    const { feed, problems } = await read(
      rss(`<item><title>${long}</title></item><item><title>${reference}0${reference}</title></item>`),
    );
    expect(feed?.items.map(({ title }) => title?.text)).toEqual([long, "\ufffd0\ufffd"]);
    expect(problems).toMatchObject([{ code: "repaired-input" }]);
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "_", "toString"])(
    "may call an element or attribute %s",
    async (name) => {
      const { feed } = await read(rss(`<item><title ${name}="1">A</title><${name}>x</${name}></item>`));
      expect(feed?.items[0]?.title?.text).toBe("A");
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );

  it("end in a reading however they are spoiled", async () => {
    const fixture = encode(
      rss(
        '<item xml:lang="de"><title>Grüße &amp; mehr</title><link>https://example.org/1</link><description><![CDATA[<p>Eins</p>]]></description><pubDate>Wed, 12 Feb 2025 18:27:49 +0100</pubDate></item>'.repeat(
          3,
        ),
      ),
    );
    const random = seededRandom(11);
    for (let round = 0; round < 400; round += 1) {
      for (const mutate of Object.values(mutations)) {
        const { feed, problems } = await readFeed({ uri: "urn:example:feed", bytes: mutate(fixture, random) });
        expect(feed !== undefined || problems.length > 0).toBe(true);
        if (round > 40) break;
      }
    }
  });
});
