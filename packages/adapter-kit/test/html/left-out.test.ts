import { findFirst, leftOut, pageFurniture, parseHtml } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";

const html =
  '<form><header>Kopf<nav>Menü</nav></header><main><p class="ad">Anzeige</p><article><aside>im Text</aside></article><aside>Daneben</aside></main></form>';

describe(leftOut, () => {
  it("tells the outermost elements around an article, none that hold it and none inside", () => {
    const { document } = parseHtml(html);
    const article = findFirst(document, "article");
    const found = article === undefined ? [] : leftOut(document, article, { ".ad": "advertisement", ...pageFurniture });
    expect(found.map(({ start, end, reason }) => [reason, html.slice(start, end)])).toEqual([
      ["page-furniture", "<header>Kopf<nav>Menü</nav></header>"],
      ["advertisement", '<p class="ad">Anzeige</p>'],
      ["page-furniture", "<aside>Daneben</aside>"],
    ]);
  });

  it.each(Object.entries(pageFurniture))("knows %s as %s", (name, reason) => {
    const { document } = parseHtml(`<${name}>x</${name}><article></article>`);
    const article = findFirst(document, "article");
    expect(article === undefined ? [] : leftOut(document, article, pageFurniture)).toMatchObject([{ reason }]);
  });
});
