import { hasShared, sharedDocument, textDocument } from "@digest/adapter-tests";
import { welt } from "@digest/adapter-welt";
import type { Article } from "@digest/core";
import { describe, expect, it } from "vitest";
import { emptyAlternatives } from "../src/page/media.ts";
import { layouts } from "../src/page/read.ts";
import { caseNamed } from "./cases.ts";

const page = new TextDecoder().decode(caseNamed("page/2024").document.bytes);

async function readPage(html: string): Promise<Article> {
  const { items } = await welt.read(textDocument(html), "page");
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item.article;
}

describe("a page", () => {
  it("keeps times apart: `Stand` is never the publication", async () => {
    const { published, updated } = await readPage(page);
    expect([published?.value, updated?.value]).toEqual(["2024-10-01T21:27:57Z", "2024-10-02T06:49:08Z"]);
  });

  it("has no publication where only `Stand` is there", async () => {
    const bare = page
      .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, "")
      .replaceAll(/<meta name="(?:date|last-modified)"[^>]*>/g, "");
    const article = await readPage(bare);
    expect(article).not.toHaveProperty("published");
    expect(article).not.toHaveProperty("updated");
  });

  it("has one id under its free and its paid address", async () => {
    const paid = await readPage(page.replaceAll("/article253900001/", "/plus253900001/"));
    expect(paid.id).toBe((await readPage(page)).id);
    expect(paid.url).toContain("/plus253900001/");
  });

  it("is gated where it is locked and short, and full where the text is there", async () => {
    const locked = page.replace('content_tier" content="free"', 'content_tier" content="locked"');
    expect((await readPage(locked)).completeness).toBe("gated");
    const long = locked.replace("Die Lotsen wollen", `${"Sie reden und reden. ".repeat(60)}Die Lotsen wollen`);
    expect((await readPage(long)).completeness).toBe("full");
  });

  it.each(emptyAlternatives)("has no alternative text where the page says so: %s", async (text) => {
    expect(page.toLowerCase()).toContain(text);
    expect((await readPage(page)).blocks[0]).not.toHaveProperty("alt");
  });

  it.each(["page/2023", "page/2024"])(
    "is read the same where a wrapper stands around each paragraph: %s",
    async (name) => {
      const html = new TextDecoder().decode(caseNamed(name).document.bytes);
      const wrapped = html.replace(/<p(?=[\s>])/g, '<div class="wrap"><p').replaceAll("</p>", "</p></div>");
      expect((await readPage(wrapped)).blocks).toEqual((await readPage(html)).blocks);
    },
  );

  it("has the text the head states where it shows none", async () => {
    const stated = "<p>Die Schleuse bleibt geschlossen.</p><h3>Was nun?</h3><p>Der Bund will im Mai entscheiden.</p>";
    const empty = page
      .replaceAll(/<(p|h3|ul)(?=[\s>])[\s\S]*?<\/\1>/g, "")
      .replace('"articleBody": ""', `"articleBody": ${JSON.stringify(stated)}`);
    expect((await readPage(empty)).blocks.filter(({ kind }) => kind !== "image" && kind !== "embed")).toEqual([
      { kind: "paragraph", text: "Die Schleuse bleibt geschlossen." },
      { kind: "heading", text: "Was nun?", level: 3 },
      { kind: "paragraph", text: "Der Bund will im Mai entscheiden." },
    ]);
  });

  it("keeps a bold last paragraph that is text", async () => {
    const { blocks } = await readPage(
      page.replace(/<p><b><em>Redakteurin[\s\S]*?<\/p>/, "<p><b>Und wer zahlt am Ende?</b></p>"),
    );
    expect(blocks.at(-1)).toEqual({ kind: "paragraph", text: "Und wer zahlt am Ende?" });
  });

  it("is refused with the name of what is missing", async () => {
    for (const { marks } of layouts)
      expect(Object.values(marks).every((selector) => selector.startsWith("."))).toBe(true);
    const { problems } = await welt.read(
      textDocument(page.replaceAll("c-article-header__headline", "c-other")),
      "page",
    );
    expect(problems.map(({ code }) => code)).toEqual(["unknown-layout"]);
    expect(problems[0]?.message).toContain("html-2024 lacks headline (.c-article-header__headline)");
  });

  it("is not claimed where it states the address of another site", () => {
    const other = page.replaceAll(
      "https://www.welt.de/politik/deutschland/article",
      "https://www.sat1regional.example/",
    );
    expect(welt.detect(textDocument(other))).toBeUndefined();
  });
});

describe.skipIf(!hasShared)("the page among the development data", () => {
  it("is read with its fields and without the note about the author in the text", async () => {
    const { items, problems } = await welt.read(sharedDocument("corpora/html/welt_2024-08-27_landtagswahl.html.gz"));
    const article = items[0]?.article;
    expect(problems).toEqual([]);
    expect(article?.bylines.map(({ name, role }) => [name, role])).toEqual([["Ulrich Exner", "Korrespondent"]]);
    expect(article?.bylines[0]?.bio).toMatch(/^Korrespondent /);
    expect(article?.published?.value).toBe("2024-08-26T23:27:57Z");
    expect(article?.blocks.filter(({ kind }) => kind === "paragraph")).toHaveLength(14);
    expect(article?.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(1);
    expect(article?.related).toHaveLength(3);
  });

  it.each([
    ["welt-latest-rss.xml", 5],
    ["welt-wirtschaft-rss.xml", 6],
    ["welt-section-wissenschaft-2021-07-13.xml", 2],
    ["welt-search-rheinmetall.json", 7],
  ])("%s gives %i articles", async (file, count) => {
    const { items } = await welt.read(sharedDocument(`corpora/feeds/${file}`));
    expect(items).toHaveLength(count);
  });
});
