import { readPage, textAt } from "@digest/adapter-kit";
import { articleFromText, type Reading } from "@digest/core";
import { describe, expect, it } from "vitest";

const layouts = [
  { name: "new", marks: { title: "h1.title", text: ".body p" }, text: ".body p" },
  { name: "old", marks: { title: "h1" }, text: "article p" },
] as const;

function read(html: string, uri = "pages/1.html"): Reading {
  const document = { uri, bytes: new TextEncoder().encode(html) };
  return readPage(document, "example", layouts, (page, layout) => {
    const text = textAt(page.document, layout.text);
    if (text === undefined) return `text in ${layout.text}`;
    const headline = textAt(page.document, "h1") ?? "";
    const article = articleFromText({ source: "example", headline, text });
    return { article: { ...article, genre: layout.name, url: page.url }, ledger: [] };
  });
}

describe(readPage, () => {
  it("reads in the first layout whose marks are all there", () => {
    const page = '<h1 class="title">Die Brücke ist fertig</h1><div class="body"><p>Sie trägt.</p></div>';
    expect(read(page).items).toMatchObject([{ uri: "pages/1.html", article: { genre: "new" } }]);
    expect(read(page.replace(' class="title"', "")).items).toEqual([]);
  });

  it("goes on to the next layout where one finds no article", () => {
    const page = '<h1 class="title">Titel</h1><div class="body"><p></p></div><article><p>Sie trägt.</p></article>';
    expect(read(page)).toMatchObject({ items: [{ article: { genre: "old" } }], problems: [] });
  });

  it("says of each layout what the page lacks", () => {
    const { items, problems } = read("<h1>Titel</h1>");
    expect(items).toEqual([]);
    expect(problems).toMatchObject([
      { code: "unknown-layout", source: "example", format: "page", uri: "pages/1.html" },
    ]);
    expect(problems[0]?.message).toContain(
      "layout new lacks title (h1.title) and text (.body p); layout old lacks text in article p",
    );
  });

  it("gives problems of text and JSON-LD beside the article", () => {
    const script = '<script type="application/ld+json">{"@type": </script>';
    const { items, problems } = read(`${script}<h1>Titel</h1><article><p>Sie trägt.</p></article>`);
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "malformed-json" }]);
    expect(read("").problems).toMatchObject([{ code: "empty-input", format: "page" }]);
  });

  it.each([
    ['<link rel="canonical" href="/artikel/1">', "https://example.org/artikel/1"],
    ['<meta property="og:url" content="https://example.org/og/1">', "https://example.org/og/1"],
    ["", "https://example.org/seite"],
  ])("takes the address from %j, else from the document", (head, url) => {
    const page = `${head}<h1>Titel</h1><article><p>Sie trägt.</p></article>`;
    expect(read(page, "https://example.org/seite").items[0]?.article.url).toBe(url);
  });

  it("gives no address where neither page nor document has one", () => {
    expect(read("<h1>Titel</h1><article><p>Sie trägt.</p></article>").items[0]?.article.url).toBeUndefined();
  });
});
