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
];
const phone = { width: 390, height: 844 };
const ways = [
  ["in light", { colorScheme: "light" }],
  ["in dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: phone, colorScheme: "light" }],
] as const;

describe.skipIf(browserPath === undefined).each(ways)("the demo %s", (name, options) => {
  let library: Library;
  let tour: Visit;
  const open = async (view: string, language = "de"): Promise<void> => {
    const path = viewPaths(library.digest())[view] ?? "";
    const address = new URL(path, tour.address);
    if (language === "en") address.searchParams.set("lang", "en");
    await tour.page.goto(address.href);
  };

  beforeAll(async () => {
    library = await sampleLibrary();
    tour = await visit(library, options);
  }, 60_000);
  afterAll(() => tour.end());

  it.each(views)("has no serious fault of access in the view %s", async (view) => {
    await open(view);
    expect(await accessFaults(tour.page)).toEqual([]);
  });

  it.each(views)("is no wider than the screen in the view %s", async (view) => {
    await open(view);
    const { width } = options.colorScheme === "light" && "viewport" in options ? options.viewport : { width: 1280 };
    expect(await tour.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it.runIf(name === "in light").each(views)("has none in English in the view %s", async (view) => {
    await open(view, "en");
    expect(await accessFaults(tour.page)).toEqual([]);
  });

  it("had no error in its console and no request off localhost", () => {
    expect(tour.faults).toEqual([]);
  });
});
