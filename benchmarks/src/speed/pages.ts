import { tagesschau } from "@digest/adapter-tagesschau";
import { de, digestOf } from "@digest/core";
import { Readability } from "@mozilla/readability";
import { de as chrono } from "chrono-node";
import { Defuddle } from "defuddle/node";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { pageTexts, related } from "./inputs/pages.ts";
import { allDay, measure } from "./measure.ts";
import type { Section } from "./report.ts";

const count = 8;

/** The text of a page as Readability finds it in linkedom's document. */
export function readable(text: string): string {
  const { document } = parseHTML(text);
  return new Readability(document as unknown as Document).parse()?.textContent ?? ""; // linkedom's document is one in all that Readability asks
}

/** Pages to articles and to events, beside the extractors people use. */
export async function pages(): Promise<Section> {
  const texts = pageTexts(count);
  const documents = texts.map((text, index) => ({ uri: String(index), bytes: new TextEncoder().encode(text) }));
  const readAll = async () => {
    const items = [];
    for (const document of documents) items.push(...(await tagesschau.read(document, "page")).items);
    if (items.length !== count) throw new Error("a page was not read");
    return items;
  };
  return {
    title: "Pages",
    note: `${count} pages of ${(texts.join("").length / count / 1000).toFixed(0)} kB, ${related} related pieces on each.`,
    amount: { count, unit: "pages" },
    timings: await measure(
      [
        { name: "@digest/adapter-tagesschau to articles", run: readAll },
        {
          name: "to articles, statements and events",
          run: async () => digestOf(await readAll(), { locale: de }),
        },
        { name: "Readability on linkedom", run: () => texts.map(readable) },
        {
          name: "Readability on linkedom, dates by chrono-node",
          run: () => texts.map((text) => chrono.parse(readable(text))),
        },
        {
          name: "Readability on jsdom",
          run: () => texts.map((text) => new Readability(new JSDOM(text).window.document).parse()?.textContent),
        },
        {
          name: "defuddle on linkedom",
          run: async () => {
            for (const text of texts) await Defuddle(text);
          },
        },
      ],
      allDay,
    ),
  };
}
