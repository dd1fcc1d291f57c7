import { tagesschau } from "@digest/adapter-tagesschau";
import { textDocument } from "@digest/adapter-tests";
import { describe, expect, it } from "vitest";

const feed = (item: string) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>https://www.tagesschau.de/</link><item><title>Bad: Es &lt;b&gt;bleibt&lt;/b&gt; zu</title><link>https://www.tagesschau.de/inland/bad-101.html?x=1#y</link>${item}</item></channel></rss>`;

async function readItem(item: string) {
  const { items } = await tagesschau.read(textDocument(feed(item)));
  return items[0]?.article;
}

describe("an item", () => {
  it("takes authors and picture from elements of their own where the lead has none", async () => {
    const article = await readItem(
      '<dc:creator>Eva Muster, Ole Test</dc:creator><enclosure url="https://images.example/1.jpg" type="image/jpeg"/><description>Der Rat tagt.</description>',
    );
    expect(article?.bylines).toEqual([{ name: "Eva Muster" }, { name: "Ole Test" }]);
    expect(article?.blocks).toEqual([{ kind: "image", url: "https://images.example/1.jpg" }]);
  });

  it("keeps the authors of the lead", async () => {
    const article = await readItem(
      "<dc:creator>tagesschau.de</dc:creator><description>Der Rat tagt. Von E. Muster.</description>",
    );
    expect(article).toMatchObject({ teaser: "Der Rat tagt.", bylines: [{ name: "E. Muster" }] });
  });

  it("has no author where the house names itself", async () => {
    expect((await readItem("<author>ARD-aktuell</author>"))?.bylines).toEqual([]);
  });

  it.each([
    ["<![CDATA[<p>Der <b>Rat</b> tagt&nbsp;l&auml;nger.</p>]]>", "Der Rat tagt länger."],
    ["&lt;p&gt;Der Rat tagt l&amp;auml;nger.&lt;/p&gt;", "Der Rat tagt länger."],
    ["Der Rat tagt l\u00adänger.", "Der Rat tagt länger."],
  ])("reads a lead in %j", async (lead, text) => {
    expect((await readItem(`<description>${lead}</description>`))?.teaser).toBe(text);
  });

  it.each(["Mi, 12 Feb 2025 18:27:49 MEZ", "12. Februar 2025, 18:27:49", "2025-02-12T17:27:49Z"])(
    "reads the time %s",
    async (time) => {
      const published = (await readItem(`<pubDate>${time}</pubDate>`))?.published?.value ?? "";
      expect(Date.parse(published)).toBe(Date.parse("2025-02-12T17:27:49Z"));
    },
  );
});
