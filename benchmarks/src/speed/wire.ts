import { dpa } from "@digest/adapter-dpa";
import { de, digestOf, type SourceDocument } from "@digest/core";
import { parseStringPromise } from "xml2js";
import { digitalwiresTexts } from "./inputs/digitalwires.ts";
import { newsmlTexts } from "./inputs/newsml.ts";
import { allDay, measure } from "./measure.ts";
import type { Section } from "./report.ts";

const count = 200;

type Format = "newsml-g2" | "digitalwires";

function documentsOf(texts: readonly string[]): readonly SourceDocument[] {
  return texts.map((text, index) => ({ uri: String(index), bytes: new TextEncoder().encode(text) }));
}

async function readAll(documents: readonly SourceDocument[], format: Format) {
  const readings = [];
  for (const document of documents) readings.push(await dpa.read({ ...document }, format));
  const items = readings.flatMap((reading) => reading.items);
  if (items.length !== count) throw new Error("an item was not read");
  return items;
}

async function section(title: string, texts: readonly string[], format: Format, peer: Peer): Promise<Section> {
  const documents = documentsOf(texts);
  return {
    title,
    note: `${count} text items of a day, ${(texts.join("").length / count / 1000).toFixed(1)} kB on average.`,
    amount: { count, unit: "items" },
    timings: await measure(
      [
        { name: "@digest/adapter-dpa to articles", run: () => readAll(documents, format) },
        {
          name: "to articles, statements and events",
          run: async () => digestOf(await readAll(documents, format), { locale: de }),
        },
        { name: peer.name, run: () => peer.parse(texts) },
      ],
      allDay,
    ),
  };
}

interface Peer {
  readonly name: string;
  readonly parse: (texts: readonly string[]) => unknown;
}

/** NewsML-G2 items to articles, and on to events, beside xml2js alone. */
export function wire(): Promise<Section> {
  const texts = newsmlTexts(count);
  return section("NewsML-G2", texts, "newsml-g2", {
    name: "xml2js alone",
    parse: async (all) => {
      for (const text of all) await parseStringPromise(text);
    },
  });
}

/** digitalwires entries to articles, and on to events, beside JSON.parse alone. */
export function digitalwires(): Promise<Section> {
  const texts = digitalwiresTexts(count);
  return section("digitalwires", texts, "digitalwires", {
    name: "JSON.parse alone",
    parse: (all) => all.map((text) => JSON.parse(text)).length,
  });
}
