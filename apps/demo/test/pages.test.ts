import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../src/library.ts";
import { sampleLibrary } from "../src/samples.ts";
import { browserPath, type Visit, visit } from "./browser.ts";
import { viewPaths } from "./views.ts";

describe.skipIf(browserPath === undefined)("the demo in a browser", () => {
  let library: Library;
  let tour: Visit;
  const open = async (view: string): Promise<void> => {
    await tour.page.goto(tour.address + (viewPaths(library.digest())[view] ?? ""));
  };

  beforeAll(async () => {
    library = await sampleLibrary();
    tour = await visit(library);
  }, 60_000);
  afterAll(() => tour.end());

  it("shows without scrolling which call is confirmed by whom and denied by whom", async () => {
    const { page } = tour;
    await open("digest");
    const card = page.locator(".contradiction");
    expect(await card.textContent()).toMatch(/berichtet Washington Post .*dementiert Kreml/s);
    const box = await card.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
  });

  it("opens an event and follows a quote to the very words", async () => {
    const { page } = tour;
    await open("digest");
    await page.locator(".card h3 a").first().click();
    const quote = page.locator("a.quote").first();
    const words = ((await quote.locator("q").textContent()) ?? "").replace(/^„|“$/g, "");
    await quote.click();
    await page.locator("#here").waitFor();
    expect((await page.locator("mark.here").allTextContents()).join("")).toBe(words);
    expect(await page.locator("#here").isVisible()).toBe(true);
  });

  it("puts who denies beside who keeps silent and who reports", async () => {
    const { page } = tour;
    await open("event");
    const columns = await page.locator(".column h3").allTextContents();
    expect(columns.map((text) => text.replace(/\s*\d+$/, ""))).toEqual([
      "dementiert",
      "äußert sich nicht",
      "berichtet",
    ]);
    const tops = await Promise.all(
      (await page.locator(".column").all()).map(async (column) => (await column.boundingBox())?.y),
    );
    expect(new Set(tops).size).toBe(1);
  });

  it("reads one event in two outlets side by side, and in others on request", async () => {
    const { page } = tour;
    await open("event");
    await page.getByRole("link", { name: "Zwei Artikel nebeneinander lesen" }).click();
    const outlets = () => page.locator(".telling h2 a").allTextContents();
    expect(new Set(await outlets()).size).toBe(2);
    const [left, right] = await Promise.all(
      (await page.locator(".telling").all()).map((telling) => telling.boundingBox()),
    );
    expect(left?.y).toBe(right?.y);
    for (const telling of await page.locator(".telling").all()) {
      expect(await telling.locator("mark.event").count()).toBeGreaterThan(0);
      expect(await telling.locator(".stance").count()).toBeGreaterThan(0);
    }
    const third = await page
      .getByLabel("Zweiter Artikel")
      .locator("option:not([selected])")
      .last()
      .getAttribute("value");
    await page.getByLabel("Zweiter Artikel").selectOption(third ?? "");
    await page.getByRole("button", { name: "Vergleich" }).click();
    expect(await outlets()).toContain("nd");
    await page.locator(".telling a.quote").first().click();
    expect(await page.locator("#here").isVisible()).toBe(true);
  });

  it("marks statements, speakers, times, names and events in an article and lists who says what", async () => {
    const { page } = tour;
    await open("article");
    for (const kind of ["statement", "speaker", "time", "name", "event"]) {
      expect(await page.locator(`article mark.${kind}`).count(), kind).toBeGreaterThan(0);
    }
    expect((await page.locator(".statements li").allTextContents()).join("\n")).toContain("Dmitri Peskow wörtlich");
    await page.locator("article mark.event a").first().click();
    expect(await page.locator("h1").textContent()).toContain("Telefonat");
  });

  it("switches the language and keeps the page", async () => {
    const { page } = tour;
    await open("timeline");
    expect(await page.locator("h1").textContent()).toBe("Zeitleiste");
    await page.locator("a.language").click();
    expect(await page.locator("h1").textContent()).toBe("Timeline");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("svg").count()).toBeGreaterThan(0);
  });

  it("draws planned events apart and lists every event once", async () => {
    const { page } = tour;
    await open("timeline");
    expect(await page.locator("figcaption").allTextContents()).toEqual(["Geschehen", "Geplant"]);
    const listed = await page.locator("ol.timeline > li:not(.update), h2 + ul > li").count();
    expect(listed).toBe(library.digest().events.length);
  });

  it("filters by words, outlet, person, status and time", async () => {
    const { page } = tour;
    const found = async (): Promise<number> =>
      Number.parseInt((await page.locator("[role=status]").textContent()) ?? "", 10);
    const asked = async (ask: () => Promise<unknown>): Promise<number> => {
      await open("digest");
      await ask();
      await page.getByRole("button", { name: "Filtern" }).click();
      return found();
    };
    const { events } = library.digest();
    expect(await asked(() => page.getByLabel("Suche").fill("Kaltenfurt"))).toBe(1);
    expect(await asked(() => page.getByLabel("Wer").selectOption({ label: "Helene Brandt" }))).toBe(1);
    expect(await asked(() => page.getByLabel("Stand").selectOption({ label: "umstritten" }))).toBe(
      events.filter(({ status }) => status === "disputed").length,
    );
    const byOutlet = await asked(() => page.getByLabel("Medium").selectOption("welt"));
    expect(byOutlet).toBeGreaterThan(0);
    expect(byOutlet).toBeLessThan(events.length);
    const late = await asked(() => page.getByLabel("ab", { exact: true }).fill("2025-05-01"));
    expect(late).toBeGreaterThan(1);
    expect(late).toBeLessThan(5);
    await page.getByRole("link", { name: "Zurücksetzen" }).click();
    expect(await page.locator("[role=status]").count()).toBe(0);
  });

  it("says so where nothing matches", async () => {
    await tour.page.goto(`${tour.address}/?q=gibtesnicht`);
    expect(await tour.page.locator("main").textContent()).toContain("Kein Ereignis passt dazu.");
  });

  it("prints the text without what only a screen needs", async () => {
    const { page } = tour;
    await open("event");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header").isVisible()).toBe(false);
    expect(await page.locator(".button").isVisible()).toBe(false);
    expect(await page.locator(".column").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("had no error in its console and no request off localhost", () => {
    expect(tour.faults).toEqual([]);
  });
});
