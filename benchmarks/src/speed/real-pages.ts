import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readWith } from "@digest/core";
import { parseHTML } from "linkedom";
import { adapters } from "../adapters.ts";
import { allDay, measure } from "./measure.ts";
import { readable } from "./pages.ts";
import type { Section } from "./report.ts";

/** Real pages of all publishers, from bytes, where the corpora stand beside the checkout. */
export async function realPages(corpora: string): Promise<Section> {
  const folder = join(corpora, "html");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html.gz")) : [];
  const pages = names.map((name) => ({ uri: name.slice(0, -3), bytes: gunzipSync(readFileSync(join(folder, name))) }));
  const length = pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    title: "Real pages",
    note:
      pages.length === 0
        ? "No corpora stand beside the checkout."
        : `${pages.length} pages of the publishers, ${(length / pages.length / 1000).toFixed(0)} kB on average, from bytes.`,
    amount: { count: Math.max(1, pages.length), unit: "pages" },
    timings:
      pages.length === 0
        ? []
        : await measure(
            [
              {
                name: "the publishers' adapters to articles",
                run: async () => {
                  for (const page of pages) {
                    const { items } = await readWith(adapters, { ...page });
                    if (items.length === 0) throw new Error(`${page.uri} was not read`);
                  }
                },
              },
              {
                name: "Readability on linkedom",
                run: () => pages.map(({ bytes }) => readable(new TextDecoder().decode(bytes))),
              },
              {
                name: "linkedom alone",
                run: () => pages.map(({ bytes }) => parseHTML(new TextDecoder().decode(bytes))),
              },
            ],
            allDay,
          ),
  };
}
