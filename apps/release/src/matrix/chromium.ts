import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const origin = "http://page.test";

/** Runs a bundle's `prove` in a page that can reach nothing but the bundle; gives what it said, `undefined` without a browser. */
export async function visitPage(files: ReadonlyMap<string, Uint8Array>, inputs: object): Promise<string | undefined> {
  const executablePath = known.find((path) => existsSync(path));
  if (executablePath === undefined) return undefined;
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.route("**/*", async (route) => {
      const path = route
        .request()
        .url()
        .slice(origin.length + 1);
      const body = files.get(path);
      if (path === "")
        await route.fulfill({ contentType: "text/html", body: '<script type="module" src="/page.js"></script>' });
      else if (body === undefined) await route.abort();
      else await route.fulfill({ contentType: "text/javascript", body: Buffer.from(body) });
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction("globalThis.prove !== undefined", undefined, { timeout: 20_000 }).catch((cause) => {
      throw new Error(`the page did not start: ${faults.join("; ")}`, { cause });
    });
    return String(await page.evaluate(`globalThis.prove(${JSON.stringify(inputs)})`));
  } finally {
    await browser.close();
  }
}
