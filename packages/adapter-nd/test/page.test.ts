import { nd } from "@digest/adapter-nd";
import { describe, expect, it } from "vitest";
import { articleNumber, hosts, pageUrl } from "../src/identity.ts";
import { caseNamed } from "./cases.ts";

async function read(html: string) {
  return nd.read({ uri: "https://www.nd-aktuell.de/artikel/1.x.html", bytes: new TextEncoder().encode(html) }, "page");
}

describe("a page", () => {
  it("without a title or text is a problem that names what each layout lacks", async () => {
    const { items, problems } = await read("<html><body><main><h1>Fehler</h1><p>Kurz.</p></main></body></html>");
    expect(items).toEqual([]);
    expect(problems).toMatchObject([{ code: "unknown-layout", source: "nd", format: "page" }]);
    expect(problems[0]?.message).toContain("layout 2020 lacks deck (article .Deck)");
    expect(problems[0]?.message).toContain("layout generic lacks running text beside the title");
  });

  it("of a later layout says of every part that it was found by general rules", async () => {
    const { items } = await nd.read(caseNamed("page/later").document);
    expect(items[0]?.article.inferred.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/headline", "/teaser", "/published", "/blocks"]),
    );
  });

  it("keeps appeals, advertisements and other pieces out of the text", async () => {
    for (const name of ["page/2020", "page/later"]) {
      const { items } = await nd.read(caseNamed(name).document);
      const text = JSON.stringify(items[0]?.article.blocks);
      for (const word of ["Abo", "»nd«", "Newsletter", "Impressum", "Anzeige", "Ein langer Absatz"])
        expect(text).not.toContain(word);
    }
  });

  it("of a later layout is read the same with a wrapper around each paragraph, and with attributes in another order", async () => {
    const html = new TextDecoder().decode(caseNamed("page/later").document.bytes);
    const { items } = await read(html);
    const changed = html
      .replaceAll(/<p(?=[\s>])/g, '<div class="absatz"><p')
      .replaceAll("</p>", "</p></div>")
      .replace(/rel="canonical" (href="[^"]*")/, "$1 rel=canonical");
    expect(nd.detect({ uri: "urn:example:page", bytes: new TextEncoder().encode(changed) })?.format).toBe("page");
    expect((await read(changed)).items[0]?.article.blocks).toEqual(items[0]?.article.blocks);
  });

  it("of a later layout may have its text beside the head", async () => {
    const { items } = await read(
      `<html><body><article><p class="kicker">Häfen</p><h1>Die Schleuse bleibt zu</h1><h2>Bund und Land streiten weiter</h2>
       <p class="author">Von Eva Muster</p><p>Kein Schiff kommt durch: Die Schleuse von Nordhafen bleibt bis in den Herbst geschlossen.</p>
       <h3>Wer zahlt?</h3><p>Über die Kosten streiten Bund und Land seit dem Frühjahr, und ein Ende ist nicht zu sehen.</p></article></body></html>`,
    );
    expect(items[0]?.article).toMatchObject({
      kicker: "Häfen",
      headline: "Die Schleuse bleibt zu",
      teaser: "Bund und Land streiten weiter",
      bylines: [{ name: "Eva Muster" }],
    });
    expect(items[0]?.article.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "paragraph"]);
  });

  it("joins forms and hosts of an article by its number", async () => {
    const [feed, page] = await Promise.all(["feed/rss", "page/later"].map((name) => nd.read(caseNamed(name).document)));
    expect(feed?.items[0]?.article.id).toBe("urn:digest:nd:1190001");
    expect(page?.items[0]?.article.id).toBe("urn:digest:nd:1190001");
  });
});

describe("addresses", () => {
  it.each(hosts)("knows %s, with and without www, and accelerated copies", (host) => {
    for (const address of [`https://${host}/artikel/12.x.html?pk=1`, `https://www.${host}/amp/artikel/12.x.amp.html`])
      expect(articleNumber(address)).toBe("12");
    expect(pageUrl(`https://www.${host}/amp/artikel/12.x.amp.html`)).toBe(`https://www.${host}/artikel/12.x.html`);
  });
  it.each(["https://www.example.org/artikel/12.x.html", "https://www.nd-aktuell.de/shop/12", "kein Ort", undefined])(
    "finds no number in %s",
    (address) => {
      expect(articleNumber(address)).toBeUndefined();
    },
  );
});

describe("a wrong feed address", () => {
  it("that answers with a page is reported, not read", async () => {
    const { items, problems } = await nd.read(
      {
        uri: "https://www.nd-aktuell.de/rss.xml",
        bytes: new TextEncoder().encode("<!doctype html><html><body><h1>Nicht gefunden</h1></body></html>"),
      },
      "feed",
    );
    expect(items).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
