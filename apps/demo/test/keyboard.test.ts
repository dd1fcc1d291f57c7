import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleLibrary } from "../src/samples.ts";
import { browserPath, type Visit, visit } from "./browser.ts";

const mostSteps = 60;

/** Presses Tab until the focus is on what the selector names; fails after many steps. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe.skipIf(browserPath === undefined)("the demo by keyboard", () => {
  let tour: Visit;
  beforeAll(async () => {
    tour = await visit(await sampleLibrary());
  }, 60_000);
  afterAll(() => tour.end());

  it("skips to the content, opens an event, follows a quote and comes to the words", async () => {
    const { page, address } = tour;
    await page.goto(address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Zum Inhalt");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await tabTo(page, ".contradiction h3 a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/events\//);
    await tabTo(page, ".column a.quote");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/articles\//);
    expect(await page.locator("#here").isVisible()).toBe(true);
  });

  it("filters, and shows where the focus is", async () => {
    const { page, address } = tour;
    await page.goto(address);
    await tabTo(page, "input[type=search]");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.type("Kaltenfurt");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=Kaltenfurt/);
    expect(await page.locator("[role=status]").textContent()).toBe("1 Ereignis passt dazu.");
  });

  it("opens what was left out of an article", async () => {
    const { page, address } = tour;
    await page.goto(`${address}/articles`);
    await page.getByRole("link", { name: "Telefonierte Trump bereits mit Putin?" }).press("Enter");
    const details = page.locator("details");
    expect(await details.getAttribute("open")).toBeNull();
    await page.locator("summary").press("Enter");
    expect(await details.getAttribute("open")).toBe("");
    expect(await details.locator("li").first().textContent()).toMatch(/: \d+ Zeichen$/);
  });
});
