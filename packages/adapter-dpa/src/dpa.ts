import type { Adapter, Detection, Reading, SourceDocument } from "@digest/core";
import { detectDigitalwires } from "./digitalwires/detect.ts";
import { readDigitalwires } from "./digitalwires/read.ts";
import { detectDump } from "./dump/detect.ts";
import { readDump } from "./dump/read.ts";
import { detectIptc7901 } from "./iptc7901/detect.ts";
import { readIptc7901 } from "./iptc7901/read.ts";
import { detectNewsMl } from "./newsml-g2/detect.ts";
import { readNewsMl } from "./newsml-g2/read.ts";

/** The forms in which texts of dpa arrive. */
export type DpaFormat = "dump" | "digitalwires" | "newsml-g2" | "iptc7901";

const readers: Readonly<Record<DpaFormat, (document: SourceDocument) => Reading | Promise<Reading>>> = {
  dump: readDump,
  digitalwires: readDigitalwires,
  "newsml-g2": readNewsMl,
  iptc7901: readIptc7901,
};

const detectors: readonly ((document: SourceDocument) => Detection<DpaFormat> | undefined)[] = [
  detectDigitalwires,
  detectNewsMl,
  detectIptc7901,
  detectDump,
];

function detect(document: SourceDocument): Detection<DpaFormat> | undefined {
  const found = detectors.flatMap((detector) => detector(document) ?? []);
  return found.toSorted((a, b) => b.certainty - a.certainty)[0];
}

/**
 * Reads dpa: digitalwires JSON 0.5 to 0.9, NewsML-G2, IPTC 7901 and the text of portals. What is for editors is in `ReadingItem.internal`,
 * never in an article. Embargoed, withheld and canceled items are read; `reconcile` of the core holds and withdraws them.
 *
 * @example (await readWith([dpa], { uri: "entry.json", bytes })).items
 */
export const dpa: Adapter<DpaFormat> = {
  source: "dpa",
  formats: ["dump", "digitalwires", "newsml-g2", "iptc7901"],
  detect,
  read: async (document, format) => readers[format ?? detect(document)?.format ?? "digitalwires"](document),
};
