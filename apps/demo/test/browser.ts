import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { createApp } from "../src/app.ts";
import type { Library } from "../src/library.ts";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a real browser is installed, if one is. */
export const browserPath = known.find((path) => existsSync(path));
if (browserPath === undefined) process.stderr.write("demo pages: skipped, no Chromium is installed\n");

/** A running demo with a browser before it. */
export interface Visit {
  readonly address: string;
  readonly page: Page;
  /** Errors of the page's console, and requests that left localhost. */
  readonly faults: readonly string[];
  readonly end: () => Promise<void>;
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function listen(library: Library): Promise<{ readonly address: string; readonly close: () => void }> {
  return new Promise((resolve) => {
    const server = serve(
      { fetch: createApp(library).fetch, port: 0, hostname: "127.0.0.1" },
      ({ port }: AddressInfo) => {
        resolve({ address: `http://localhost:${port}`, close: () => server.close() });
      },
    );
  });
}

/** Opens the demo in a fresh browser, on a desk in German and light unless told otherwise. */
export async function visit(library: Library, options: BrowserContextOptions = {}): Promise<Visit> {
  const { address, close } = await listen(library);
  const browser: Browser = await chromium.launch({ executablePath: browserPath ?? "", args: quiet });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "de-DE", ...options });
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!["localhost", ""].includes(new URL(request.url()).hostname)) faults.push(request.url());
  });
  return {
    address,
    page,
    faults,
    end: async () => {
      await browser.close();
      close();
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The serious and critical faults axe finds on the page, each with a place. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run()")) as { readonly violations: readonly Violation[] };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
