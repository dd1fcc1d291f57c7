import { nd } from "@digest/adapter-nd";
import { textDocument } from "@digest/adapter-tests";
import type { Article, Ledger } from "@digest/core";
import { describe, expect, it } from "vitest";
import { otherPages } from "../src/identity.ts";
import { caseNamed } from "./cases.ts";

const textOf = (name: string) => new TextDecoder().decode(caseNamed(name).document.bytes);
const page = textOf("page/2020");
const later = textOf("page/later");

async function read(html: string): Promise<{ readonly article: Article; readonly ledger: Ledger }> {
  const { items } = await nd.read(textDocument(html));
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item;
}

/** The page of 2020 with more markup before its first sub-heading. */
const withMore = (html: string) => page.replace("<h4>Kinder ohne Kurse", `${html}<h4>Kinder ohne Kurse`);

describe("a page of 2020", () => {
  it("is known by its classes where it has no head, and its number by the markup", async () => {
    const bare = page.replace(/<head>[\s\S]*?<\/head>/, "");
    expect(nd.detect(textDocument(bare))?.reasons).toEqual(["classes of the layout of 2020"]);
    const { article } = await read(bare);
    expect(article.blocks.map(({ kind }) => kind)).toEqual((await read(page)).article.blocks.map(({ kind }) => kind));
    expect(article.id).toBe("urn:digest:nd:1136001");
  });

  it("is read the same with tags in capitals, and quotation marks of another kind around attributes", async () => {
    const changed = page
      .replace(/<(\/?)([a-z][a-z0-9]*)(?=[\s>])/g, (_, close, name) => `<${close}${name.toUpperCase()}`)
      .replace(/ (class|href|name|content|rel)="([^"\s]+)"/g, " $1=$2");
    expect((await read(changed)).article).toEqual((await read(page)).article);
  });

  it("has its lead wherever between title and text it stands", async () => {
    const wrapped = page.replace(
      /<h1>([\s\S]*?)<\/h1>\s*<h2>([\s\S]*?)<\/h2>/,
      "<div><h1>$1</h1></div><div><h2>$2</h2></div>",
    );
    expect((await read(wrapped)).article.teaser).toBe(
      "Die Gespräche über das Bad sind gescheitert, die Stadt schweigt",
    );
  });

  it("has a piece it points to beside the text, not in it", async () => {
    const { article } = await read(
      withMore('<p><b>Lesen Sie auch:</b> <a href="/artikel/77.bad.html?x=1">Was das Bad kostet</a></p>'),
    );
    expect(article.blocks).toEqual((await read(page)).article.blocks);
    expect(article.related[0]?.headline).toBe("Was das Bad kostet");
  });

  it("keeps a box beside the text, and leaves out one for a newsletter", async () => {
    const { article, ledger } = await read(
      withMore(
        '<div class="Infobox"><h4>Zur Person</h4><p>Helene Brandt ist Landrätin.</p></div><div class="Infobox Entire"><h2>nd-Kompakt</h2>Unser Newsletter</div><p><em>Abonnieren Sie unseren Newsletter.</em></p>',
      ),
    );
    expect(article.blocks.filter(({ kind }) => kind === "box")).toEqual([
      { kind: "box", headline: "Zur Person", blocks: [{ kind: "paragraph", text: "Helene Brandt ist Landrätin." }] },
    ]);
    expect(JSON.stringify(article.blocks)).not.toContain("Newsletter");
    expect(ledger.filter(({ removed }) => removed === "newsletter")).toHaveLength(3);
  });

  it("has all its text where it stands in several parts", async () => {
    const part =
      '<div class="Content"><p>Der zweite Teil.</p><div class="Content-Ad">Anzeige</div></div><section class="Artikel-Spende">';
    const { article, ledger } = await read(page.replace('<section class="Artikel-Spende">', part));
    expect(article.blocks.at(-1)).toEqual({ kind: "paragraph", text: "Der zweite Teil." });
    const other = page.replace(
      "<aside>",
      '<article><div class="Content"><p>Ein anderes Stück.</p></div></article><aside>',
    );
    expect((await read(other)).article.blocks).toEqual((await read(page)).article.blocks);
    expect(ledger.filter(({ removed }) => removed === "unaccounted")).toEqual([]);
  });

  it("keeps lists, tables, quotations and frames", async () => {
    const { article } = await read(
      withMore(
        '<ul><li>Eins</li></ul><table><tr><th>Jahr</th><td>2020</td></tr></table><blockquote>Ein Satz.</blockquote><iframe src="https://www.youtube.com/embed/1"></iframe><p>L&auml;n&shy;ger&nbsp;warten</p>',
      ),
    );
    expect(article.blocks.slice(2, 7)).toEqual([
      { kind: "list", ordered: false, items: ["Eins"] },
      { kind: "table", rows: [[{ text: "Jahr", header: true }, { text: "2020" }]] },
      { kind: "quote", text: "Ein Satz." },
      { kind: "embed", provider: "youtube", url: "https://www.youtube.com/embed/1" },
      { kind: "paragraph", text: "Länger warten" },
    ]);
  });

  it.each([
    ["Von Eva Muster, dpa", ["Eva Muster"], ["dpa"]],
    ["dpa/nd", [], ["dpa"]],
    ["Interview: Eva Muster", ["Eva Muster"], []],
  ])("reads its line of authors: %s", async (line, names, agencies) => {
    const { article, ledger } = await read(page.replace("Von Eva Muster und Ole Test, Kaltenfurt", line));
    expect(article.bylines.map(({ name }) => name)).toEqual(names);
    expect(article.agencies).toEqual(agencies);
    const pointer = names.length > 0 ? "/bylines" : "/agencies";
    expect(ledger.some(({ pointers }) => pointers?.includes(pointer))).toBe(true);
  });

  it("accounts for what stands around it, each with its reason", async () => {
    const reasons = new Set((await read(page)).ledger.map(({ removed }) => removed));
    for (const reason of ["advertisement", "appeal", "newsletter", "reading-time", "share-buttons", "teaser"])
      expect(reasons).toContain(reason);
  });
});

