import { ippen } from "@digest/adapter-ippen";
import { hasShared, sharedDocument, textDocument } from "@digest/adapter-tests";
import type { Article } from "@digest/core";
import { describe, expect, it } from "vitest";
import { deskNames } from "../src/page/authors.ts";
import { houseClasses } from "../src/page/detect.ts";
import { layouts } from "../src/page/read.ts";
import { isPortal, portals } from "../src/portals.ts";
import { caseNamed } from "./cases.ts";

const page = (name: string) => new TextDecoder().decode(caseNamed(name).document.bytes);

async function readPage(html: string): Promise<Article> {
  const { items } = await ippen.read(textDocument(html), "page");
  const [item] = items;
  if (item === undefined) throw new Error("nothing was read");
  return item.article;
}

describe("pages of the portals", () => {
  it("are one article where the story is the same", async () => {
    const [own, other] = [await readPage(page("page/2024")), await readPage(page("page/2024-other-portal"))];
    expect(other.id).toBe(own.id);
    expect([own.portal, other.portal]).toEqual(["merkur.de", "fr.de"]);
    expect(other.identifiers[0]).toEqual({ scheme: "ippen-online-id", value: "93100001" });
  });

  it("have `Erstellt` as publication and `Stand` as last change", async () => {
    const bare = (name: string) => page(name).replace(/"datePublished":"[^"]*",/, "");
    const [created, changed] = [await readPage(bare("page/2023")), await readPage(bare("page/2024"))];
    expect([created.published?.value, created.updated?.value]).toEqual(["2023-05-14T08:30+02:00", undefined]);
    expect([changed.published?.value, changed.updated?.value]).toEqual([undefined, "2024-05-14T11:05+02:00"]);
    expect(created.published?.basis).toBe("convention");
  });

  it("are gated by the flag of the wall", async () => {
    const html = page("page/2023").replace('isPaywallContent":false', 'isPaywallContent":true');
    expect((await readPage(html)).completeness).toBe("gated");
  });

  it("leave elements of the house out that no table names", async () => {
    const html = page("page/2023").replace(
      "<figure",
      '<div class="id-StoryElement-somethingNew"><p>Neu im Angebot</p></div><figure',
    );
    expect((await readPage(html)).blocks).toEqual((await readPage(page("page/2023"))).blocks);
  });

  it.each(deskNames)("name no author where the desk “%s” is named", async (name) => {
    const html = page("page/2024-translated-gated").replace('"name":"Redaktion"', `"name":"${name}"`);
    expect((await readPage(html)).bylines).toHaveLength(1);
  });

  it("are refused with the name of what is missing", async () => {
    const { problems } = await ippen.read(
      textDocument(page("page/2023").replaceAll("id-StoryElement-paragraph", "id-Other")),
      "page",
    );
    expect(problems.map(({ code }) => code)).toEqual(["unknown-layout"]);
    for (const { name } of layouts) expect(problems[0]?.message).toContain(name);
    expect(problems[0]?.message).toContain("paragraph (.id-StoryElement-paragraph)");
  });

  it.each(houseClasses)("are detected by the classes %s*", (name) => {
    expect(ippen.detect(textDocument(`<html><p class="${name}x">x</p></html>`))?.certainty).toBe(0.9);
  });

  it.each(portals)("are detected by the address of %s", (host) => {
    expect(isPortal(host)).toBe(true);
    const html = `<html><link rel="canonical" href="https://www.${host}/a-93000001.html"><p>x</p></html>`;
    expect(ippen.detect(textDocument(html))).toMatchObject({ format: "page", certainty: 0.9 });
  });

  it("are not claimed by an address of another site", () => {
    expect(
      ippen.detect(textDocument('<html><link rel="canonical" href="https://www.welt.de/a"><p>x</p></html>')),
    ).toBeUndefined();
  });
});

describe("feeds of the portals", () => {
  it("give one id to a story in two portals' feeds", async () => {
    const [rss, rdf] = [
      await ippen.read(caseNamed("feed/rss2").document),
      await ippen.read(caseNamed("feed/rdf").document),
    ];
    expect(rss.items[0]?.article.id).toBe(rdf.items[0]?.article.id);
  });

  it("are detected by their own address where no portal is named", () => {
    const feed = '<rss version="2.0"><channel><link>https://example.org/welt/rssfeed.rdf</link></channel></rss>';
    expect(ippen.detect(textDocument(feed))?.certainty).toBe(0.6);
    expect(ippen.detect(textDocument(feed.replace("rssfeed.rdf", "index.rss")))).toBeUndefined();
  });

  it("say where they hold nothing", async () => {
    const feed =
      '<rss version="2.0"><channel><link>https://www.fr.de/rssfeed.rdf</link><item><link>https://www.fr.de/a-93000001.html</link></item></channel></rss>';
    const { problems } = await ippen.read(textDocument(feed));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([["missing-field", ["items", 0, "title"]]]);
  });
});

describe.skipIf(!hasShared)("the pages among the development data", () => {
  it("of 2020 have entries with their times", async () => {
    const { items } = await ippen.read(sharedDocument("corpora/html/fr_2020-05-04_nordkorea.html.gz"));
    const article = items[0]?.article;
    const entries = article?.blocks.flatMap((block) => (block.kind === "entry" ? [block.published?.value] : []));
    expect(entries).toEqual([
      "2020-05-03T16:05+02:00",
      undefined,
      "2020-05-02T09:20+02:00",
      "2020-04-29T17:15+02:00",
      "2020-04-28T12:45+02:00",
      undefined,
    ]);
    expect([article?.portal, article?.kicker, article?.agencies]).toEqual(["fr.de", "Nordkorea", ["dpa"]]);
  });

  it("of 2023 have headline, author, time and text", async () => {
    const { items } = await ippen.read(sharedDocument("corpora/html/merkur_2023-04-28_nostradamus.html.gz"));
    const article = items[0]?.article;
    expect(article?.bylines.map(({ name }) => name)).toEqual(["Nadja Zinsmeister"]);
    expect(article?.published?.value).toBe("2023-04-28T18:16:04+02:00");
    expect(article?.blocks.map(({ kind }) => kind).join(" ")).toBe(
      "paragraph heading paragraph image paragraph heading paragraph image paragraph",
    );
  });
});
