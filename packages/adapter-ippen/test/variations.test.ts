import { ippen } from "@digest/adapter-ippen";
import { textDocument } from "@digest/adapter-tests";
import type { Article, Ledger } from "@digest/core";
import { describe, expect, it } from "vitest";
import { caseNamed } from "./cases.ts";

const textOf = (name: string) => new TextDecoder().decode(caseNamed(name).document.bytes);
const generations = ["page/2023", "page/2024"] as const;
const page = textOf("page/2024");

async function read(html: string): Promise<{ readonly article: Article; readonly ledger: Ledger }> {
  const { items } = await ippen.read(textDocument(html));
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item;
}

const reasons = (ledger: Ledger) => ledger.flatMap(({ removed }) => removed ?? []);

describe.each(generations)("in the text of %s", (name) => {
  const whole = textOf(name);
  const withMore = (more: string) =>
    whole.replace("<h2 class=id-StoryElement-crosshead>", `${more}<h2 class=id-StoryElement-crosshead>`);

  it.each([
    [
      '<div class="id-StoryElement-embed x"><iframe src="https://www.youtube.com/embed/1"></iframe></div>',
      { kind: "embed", url: "https://www.youtube.com/embed/1" },
    ],
    [
      '<div class=id-StoryElement-embed><p class=id-StoryElement-embed-cmpConfirmationText>Zustimmen?</p><blockquote class="twitter-tweet"><p>Da!</p><a href="https://twitter.com/a/status/1">x</a></blockquote></div>',
      { kind: "embed", provider: "twitter" },
    ],
    ["<table class=id-StoryElement-table><tr><th>Jahr<td>2024</table>", { kind: "table" }],
    [
      "<blockquote class=id-StoryElement-blockquote>Ein Satz.<cite>Wer</cite></blockquote>",
      { kind: "quote", attribution: "Wer" },
    ],
    [
      "<div class=id-StoryElement-gallery><figure><img src=/1.jpg><figcaption>Eins &copy;&nbsp;dpa</figcaption></figure></div>",
      { kind: "image", caption: "Eins", credit: "dpa" },
    ],
    [
      "<div class=id-StoryElement-recipe><h3>Zutaten</h3><ul><li>200 g Mehl</li></ul></div>",
      { kind: "box", headline: "Zutaten" },
    ],
    [
      "<ol class=id-StoryElement-list><li class=id-StoryElement-list-item>Eins</li></ol>",
      { kind: "list", ordered: true },
    ],
    [
      "<p class='id-StoryElement-paragraph'>L&auml;n&shy;ger&nbsp;&#8211; sagt sie</p>",
      { kind: "paragraph", text: "Länger – sagt sie" },
    ],
  ])("%s is kept", async (more, block) => {
    expect((await read(withMore(more))).article.blocks).toContainEqual(expect.objectContaining(block));
  });

  it.each([
    [
      "<div class=id-StoryElement-embed><p class=id-StoryElement-embed-cmpConfirmationText>Zustimmen?</p></div>",
      "embed",
    ],
    ["<div class=id-StoryElement-quiz><p>Was wissen Sie?</p></div>", "unknown-element"],
    ["<section class=id-StoryElement-newsletterBox><p>Jeden Morgen</p></section>", "promotion"],
    ["<p class=id-StoryElement-paragraph>Lesen Sie auch</p>", "reading-tip"],
    ["<aside class=relatedStories><p>Mehr</p></aside>", "recommendation"],
    ["<div id=ECR-IN_ARTICLE><p>Meine news</p></div>", "recommendation"],
    ["<div class='id-Story-FollowButton'>auf Google folgen</div>", "promotion"],
  ])("%s is left out, with the reason", async (more, reason) => {
    const { article, ledger } = await read(withMore(more));
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
    expect(reasons(ledger)).toContain(reason);
  });

  it("a piece it points to has its address", async () => {
    const { article, ledger } = await read(
      withMore(
        "<p class=id-StoryElement-paragraph><b>Lesen Sie auch:</b> <a href=/bayern/biber-93000009.html>Biber am Inn</a></p><p class=id-StoryElement-paragraph>Passend dazu: Biber im Lech</p>",
      ),
    );
    const biber = article.related.findIndex(({ headline }) => headline === "Biber am Inn");
    expect(article.related[biber]?.url).toBe(`https://www.merkur.de/bayern/biber-93000009.html`);
    const lech = article.related.findIndex(({ headline }) => headline === "Biber im Lech");
    for (const pointer of [`/related/${biber}`, `/related/${lech}/headline`])
      expect(ledger.some(({ pointers }) => pointers?.includes(pointer))).toBe(true);
  });

  it("an advertisement in a box is accounted for", async () => {
    const { ledger } = await read(
      withMore(
        "<div class=id-StoryElement-factBox><h3>Fakten</h3><p>Er wiegt 25 Kilo.</p><div class=id-TBeepSlot>Werbung im Kasten</div></div>",
      ),
    );
    expect(reasons(ledger).filter((reason) => reason === "advertisement")).toHaveLength(2);
  });

  it("tags in capitals and quotation marks of another kind change nothing", async () => {
    const changed = whole
      .replace(
        /<(\/?)(p|h1|h2|article|div|ul|li|a|span|time|figure)(?=[\s>])/g,
        (_, close, tag) => `<${close}${tag.toUpperCase()}`,
      )
      .replace(/class=(id-[\w-]+)/g, "CLASS='$1'");
    expect((await read(changed)).article.blocks).toEqual((await read(whole)).article.blocks);
  });

  it("is read without its head, by its classes", async () => {
    const { article } = await read(whole.replace(/<head>[\s\S]*?<\/head>/, ""));
    expect(article.blocks).toEqual((await read(whole)).article.blocks);
  });
});

