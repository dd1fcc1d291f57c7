import { type BlockRules, blocksOf, parseHtml, readCaption } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { creditMarks } from "../../src/html/caption.ts";
import { providerOf, providersByClass, providersByHost } from "../../src/html/providers.ts";

const read = (html: string, rules?: BlockRules) => blocksOf(parseHtml(html).document.children, rules);
const blocks = (html: string, rules?: BlockRules) => read(html, rules).blocks;

describe(blocksOf, () => {
  it("reads paragraphs, headings and loose text in order", () => {
    expect(blocks("<div><h2>Kopf</h2><p>Eins.</p>lose <b>Worte</b><section><p>Zwei.</p></section></div>")).toEqual([
      { kind: "heading", text: "Kopf", level: 2 },
      { kind: "paragraph", text: "Eins." },
      { kind: "paragraph", text: "lose Worte" },
      { kind: "paragraph", text: "Zwei." },
    ]);
  });

  it("parts a paragraph at double line breaks", () => {
    expect(blocks("<p>Eins<br>weiter<br> <br/>Zwei</p>")).toEqual([
      { kind: "paragraph", text: "Eins weiter" },
      { kind: "paragraph", text: "Zwei" },
    ]);
  });

  it("flattens nested lists in document order", () => {
    expect(blocks("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>")).toEqual([
      { kind: "list", ordered: true, items: ["a", "b", "c"] },
    ]);
  });

  it("reads tables with spans, heads and caption", () => {
    expect(blocks("<table><caption>Stand</caption><tr><th>Team<th colspan=2>Tore<tr><td>A<td>1<td>2</table>")).toEqual([
      {
        kind: "table",
        caption: "Stand",
        rows: [
          [
            { text: "Team", header: true },
            { text: "Tore", header: true, columns: 2 },
          ],
          [{ text: "A" }, { text: "1" }, { text: "2" }],
        ],
      },
    ]);
  });

  it("reads quotations with their source", () => {
    expect(blocks("<blockquote><p>Das war gut.</p><cite>– Eine Frau</cite></blockquote>")).toEqual([
      { kind: "quote", text: "Das war gut.", attribution: "Eine Frau" },
    ]);
  });

  it("reads pictures with caption and credit, and only addresses of the web", () => {
    const html =
      '<figure><img src="/a.jpg" alt="Ein Hafen" width=640><figcaption>Der Hafen. Foto: A. Muster/dpa</figcaption></figure><img src="javascript:x" alt="b">';
    expect(blocks(html, { base: "https://example.org/x/" })).toEqual([
      {
        kind: "image",
        url: "https://example.org/a.jpg",
        caption: "Der Hafen.",
        credit: "A. Muster/dpa",
        alt: "Ein Hafen",
        width: 640,
      },
      { kind: "image", alt: "b" },
    ]);
  });

  it("reads players and posts as foreign content", () => {
    expect(
      blocks(
        '<p><iframe src="https://www.youtube-nocookie.com/embed/x"></iframe></p><blockquote class="twitter-tweet">Ein Post <a href="https://x.com/a/1">1</a></blockquote>',
      ),
    ).toEqual([
      { kind: "embed", provider: "youtube", url: "https://www.youtube-nocookie.com/embed/x" },
      { kind: "embed", provider: "twitter", url: "https://x.com/a/1", text: "Ein Post 1" },
    ]);
  });

  it("leaves out what the rules name and tells where and why", () => {
    const html = '<p>Eins <span class="note">weg</span> zwei</p><div class="id-Ad x"><p>Kauf</p></div>';
    const { blocks: found, removed } = read(html, { exclude: { ".id-Ad": "advertisement", "p .note": "editor-tool" } });
    expect(found).toEqual([{ kind: "paragraph", text: "Eins zwei" }]);
    expect(removed.map(({ start, end, reason }) => [html.slice(start, end), reason])).toEqual([
      ['<span class="note">weg</span>', "editor-tool"],
      ['<div class="id-Ad x"><p>Kauf</p></div>', "advertisement"],
    ]);
  });

  it("tells where each block stands", () => {
    const html = "<div><h3>A</h3><p>B</p>C</div>";
    expect(read(html).places.map(({ start, end }) => html.slice(start, end))).toEqual(["<h3>A</h3>", "<p>B</p>", "C"]);
  });

  it("lets a publisher read elements of its own", () => {
    const rules: BlockRules = {
      read: (element) => (element.name === "aside" ? [{ kind: "box", blocks: [] }] : undefined),
    };
    expect(blocks("<p>a</p><aside><p>b</p></aside>", rules)).toEqual([
      { kind: "paragraph", text: "a" },
      { kind: "box", blocks: [] },
    ]);
  });

  it("gives nothing for empty markup", () => {
    expect(blocks("<p> </p><div></div><ul><li></li></ul><table></table><figure></figure><h2></h2>")).toEqual([]);
  });

  it("survives any nesting", () => {
    for (const name of ["div", "span", "ul", "li", "table", "td", "blockquote", "figure", "p", "a", "h2"])
      expect(Array.isArray(blocks(`${`<${name}>`.repeat(5000)}x`))).toBe(true);
  });
});

describe(readCaption, () => {
  it.each([
    ["Der Hafen. Foto: A. Muster/dpa", { caption: "Der Hafen.", credit: "A. Muster/dpa" }],
    ["Der Hafen © A. Muster", { caption: "Der Hafen", credit: "A. Muster" }],
    ["Der Hafen | dpa", { caption: "Der Hafen", credit: "dpa" }],
    ["Der Hafen (Foto: dpa)", { caption: "Der Hafen", credit: "dpa" }],
    ["Der Hafen", { caption: "Der Hafen" }],
    ["", {}],
  ])("splits %j", (text, expected) => expect(readCaption(text)).toEqual(expected));

  it.each(creditMarks)("knows the mark %s", (mark) => {
    expect(readCaption(`Ein Satz. ${mark}: A. Muster`)).toEqual({ caption: "Ein Satz.", credit: "A. Muster" });
  });
});

describe(providerOf, () => {
  it.each(Object.entries(providersByHost))("knows %s", (host, provider) => {
    expect(providerOf(`https://www.${host}/x`)).toBe(provider);
  });

  it.each(Object.entries(providersByClass))("knows the class %s", (name, provider) => {
    expect(blocks(`<blockquote class="${name}">Post</blockquote>`)).toMatchObject([{ kind: "embed", provider }]);
  });

  it("names an unknown host itself", () => {
    expect(providerOf("https://www.example.org/x")).toBe("example.org");
    expect(providerOf(undefined)).toBe("embed");
  });
});
