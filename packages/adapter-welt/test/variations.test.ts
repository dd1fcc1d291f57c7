import { textDocument } from "@digest/adapter-tests";
import { welt } from "@digest/adapter-welt";
import type { Article, Ledger } from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";

const textOf = (name: string) => new TextDecoder().decode(caseNamed(name).document.bytes);
const page = textOf("page/2024");
const older = textOf("page/2023");

async function read(html: string): Promise<{ readonly article: Article; readonly ledger: Ledger }> {
  const { items } = await welt.read(textDocument(html));
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item;
}

const reasons = (ledger: Ledger) => ledger.flatMap(({ removed }) => removed ?? []);
const inText = {
  "2023": (more: string) => older.replace("<h3>Ein Fund", `${more}<h3>Ein Fund`),
  "2024": (more: string) => page.replace("<p>Die Lotsen", `${more}<p>Die Lotsen`),
};
const between = {
  "2023": (more: string) => inText["2023"](`<div class="c-inline-element">${more}</div>`),
  "2024": (more: string) =>
    page.replace(
      '<div class="u-inline-element is-full-width-media-element"><script',
      (next) => `<div class="u-inline-element">${more}</div>${next}`,
    ),
};
const generations = ["2023", "2024"] as const;

describe.each(generations)("in the text of a page of %s", (generation) => {
  const whole = generation === "2023" ? older : page;

  it("what only points elsewhere, labels or names agencies is no text", async () => {
    const more =
      '<p>Lesen Sie auch</p><p><b>Lesen Sie auch:</b> <a href="/a/article250000001/x.html">Was der Hafen kostet</a></p><p>Anzeige</p><p>AFP/fav</p>';
    const { article, ledger } = await read(inText[generation](more));
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
    expect(article.related.at(-1)).toEqual({
      headline: "Was der Hafen kostet",
      url: "https://www.welt.de/a/article250000001/x.html",
    });
    expect(article.agencies).toEqual(["AFP"]);
    expect(reasons(ledger)).toEqual(expect.arrayContaining(["reading-tip", "advertisement"]));
  });

  it("promotion set in bold or italics is none, in plain words it is text", async () => {
    const offer = "Abonnieren Sie unseren Newsletter kostenlos.";
    const { article, ledger } = await read(inText[generation](`<p><em>${offer}</em></p>`));
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
    expect(reasons(ledger)).toContain("promotion");
    expect(JSON.stringify((await read(inText[generation](`<p>${offer}</p>`))).article.blocks)).toContain(offer);
  });

  it("a dateline at its begin stands apart", async () => {
    const from =
      generation === "2023"
        ? /<p><span class="c-article-text__drop-cap">T<\/span>aucher/
        : /<p class="is-first-paragraph">Um/;
    const { article } = await read(
      whole.replace(from, generation === "2023" ? "<p>Stralsund (dpa/mv) - Taucher" : "<p>Wismar (dpa) – Um"),
    );
    expect(article.dateline?.places).toEqual([generation === "2023" ? "Stralsund" : "Wismar"]);
    expect(article.agencies).toContain("dpa");
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
  });

  it("a sentence that begins so stays", async () => {
    const { article } = await read(inText[generation]("<p>„Lesen Sie auch das Kleingedruckte“, sagte er.</p>"));
    expect(JSON.stringify(article.blocks)).toContain("Kleingedruckte");
  });

  it("lists, tables, quotations and words without a paragraph are kept", async () => {
    const more =
      "<ol><li>Eins</li></ol><table><tr><th>Jahr</th><td>2024</td></tr></table><blockquote>Ein Satz.<cite>Wer</cite></blockquote><dl><dt>Tief</dt><dd>8 Meter</dd></dl><div>Ohne<br><br>Absatz</div>";
    const before = (await read(whole)).article.blocks;
    const { article } = await read(inText[generation](more));
    const added = article.blocks.filter(
      (block) => !before.some((known) => JSON.stringify(known) === JSON.stringify(block)),
    );
    expect(added).toEqual([
      { kind: "list", ordered: true, items: ["Eins"] },
      { kind: "table", rows: [[{ text: "Jahr", header: true }, { text: "2024" }]] },
      { kind: "quote", text: "Ein Satz.", attribution: "Wer" },
      { kind: "list", ordered: false, items: ["Tief", "8 Meter"] },
      { kind: "paragraph", text: "Ohne" },
      { kind: "paragraph", text: "Absatz" },
    ]);
  });

  it.each([
    ['<iframe src="https://datawrapper.dwcdn.net/1/"></iframe>', { kind: "embed", provider: "datawrapper" }],
    [
      '<div class="c-video"><video><source src="https://video.example/1.mp4"></video></div>',
      { kind: "embed", url: "https://video.example/1.mp4" },
    ],
    ["<table><tr><td>1</td></tr></table>", { kind: "table" }],
    ["<blockquote><p>Ein Satz.</p></blockquote>", { kind: "quote", text: "Ein Satz." }],
    [
      '<aside></aside><div class="c-info-box"><h4>Zur Person</h4><p>Brehme, 54, ist Lotse.</p></div>',
      { kind: "box", headline: "Zur Person" },
    ],
  ])("between the paragraphs %s is kept", async (more, block) => {
    const { article } = await read(between[generation](more));
    expect(article.blocks).toContainEqual(expect.objectContaining(block));
  });

  it.each([
    ['<div class="c-newsletter-signup"><p>Jeden Morgen.</p></div>', "promotion"],
    ['<div class="c-quiz"><p>Was wissen Sie?</p></div>', "unknown-element"],
    [
      '<div class="c-inline-teaser-list"><p>Lesen Sie auch</p><article class="c-teaser"><span class="c-teaser__badge">Sponsored</span><h4><a href="/a/article250000009/x.html">Karte</a></h4></article></div>',
      "reading-tip",
    ],
  ])("between the paragraphs %s is left out, with the reason", async (more, reason) => {
    const { article, ledger } = await read(between[generation](more));
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
    expect(reasons(ledger)).toContain(reason);
  });

  it("is read the same with tags in capitals and no quotation marks around attributes", async () => {
    const changed = whole
      .replace(
        /<(\/?)(p|div|span|h[1-6]|a|figure|time)(?=[\s>])/g,
        (_, close, name) => `<${close}${name.toUpperCase()}`,
      )
      .replace(/ (class)="([\w-]+)"/g, " $1=$2");
    expect((await read(changed)).article.blocks).toEqual((await read(whole)).article.blocks);
  });
});

