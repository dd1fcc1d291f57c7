import { articleFromText } from "@digest/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleLibrary } from "../src/samples.ts";
import { browserPath, type Visit, visit } from "./browser.ts";

const hostile = `„<script>window.hacked = 1</script> Brücke“ bleibt gesperrt

Die Brücke ist zu. <img src=x onerror="window.hacked = 1">

Ministerin Anna Roth hat am Mittwoch mit Minister Karl Berg telefoniert. „Wir bauen <b>neu</b>“, sagte Roth.

Lesen Sie auch

Source: welt.de
`;

function file(name: string, text: string) {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

function own(headline: string): string {
  const text = "Ministerin Anna Roth ist am Montag zurückgetreten.";
  return `${JSON.stringify(articleFromText({ source: "eigenes", headline, text, published: "2025-03-04" }))}\n`;
}

describe.skipIf(browserPath === undefined)("uploads to the demo", () => {
  let tour: Visit;
  beforeEach(async () => {
    tour = await visit(await sampleLibrary());
    await tour.page.goto(tour.address);
  }, 60_000);
  afterEach(() => tour.end());

  const send = async (files: readonly ReturnType<typeof file>[]): Promise<void> => {
    await tour.page.locator("input[type=file]").setInputFiles([...files]);
    await tour.page.locator("form.upload button").click();
  };

  it("takes a file, and foreign markup stays text on every page", async () => {
    const { page, address } = tour;
    await send([file("bruecke.txt", hostile)]);
    await expect.poll(() => page.locator(".uploaded li").textContent()).toContain("1 Artikel gelesen");
    await page.goto(`${address}/?q=Roth`);
    await page.locator(".story h3 a").first().click();
    await page.goto(`${address}/articles`);
    await page.getByText("bleibt gesperrt").click();
    expect(await page.locator("article h1").textContent()).toContain("<script>");
    expect(await page.locator("article").textContent()).toContain("<img src=x");
    expect(await page.locator("article img, article script, article b").count()).toBe(0);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(tour.faults).toEqual([]);
  });

  it("tells how far it is while several files are read, then what came of each", async () => {
    const { page } = tour;
    await page.evaluate(`window.told = [];
      new MutationObserver(() => window.told.push(document.querySelector("form.upload output").textContent))
        .observe(document.querySelector("form.upload output"), { childList: true })`);
    await send([file("a.ndjson", own("Eins")), file("b.txt", "Milch, Brot"), file("c.ndjson", own("Drei"))]);
    await expect.poll(() => page.locator(".uploaded li").count()).toBe(3);
    await expect.poll(() => page.locator("progress").isVisible()).toBe(false);
    expect(await page.evaluate("window.told.filter((text) => text !== '')")).toEqual([
      "1 von 3 wird gelesen: a.ndjson",
      "2 von 3 wird gelesen: b.txt",
      "3 von 3 wird gelesen: c.ndjson",
    ]);
    expect(await page.locator(".uploaded li").first().textContent()).toBe("a.ndjson: 1 Artikel gelesen");
    expect(await page.locator(".uploaded .problem").textContent()).toContain("no adapter recognises the input");
    expect(await page.locator(".lead").textContent()).toContain("eigenes");
  });

  it("takes files that are dropped anywhere on the page", async () => {
    const { page } = tour;
    const dataTransfer = await page.evaluateHandle(
      `(() => { const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(own("Gefallen"))}], "f.ndjson")); return files; })()`,
    );
    await page.dispatchEvent("h1", "drop", { dataTransfer });
    await expect.poll(() => page.locator(".uploaded li").allTextContents()).toEqual(["f.ndjson: 1 Artikel gelesen"]);
  });

  it("shows what came in as new since the last look", async () => {
    const { page, address } = tour;
    await send([file("a.ndjson", own("Roth geht"))]);
    await expect.poll(() => page.locator(".uploaded li").count()).toBe(1);
    const news = page.getByRole("link", { name: /^Neues \(\d+\)$/ });
    await expect.poll(() => news.count()).toBe(1);
    await news.click();
    expect(page.url()).toBe(`${address}/changes`);
    expect(await news.count()).toBe(0);
    expect(await page.locator("main").textContent()).toContain("Artikel neu: Roth geht");
    await page.reload();
    expect(await page.locator("main").textContent()).toContain("nichts geändert");
  });

  it("works without script", async () => {
    const context = await tour.page.context().browser()?.newContext({ javaScriptEnabled: false });
    const page = await context?.newPage();
    await page?.goto(tour.address);
    await page?.locator("input[type=file]").setInputFiles([file("liste.txt", "Milch"), file("a.ndjson", own("Eins"))]);
    await page?.locator("form.upload button").click();
    expect(await page?.locator(".uploaded .problem").textContent()).toContain("no adapter recognises the input");
    expect(await page?.locator(".uploaded li").last().textContent()).toContain("1 Artikel gelesen");
    await context?.close();
  });
});