describe("a page of a later layout", () => {
  it.each(["/rubrik/politik", "/", "/abo", "/tag/Bad", "/dossiers/7", "/redaktion/autor/7", "/nd-ticker"])(
    "that is no article's is refused, never read as one: %s",
    async (path) => {
      const other = later.replace(/\/artikel\/1190001[^"]*/, path);
      const { items, problems } = await nd.read(textDocument(other));
      expect(items).toEqual([]);
      expect(problems[0]?.message).toContain("layout generic lacks an address of an article");
    },
  );

  it("of another house is refused, though a caller asks for it", async () => {
    const alien = later.replace(/<link rel="canonical"[^>]*>/, "").replace(" | nd-aktuell.de", "");
    expect((await nd.read(textDocument(alien), "page")).items).toEqual([]);
  });

  it("is known by its title where it states no address", () => {
    const bare = later.replace(/<link rel="canonical"[^>]*>/, "");
    expect(nd.detect(textDocument(bare))?.reasons).toEqual(["the title names the paper"]);
  });

  it("accounts for its title where it stands in the text, and gives no part of it to the head", async () => {
    const flat = later.replace('<div class="c-article__text">', "").replace("</div>\n</article>", "</article>");
    const { article, ledger } = await read(
      flat.replace(/<time[\s\S]*?<\/time>/, "").replace(/<p class="c-article__author">.*?<\/p>/, ""),
    );
    expect(article).toMatchObject({ headline: "»Das war absehbar«", bylines: [{ name: "Eva Muster" }] });
    expect(ledger.filter(({ removed }) => removed === "unaccounted")).toEqual([]);
    const script = ledger.find(({ pointers }) => pointers?.includes("/published"));
    expect(flat.slice(script?.start, script?.end)).toContain("ld+json");
  });

  it.each(['"isAccessibleForFree":false', '"isAccessibleForFree":"False"'])(
    "is gated where it says so: %s",
    async (field) => {
      const { article } = await read(later.replace('"isAccessibleForFree":true', field));
      expect(article.completeness).toBe("gated");
    },
  );

  it("has the titles of its head beside its own", async () => {
    const { article } = await read(
      later.replace('"headline":"»Das war absehbar«"', '"headline":"Bad: Streit ohne Ende"'),
    );
    expect(article.headlines?.map(({ text }) => text)).toEqual([
      "Nordbad: Die Gespräche sind gescheitert",
      "Bad: Streit ohne Ende",
    ]);
  });
});

describe("an item of a feed", () => {
  it.each(otherPages)("that leads to /%s is no article, and is told", async (name) => {
    const html = `<rss version="2.0"><channel><link>https://www.nd-aktuell.de/</link><item><title>T</title><link>https://www.nd-aktuell.de/${name}/7</link></item></channel></rss>`;
    const { items, problems } = await nd.read(textDocument(html));
    expect([items, problems.map(({ code }) => code)]).toEqual([[], ["skipped-item"]]);
  });

  const feed = (item: string) =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><link>https://www.nd-aktuell.de/</link><item><title>Bad bleibt zu</title><link>https://www.nd-aktuell.de/artikel/7.bad.html</link>${item}</item></channel></rss>`;
  it.each([
    ["<dc:creator>Eva Muster, Ole Test</dc:creator>", ["Eva Muster", "Ole Test"], []],
    ["<author>redaktion@nd.example (Eva Muster)</author>", ["Eva Muster"], []],
    ["<dc:creator>dpa</dc:creator>", [], ["dpa"]],
    ["<dc:creator/>", [], []],
  ])("has authors and agencies: %s", async (item, names, agencies) => {
    const { article } = await read(feed(item));
    expect([article.bylines.map(({ name }) => name), article.agencies]).toEqual([names, agencies]);
  });
});
