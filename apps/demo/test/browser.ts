import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { createApp } from "../src/app.ts";
import type { Library } from "../src/library.ts";

const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a real browser is installed, if one is. */
export const browserPath = known.find((path) => existsSync(path));

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

/** Opens the demo in a fresh browser. */
export async function visit(library: Library, size = { width: 1280, height: 900 }): Promise<Visit> {
  const { address, close } = await listen(library);
  const browser: Browser = await chromium.launch({ executablePath: browserPath ?? "", args: quiet });
  const page = await browser.newPage({ viewport: size });
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