describe("the authors of a page", () => {
  const line = (html: string) =>
    read(page.replace(/<p class=id-Story-authors>.*?<\/p>/, html).replace(/"author":\[\[.*?\]\],/, ""));
  it.each([
    ["<p class=id-Story-authors>Von: Max Muster, Eva Test und dpa</p>", ["Max Muster", "Eva Test"], ["dpa"]],
    ["<p class=id-Story-authors>Von: <a href=/autoren/1/>Max Muster</a> (mit dpa)</p>", ["Max Muster"], ["dpa"]],
    [
      '<ul class="id-AuthorList x"><li><a href=/autoren/1/>Max Muster</a></li><li><a href=/autoren/2/>AFP</a></li></ul>',
      ["Max Muster"],
      ["AFP"],
    ],
    ["<p class=id-Story-authors>Von: Redaktion</p>", [], []],
    ["", [], []],
  ])("in %s", async (html, names, agencies) => {
    const { article } = await line(html);
    expect([article.bylines.map(({ name }) => name), article.agencies]).toEqual([names, agencies]);
  });
});

describe("a story", () => {
  it("of the central desk is one on every portal, as page, feed and accelerated page", async () => {
    const ids = await Promise.all(
      ["www.fr.de", "www.tz.de", "www.hna.de", "www.24hamburg.de"].map(async (host) => {
        const url = `https://${host}/welt/luchs-zr-93100001.html`;
        const feed = `<rss version="2.0"><channel><item><title>Luchs</title><link>${url}?utm=1</link><guid>${url}</guid></item></channel></rss>`;
        const amp = page.replaceAll(
          "https://www.merkur.de/bayern/luchs-streift-durch-regensburg-zr-93100001.html",
          url.replace(".html", ".amp.html"),
        );
        const own = page.replaceAll(
          "https://www.merkur.de/bayern/luchs-streift-durch-regensburg-zr-93100001.html",
          url,
        );
        return Promise.all([feed, amp, own].map(async (html) => (await read(html)).article.id));
      }),
    );
    expect(new Set(ids.flat())).toEqual(new Set(["urn:digest:ippen:93100001"]));
  });

  it("whose page states another number than its address has both", async () => {
    const { article } = await read(page.replace('story.onlineId":93100001', 'story.onlineId":93100777'));
    expect(article.identifiers.filter(({ scheme }) => scheme === "ippen-online-id").map(({ value }) => value)).toEqual([
      "93100777",
      "93100001",
    ]);
  });

  it.each([
    ['"de.ippen-digital.story.isPaywallContent":false', '"de.ippen-digital.story.isPaywallContent":true'],
    ['"@type":"NewsArticle",', '"@type":"NewsArticle","isAccessibleForFree":"False",'],
  ])("is gated where the page says so: %s", async (from, to) => {
    expect((await read(page.replace(from, to))).article.completeness).toBe("gated");
  });

  it("behind the wall may have its lead alone", async () => {
    const { article } = await read(
      textOf("page/2024-translated-gated").replace(/<p class=id-StoryElement-paragraph>[\s\S]*?<\/p>/g, ""),
    );
    expect(article).toMatchObject({ completeness: "gated", teaser: "Die Stadt braucht Geld.", blocks: [] });
  });

  it("has the genre its JSON-LD tells where no kicker does", async () => {
    expect((await read(page.replace('"NewsArticle"', '"OpinionNewsArticle"'))).article.genre).toBe("commentary");
  });

  it("has its titles side by side", async () => {
    const { article } = await read(
      page.replace("<title>Luchs in der Altstadt: Was jetzt gilt</title>", "<title>Luchs gesehen | Bayern</title>"),
    );
    expect(article.headlines?.map(({ text }) => text)).toEqual([
      "Luchs in der Altstadt: Was jetzt gilt",
      "Luchs gesehen",
    ]);
  });

  it("accounts for what stands around it", async () => {
    const more = page
      .replace("<article", "<header>Kopf</header><nav>Menü</nav><article")
      .replace("</body>", "<div class=id-TBeepSlot>Anzeige unten</div><footer>Impressum</footer></body>");
    expect(reasons((await read(more)).ledger)).toEqual(
      expect.arrayContaining(["page-furniture", "navigation", "advertisement"]),
    );
  });
});

describe("an item of a feed", () => {
  it.each([
    ["<author>Max Muster, Eva Test</author>", ["Max Muster", "Eva Test"], []],
    ["<author>redaktion@merkur.example (Max Muster)</author>", ["Max Muster"], []],
    ["<author>dpa/nz</author>", [], ["dpa"]],
    ["<author>Redaktion</author>", [], []],
  ])("has authors and agencies apart: %s", async (author, names, agencies) => {
    const { article } = await read(
      `<rss version="2.0"><channel><item><title>T</title><link>https://www.tz.de/a-zr-93100001.html</link>${author}</item></channel></rss>`,
    );
    expect([article.bylines.map(({ name }) => name), article.agencies]).toEqual([names, agencies]);
  });
});