describe("a line of authors", () => {
  const line = (text: string) =>
    read(
      page
        .replace(/"author": \[[^\]]*\],/, "")
        .replace(/(<em class="c-article-header__author-by">).*?<\/em>/, `$1${text}</em>`)
        .replace(/<span class="c-article-header__author-position">.*?<\/span>/, "")
        .replace(/<p><b><em>Redakteurin[\s\S]*?<\/p>/, ""),
    );
  it.each([
    ["Von Mila Tannhoff, Redakteurin", [{ name: "Mila Tannhoff", role: "Redakteurin" }], []],
    ["Von Mila Tannhoff und Jo Beck", [{ name: "Mila Tannhoff" }, { name: "Jo Beck" }], []],
    ['Von <a href="mailto:x@welt.example">Mila Tannhoff</a>, Berlin', [{ name: "Mila Tannhoff", role: "Berlin" }], []],
    [
      'Von <a href="/autor/jo/">Jo Beck</a> und dpa',
      [{ name: "Jo Beck", url: "https://www.welt.de/autor/jo/" }],
      ["dpa"],
    ],
    ["AFP/fav", [], ["AFP"]],
    ["WELT", [], []],
  ])("names people and agencies: %s", async (text, bylines, agencies) => {
    const { article } = await line(text);
    expect([article.bylines, article.agencies]).toEqual([bylines, agencies]);
  });
});

describe("a page", () => {
  it.each(["page/2023", "page/2024"])("behind the wall may have its lead alone: %s", async (name) => {
    const bare = textOf(name)
      .replaceAll("/article2", "/plus2")
      .replace(
        /<div class="c-(?:article-text|rich-text-renderer c-rich-text-renderer--article)"[^>]*>/g,
        '<div class="c-gone">',
      );
    const { article } = await read(bare);
    expect(article.completeness).toBe("gated");
    expect(article.teaser).toBeDefined();
    const free = await welt.read(textDocument(bare.replaceAll("/plus2", "/article2")));
    expect([free.items, free.problems.map(({ code }) => code)]).toEqual([[], ["unknown-layout"]]);
    expect(article.blocks.filter(({ kind }) => kind === "paragraph" && article.blocks.length > 3)).toEqual([]);
  });

  it.each([
    [
      '<meta content="https://www.welt.de/politik/plus253900001/L.html?source=x" property="og:url"/>',
      "states an address of welt.de",
    ],
    ["<link href=https://www.welt.de/politik/plus253900001/L.html rel=canonical>", "states an address of welt.de"],
  ])("is known by the address it states in any order: %s", async (tag, reason) => {
    const other = page.replace(/<link rel="canonical"[^>]*>/, tag);
    expect(welt.detect(textDocument(other))?.reasons).toContain(reason);
    expect((await read(other)).article.url).toBe("https://www.welt.de/politik/plus253900001/L.html");
  });

  it.each([
    ["OpinionNewsArticle", "commentary"],
    ["LiveBlogPosting", "live-blog"],
    ["NewsArticle", undefined],
  ])("whose JSON-LD is a %s has the genre %s", async (type, genre) => {
    expect((await read(older.replace('"NewsArticle"', `"${type}"`))).article.genre).toBe(genre);
  });

  it("whose JSON-LD is broken has its times from the head", async () => {
    const { items, problems } = await welt.read(
      textDocument(page.replace('"@type": "NewsArticle",', '"@type" "NewsArticle",')),
    );
    expect(problems.map(({ code }) => code)).toEqual(["malformed-json"]);
    expect(items[0]?.article.published?.value).toBe("2024-10-01T21:27:57.000Z");
  });

  it("accounts for what stands around the article", async () => {
    expect(reasons((await read(page)).ledger)).toEqual(
      expect.arrayContaining(["navigation", "page-furniture", "comments", "recommendation"]),
    );
  });
});

describe("an item of a feed", () => {
  it("has agencies in the place of authors apart", async () => {
    const { article } = await read(
      '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:welt="https://www.welt.de/spec"><channel><item><title>T</title><link>https://www.welt.de/a/article253900001.html</link><dc:creator>Jo Beck, dpa</dc:creator><dc:source>AFP/fav</dc:source></item></channel></rss>',
    );
    expect(article).toMatchObject({
      id: "urn:digest:welt:253900001",
      bylines: [{ name: "Jo Beck" }],
      agencies: ["AFP", "dpa"],
    });
  });
});
