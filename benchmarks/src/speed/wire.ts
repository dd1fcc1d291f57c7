import { dpa } from "@digest/adapter-dpa";
import { createDigester, de } from "@digest/core";
import { parseStringPromise } from "xml2js";
import { newsmlText } from "./inputs/newsml.ts";
import { measure } from "./measure.ts";
import type { Section } from "./report.ts";

const count = 200;

/** NewsML-G2 items to articles, and on to events, beside xml2js alone. */
export async function wire(): Promise<Section> {
  const texts = Array.from({ length: count }, (_, index) => newsmlText(index));
  const documents = texts.map((text, index) => ({ uri: String(index), bytes: new TextEncoder().encode(text) }));
  const readAll = async () => {
    const readings = [];
    for (const document of documents) readings.push(await dpa.read(document, "newsml-g2"));
    return readings;
  };
  return {
    title: "NewsML-G2",
    note: `${count} text items of ${((texts[0]?.length ?? 0) / 1000).toFixed(1)} kB.`,
    amount: { count, unit: "items" },
    timings: await measure([
      { name: "@digest/adapter-dpa to articles", run: readAll },
      {
        name: "to articles, statements and events",
        run: async () => {
          const digester = createDigester({ locale: de });
          for (const { items } of await readAll()) for (const item of items) digester.add(item);
          return digester.digest();
        },
      },
      {
        name: "xml2js alone",
        run: async () => {
          for (const text of texts) await parseStringPromise(text);
        },
      },
    ]),
  };
}
