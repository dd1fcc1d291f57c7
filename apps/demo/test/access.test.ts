import { renderHtml } from "@digest/render";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../src/library.ts";
import { sampleLibrary } from "../src/samples.ts";
import { accessFaults, browserPath, type Visit, visit } from "./browser.ts";
import { viewPaths } from "./views.ts";

const views = [
  "digest",
  "filtered",
  "timeline",
  "articles",
  "changes",
  "event",
  "planned",
  "article",
  "words",
  "compare",
] as const;
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const ways = [
  { name: "in light", colorScheme: "light", viewport: desk, lang: "de" },
  { name: "in dark", colorScheme: "dark", viewport: desk, lang: "de" },
  { name: "on a phone", colorScheme: "light", viewport: phone, lang: "de" },
  { name: "in English", colorScheme: "light", viewport: desk, lang: "en" },
] as const;

describe.skipIf(browserPath === undefined)("the page that is one file", () => {
  it.each(["light", "dark"] as const)("has no serious fault of access in %s", async (colorScheme) => {
    const library = await sampleLibrary();
    const { page, faults, end } = await visit(library, { colorScheme });
    await page.setContent(renderHtml(library.digest()));
    expect(await page.locator("h1").textContent()).toBe("Überblick");
    expect(await accessFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});

describe.skipIf(browserPath === undefined).each(ways)("the demo $name", ({ colorScheme, viewport, lang }) => {
  let library: Library;
  let tour: Visit;

  beforeAll(async () => {
    library = await sampleLibrary();
    tour = await visit(library, { colorScheme, viewport });
  }, 60_000);
  afterAll(() => tour.end());

  it.each(views)("has no serious fault of access and is no wider than the screen in the view %s", async (view) => {
    const address = new URL(viewPaths(library.digest())[view] ?? "", tour.address);
    address.searchParams.set("lang", lang);
    await tour.page.goto(address.href);
    expect(await tour.page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await accessFaults(tour.page)).toEqual([]);
    expect(await tour.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
  });

  it("had no error in its console and no request off localhost", () => {
    expect(tour.faults).toEqual([]);
  });
});
