import {
  canonicalUrl,
  genreOfType,
  jsonLd,
  meta,
  metaTags,
  newsArticle,
  pageLanguage,
  pageTitle,
  parseHtml,
  textAt,
} from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { articleTypes } from "../../src/json-ld/news-article.ts";
import { repairJson } from "../../src/json-ld/repair-json.ts";
import { typeGenres } from "../../src/json-ld/type-genres.ts";

const page = (json: string) =>
  jsonLd(parseHtml(`<script type=application/ld+json>${json}</script>`).document, { source: "example" });

describe(jsonLd, () => {
  it("takes lists apart and keeps the order of the page", () => {
    const { document } = parseHtml(
      '<script type="application/ld+json">[{"a":1},{"b":2}]</script><script type="application/ld+json">{"c":3}</script><script>{"d":4}</script>',
    );
    expect(jsonLd(document)).toEqual({ objects: [{ a: 1 }, { b: 2 }, { c: 3 }], problems: [] });
  });

  it.each([
    ['{"a": [1, 2,], }', { a: [1, 2] }],
    ['{"a": "eins\nzwei\tdrei"}', { a: "eins\nzwei\tdrei" }],
    ['{"a": "x, }"};', { a: "x, }" }],
    ['{"a": "b\\"c,]"  ,  }', { a: 'b"c,]' }],
    [
      '{"a": "Sie sagte "nein" dazu", "b": ["x "y"", "z, "ja", so"]}',
      { a: 'Sie sagte "nein" dazu', b: ['x "y"', 'z, "ja", so'] },
    ],
  ])("mends %j and says so", (json, expected) => {
    expect(page(json)).toMatchObject({
      objects: [expected],
      problems: [{ code: "repaired-input", source: "example" }],
    });
  });

  it.each(['<!--{"a":1}-->', '//<![CDATA[\n{"a":1}\n//]]>', '/*<![CDATA[*/{"a":1}/*]]>*/', ' {"a":1} '])(
    "unwraps %j",
    (json) => {
      expect(page(json)).toEqual({ objects: [{ a: 1 }], problems: [] });
    },
  );

  it.each(["{", '{"a": }', "null,", '{"a": "offen}'])("reports %j", (json) => {
    expect(page(json)).toMatchObject({
      objects: [],
      problems: [{ code: "malformed-json", path: ["script[type=application/ld+json]", 0] }],
    });
  });

  it.each(["", "null", "7", '"text"'])("finds no object in %j", (json) =>
    expect(page(json)).toEqual({ objects: [], problems: [] }),
  );

  it("ends for deep and wide input", () => {
    expect(page(`[${"{},".repeat(200_000)}{}]`).objects).toHaveLength(200_001);
    expect(page("[".repeat(100_000)).objects).toEqual([]);
    expect(page(`${'{"@graph":['.repeat(5000)}{}${"]}".repeat(5000)}`).objects).toHaveLength(1);
  });
});

describe(genreOfType, () => {
  it.each(Object.entries(typeGenres))("of %s is %s", (type, genre) => {
    expect(articleTypes).toContain(type);
    expect(genreOfType(type)).toBe(genre);
  });
  it.each(["NewsArticle", "toString", undefined])("is none for %s", (type) =>
    expect(genreOfType(type)).toBeUndefined(),
  );
});

describe(repairJson, () => {
  it("leaves sound JSON as it is", () => {
    const json = '{"a":["x,]","\\"",{"b":null}]}';
    expect(repairJson(json)).toBe(json);
  });
});

describe(newsArticle, () => {
  const article = { "@type": "NewsArticle", headline: "Kopf &amp; Fuß" };

  it.each([
    ["alone", article],
    ["under mainEntity", { "@type": "WebPage", mainEntity: article }],
    ["under @graph", { "@graph": [{ "@type": "WebSite" }, article] }],
    ["with several types", { ...article, "@type": ["Thing", "https://schema.org/NewsArticle"] }],
    ["behind a video", { "@graph": [{ "@type": "VideoObject", name: "Film" }, article] }],
  ])("finds the article %s", (_place, object) => {
    expect(newsArticle([object])?.headline).toBe("Kopf & Fuß");
  });

  it.each(articleTypes)("knows the type %s", (type) => {
    expect(newsArticle([{ "@type": type, headline: "Kopf" }])).toMatchObject({ type, headline: "Kopf" });
  });

  it("reads people, words and times", () => {
    const object = {
      ...article,
      alternativeHeadline: "Zweiter Kopf",
      author: [
        [{ "@type": "Person", name: ["A. Muster"], jobTitle: "Reporterin", url: "https://example.org/a" }],
        "B. Muster",
      ],
      publisher: { name: "Beispielblatt" },
      keywords: ["Rat", "Haushalt, Kreis"],
      articleSection: "Politik",
      about: [{ name: "Rat" }],
      datePublished: "2025-02-12T18:27:49+0100",
      isAccessibleForFree: "False",
      inLanguage: "de",
      mainEntityOfPage: { "@id": "https://example.org/1" },
    };
    expect(newsArticle([object])).toMatchObject({
      alternativeHeadline: "Zweiter Kopf",
      authors: [{ name: "A. Muster", jobTitle: "Reporterin", url: "https://example.org/a" }, { name: "B. Muster" }],
      publisher: "Beispielblatt",
      keywords: ["Rat", "Haushalt", "Kreis"],
      sections: ["Politik"],
      about: ["Rat"],
      datePublished: "2025-02-12T18:27:49+0100",
      free: false,
      language: "de",
      url: "https://example.org/1",
    });
  });

  it.each([[[]], [[{ "@type": "BreadcrumbList" }]], [[{}]]])("finds none in %j", (objects) =>
    expect(newsArticle(objects)).toBeUndefined(),
  );
});

describe(metaTags, () => {
  const { document } = parseHtml(
    '<html lang="de-AT"><head><title> Kopf | Blatt </title><meta name="Author" content="A. &amp; B."><meta property="og:title" content="Kopf"><meta property="article:tag" content="x"><meta property="article:tag" content="y"><meta name="leer" content=""><link rel="amphtml canonical" href="/artikel/1"></head><body><h1 class="kopf">Der <em>Kopf</em></h1></body></html>',
  );

  it("holds names and properties in lower case, all values in order", () => {
    expect([...metaTags(document)]).toEqual([
      ["author", ["A. & B."]],
      ["og:title", ["Kopf"]],
      ["article:tag", ["x", "y"]],
    ]);
  });

  it("gives the first name that the page has", () => {
    expect(meta(metaTags(document), "twitter:title", "og:title")).toBe("Kopf");
    expect(meta(metaTags(document), "leer")).toBeUndefined();
  });

  it("reads canonical address, title, language and texts", () => {
    expect(canonicalUrl(document, "https://example.org/x")).toBe("https://example.org/artikel/1");
    expect(canonicalUrl(document)).toBeUndefined();
    expect(pageTitle(document)).toBe("Kopf | Blatt");
    expect(pageTitle(parseHtml("<svg><title>Pfeil</title></svg>").document)).toBeUndefined();
    expect(pageLanguage(document)).toBe("de-AT");
    expect(textAt(document, "h1.kopf")).toBe("Der Kopf");
    expect(textAt(document, "h2")).toBeUndefined();
  });
});
