import { formOf, pageMarks, readText } from "@digest/adapter-kit";
import { type Adapter, type Detection, problem, type Reading, type SourceDocument } from "@digest/core";
import { detectDump } from "./dump/detect.ts";
import { readDump } from "./dump/read.ts";
import { detectFeed } from "./feed/detect.ts";
import { readWeltFeed } from "./feed/read.ts";
import { detectPage } from "./page/detect.ts";
import { readPage } from "./page/read.ts";
import { detectSearch } from "./search/detect.ts";
import { readSearch } from "./search/read.ts";
import { source, type WeltFormat } from "./source.ts";

const formats = ["dump", "feed", "search", "page"] as const satisfies readonly WeltFormat[];

const readers: Readonly<Record<WeltFormat, (document: SourceDocument) => Reading | Promise<Reading>>> = {
  dump: readDump,
  feed: readWeltFeed,
  search: readSearch,
  page: readPage,
};

const detectors = {
  text: ["dump", detectDump],
  xml: ["feed", detectFeed],
  json: ["search", detectSearch],
  html: ["page", (text: string, document: SourceDocument) => detectPage(pageMarks(document, text))],
} as const;

function detect(document: SourceDocument): Detection<WeltFormat> | undefined {
  const { text } = readText(document);
  if (text === undefined) return undefined;
  const [format, test] = detectors[formOf(text)];
  const found = test(text, document);
  return found === undefined ? undefined : { format, ...found };
}

async function read(document: SourceDocument, format?: WeltFormat): Promise<Reading> {
  const { text, problems } = readText(document, { source });
  if (text === undefined) return { items: [], problems };
  const chosen = format ?? detect(document)?.format;
  if (chosen === undefined)
    return { items: [], problems: [problem({ code: "unknown-format", source, uri: document.uri })] };
  return readers[chosen](document);
}

/**
 * Reads WELT (welt.de): feeds, answers of the search, pages in two generations and text dumps. An article has one id under its free
 * and its paid address.
 */
export const welt: Adapter<WeltFormat> = { source, formats, detect, read };
