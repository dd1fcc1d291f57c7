import { articleFromText } from "@digest/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../src/app.ts";
import { createLibrary } from "../src/library.ts";

const people = ["Anna Roth", "Karl Berg", "Mira Olsak", "Jonas Wieland", "Petra Damm", "Emil Sand", "Vera Brehm"];
const days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"];
const count = 1000;

/** One of many short news: who telephoned with whom, some of it denied. */
function article(index: number) {
  const [one, other] = [people[index % 7], people[(index + 1 + (index % 5)) % 7]];
  const month = String(1 + (Math.floor(index / 90) % 12)).padStart(2, "0");
  const day = String(1 + (index % 28)).padStart(2, "0");
  const text =
    index % 9 === 0
      ? `Ein Sprecher von ${one} dementierte am ${days[index % 5]}, dass es ein Telefonat mit ${other} gegeben habe.`
      : `Ministerin ${one} hat am ${days[index % 5]} mit Minister ${other} telefoniert. „Wir reden weiter“, sagte ${one}.`;
  return articleFromText({
    source: `blatt-${index % 5}`,
    headline: `${one} spricht mit ${other} (${index})`,
    text,
    published: `2025-${month}-${day}T08:00:00+01:00`,
    url: `https://blatt-${index % 5}.example/${index}`,
  });
}

describe("the demo over a thousand articles", () => {
  let pages: (path: string) => Promise<string>;
  beforeAll(() => {
    const library = createLibrary("2026-01-01T00:00:00Z");
    const items = Array.from({ length: count }, (_, index) => ({
      uri: String(index),
      article: article(index),
      ledger: [],
    }));
    library.take({ items, problems: [] });
    const app = createApp(library);
    pages = async (path) => (await app.request(`http://localhost${path}`, { headers: { host: "localhost" } })).text();
  }, 60_000);

  const amount = (page: string, pattern: RegExp): number => page.match(pattern)?.length ?? 0;

  it("shows a page of bounded length that leads to the rest", async () => {
    const page = await pages("/");
    expect(page).toContain("1000 Artikel");
    expect(page.length).toBeLessThan(1_000_000);
    expect(amount(page, /<section class="story">/g)).toBeLessThanOrEqual(20);
    expect(amount(page, /<li class="card [a-z-]+">/g)).toBeLessThanOrEqual(
      20 * 12 + amount(page, /card contradiction/g),
    );
    expect(page).not.toContain("application/ld+json");
  });

  it("leads through all stories, page by page, each once", async () => {
    const titles: string[] = [];
    let path: string | undefined = "/";
    while (path !== undefined) {
      const page: string = await pages(path);
      titles.push(...[...page.matchAll(/<section class="story"><h2>(.*?)<\/h2>/g)].map(([, title = ""]) => title));
      path = /<a class="button" href="([^"]+)">Weitere Themen/.exec(page)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(titles.length).toBeGreaterThan(20);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("filters by each of its fields", async () => {
    const found = async (query: string): Promise<number> =>
      Number.parseInt(/role="status">(\d+)/.exec(await pages(`/?${query}`))?.[1] ?? "0", 10);
    const all = await found("from=2000-01-01");
    for (const query of [
      "q=dementierte",
      "source=blatt-1",
      "person=person:mira-olsak",
      "status=reported",
      "from=2025-06-01",
    ]) {
      const some = await found(query);
      expect(some, query).toBeGreaterThan(0);
      expect(some, query).toBeLessThan(all);
    }
  });

  it("lists articles and events by month", async () => {
    const articles = await pages("/articles");
    expect(articles).toContain('<a href="#month-2025-03">März 2025</a>');
    expect(amount(articles, /<span class="when">/g)).toBe(count);
    const timeline = await pages("/timeline");
    expect(timeline).toContain('<h2 id="month-2025-03">');
    expect(timeline).toMatch(/\d+ weitere Ereignisse stehen in der Liste\./);
  });
});
