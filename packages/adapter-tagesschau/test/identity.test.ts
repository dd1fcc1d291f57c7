import { tagesschau } from "@digest/adapter-tagesschau";
import { reconcile } from "@digest/core";
import { describe, expect, it } from "vitest";
import { pageUrl, sophoraIdOf } from "../src/identity.ts";
import { noSections, sectionsOf } from "../src/sections.ts";
import { caseNamed } from "./cases.ts";

async function namesIn(name: string): Promise<readonly string[]> {
  const { items } = await tagesschau.read(caseNamed(name).document);
  return (items[0]?.article.identifiers ?? [])
    .filter(({ weak }) => weak !== true)
    .map(({ scheme, value }) => `${scheme} ${value}`);
}

describe(pageUrl, () => {
  it.each([
    ["https://www.tagesschau.de/api2u/inland/bad-100.json", "https://www.tagesschau.de/inland/bad-100.html"],
    ["http://tagesschau.de/inland/bad-100.html?at_medium=rss#x", "https://www.tagesschau.de/inland/bad-100.html"],
    ["https://www.tagesschau.de/inland/bad-100~rss2.xml", "https://www.tagesschau.de/inland/bad-100.html"],
    ["/inland/bad-100.html", "https://www.tagesschau.de/inland/bad-100.html"],
    ["https://www.example.org/a?b=c", "https://www.example.org/a?b=c"],
    ["javascript:alert(1)", undefined],
    [undefined, undefined],
  ])("makes the page's address of %s", (address, url) => expect(pageUrl(address)).toBe(url));
});

describe(sophoraIdOf, () => {
  it.each([
    ["https://www.tagesschau.de/inland/bad-100.html", "bad-100"],
    ["https://www.tagesschau.de/regional/swr-story-10203.html", "swr-story-10203"],
    ["https://wetter.tagesschau.de/deutschland/aussichten.html", undefined],
    ["https://www.example.org/bad-100.html", undefined],
  ])("reads %s", (address, id) => expect(sophoraIdOf(address)).toBe(id));
});

describe("one story in several forms", () => {
  it("shares its strong names between feeds, search and API", async () => {
    const rss = await namesIn("feed/rss");
    expect(rss).toContain("externalId 0a4be1c2-1d3f-4f5a-8b6c-7d8e9f0a1b2c");
    for (const form of ["feed/atom", "feed/rdf", "api/search", "api/homepage"])
      expect(await namesIn(form)).toEqual(expect.arrayContaining(rss.slice(0, 2)));
  });

  it("is one article for core, the fullest form, in whatever order the forms arrive", async () => {
    const forms = ["page/2025", "api/details", "feed/rss", "api/search", "feed/atom"];
    const readings = await Promise.all(forms.map((name) => tagesschau.read(caseNamed(name).document)));
    const items = readings.flatMap((reading) => reading.items);
    for (const order of [items, items.toReversed()]) {
      const { current } = reconcile(order);
      expect(current.map(({ id, format }) => [id, format]).toSorted()).toEqual([
        ["urn:digest:tagesschau:flut-kaltenfurt-100", "api"],
        ["urn:digest:tagesschau:nordbad-102", "feed"],
        ["urn:digest:tagesschau:nordbad-106", "api"],
        ["urn:digest:tagesschau:video-1440200", "api"],
      ]);
    }
  });

  it("shares id and address between page and API", async () => {
    expect(await namesIn("page/2025")).toEqual([
      "sophoraId nordbad-106",
      "url https://www.tagesschau.de/inland/nordbad-106.html",
    ]);
    expect(await namesIn("api/details")).toEqual(expect.arrayContaining([...(await namesIn("page/2025"))]));
  });

  it("proposes the same piece by minute and words of the title, however they are parted", async () => {
    const [dump, rss] = await Promise.all(
      ["dump/plain", "feed/rss"].map((name) => tagesschau.read(caseNamed(name).document)),
    );
    const weak = (reading: typeof dump) =>
      reading?.items[0]?.article.identifiers.find(({ scheme }) => scheme === "title-at");
    expect(weak(dump)).toEqual(weak(rss));
  });
});

describe(sectionsOf, () => {
  it("gives the sections of an address from the outside in", () => {
    expect(sectionsOf("https://www.tagesschau.de/wirtschaft/finanzen/x-1.html").map(({ code }) => code)).toEqual([
      "wirtschaft",
      "wirtschaft/finanzen",
    ]);
  });
  it.each(noSections)("takes %s for no section", (part) => {
    expect(sectionsOf(`https://www.tagesschau.de/${part}/x-1.html`)).toEqual([]);
  });
});
