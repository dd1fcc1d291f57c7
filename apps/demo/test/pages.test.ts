import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { samplesFolder, samplesNow } from "@digest/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPaths } from "../src/folder.ts";
import { createLibrary, type Library } from "../src/library.ts";
import { browserPath, type Visit, visit } from "./browser.ts";

if (browserPath === undefined) process.stderr.write("demo pages: skipped, no Chromium is installed\n");

const hostile = `„<script>window.hacked = 1</script> Brücke“ bleibt gesperrt

Die Brücke ist zu. <img src=x onerror="window.hacked = 1">

Ministerin Anna Roth hat am Mittwoch mit Minister Karl Berg telefoniert. „Wir bauen neu“, sagte Roth.

Lesen Sie auch

Source: welt.de
`;

describe.skipIf(browserPath === undefined)("the demo in a browser", () => {
  let library: Library;
  let tour: Visit;

  beforeAll(async () => {
    library = createLibrary(samplesNow);
    await addPaths(library, [samplesFolder], samplesFolder, () => undefined);
    tour = await visit(library);
  }, 60_000);
  afterAll(() => tour.end());

  it("opens an event and follows a quote to the very words", async () => {
    const { page, address } = tour;
    await page.goto(address);
    await page.locator(".card h3 a").first().click();
    const quote = page.locator("a.quote").first();
    const words = ((await quote.locator("q").textContent()) ?? "").replace(/^„|“$/g, "");
    await quote.click();
    await page.locator("#here").waitFor();
    expect((await page.locator("mark.here").allTextContents()).join("")).toBe(words);
    expect(await page.locator("#here").isVisible()).toBe(true);
  });

  it("switches the language and keeps the page", async () => {
    const { page, address } = tour;
    await page.goto(`${address}/timeline`);
    expect(await page.locator("h1").textContent()).toBe("Zeitleiste");
    await page.locator("a.language").click();
    expect(await page.locator("h1").textContent()).toBe("Timeline");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("svg").count()).toBeGreaterThan(0);
  });

  it("filters by words, source and status", async () => {
    const { page, address } = tour;
    await page.goto(address);
    const all = await page.locator(".card").count();
    await page.locator("input[name=q]").fill("Kaltenfurt");
    await page.locator("form.filters button").click();
    const some = await page.locator(".card").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
  });

  it("takes an upload, and foreign markup stays text", async () => {
    const { page, address } = tour;
    await page.goto(address);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "bruecke.txt", mimeType: "text/plain", buffer: Buffer.from(hostile) });
    await page.locator("form.upload button").click();
    await expect.poll(() => page.locator(".uploaded li").textContent()).toContain("1 gelesen");
    await page.goto(`${address}/articles`);
    await page.getByText("bleibt gesperrt").click();
    expect(await page.locator("article h1").textContent()).toContain("<script>");
    expect(await page.evaluate("window.hacked")).toBeUndefined();
  });

  it("refuses a bad file with its reason", async () => {
    const { page, address } = tour;
    await page.goto(address);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "liste.txt", mimeType: "text/plain", buffer: Buffer.from("Milch, Brot") });
    const answer = page.waitForResponse(/upload/);
    await page.locator("form.upload button").click();
    expect((await answer).status()).toBe(200);
    await expect
      .poll(() => page.locator(".uploaded .problem").textContent())
      .toContain("no adapter recognises the input");
  });

  it("works without script", async () => {
    const context = await tour.page.context().browser()?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    await page?.goto(tour.address);
    await page
      ?.locator("input[type=file]")
      .setInputFiles({ name: "liste.txt", mimeType: "text/plain", buffer: Buffer.from("Milch") });
    await page?.locator("form.upload button").click();
    expect(await page?.locator(".uploaded .problem").textContent()).toContain("no adapter recognises the input");
    await context?.close();
  });

  it.each(["/", "/timeline", "/articles", "/changes"])("has no serious fault of access on %s", async (path) => {
    const { page, address } = tour;
    await page.goto(address + path);
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await page.evaluate(axe);
    const result = (await page.evaluate("axe.run()")) as {
      readonly violations: readonly { readonly id: string; readonly impact: string }[];
    };
    expect(
      result.violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id),
    ).toEqual([]);
  });

  it("had no error in its console and no request off localhost", () => {
    expect(tour.faults).toEqual([]);
  });
});
