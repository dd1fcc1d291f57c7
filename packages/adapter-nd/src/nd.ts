import { type Adapter, problem, type Reading, type SourceDocument } from "@digest/core";
import { detect, formats, type NdFormat } from "./detect.ts";
import { readDump } from "./dump/read.ts";
import { readFeedItems } from "./feed/read.ts";
import { source } from "./identity.ts";
import { readPage } from "./page/read.ts";

const readers: Readonly<Record<NdFormat, (document: SourceDocument) => Reading | Promise<Reading>>> = {
  dump: readDump,
  feed: readFeedItems,
  page: readPage,
};

/**
 * Reads nd (nd-aktuell.de, formerly neues-deutschland.de): text dumps, RSS feeds and pages.
 *
 * @example await nd.read({ uri: "https://www.nd-aktuell.de/rss/politik.xml", bytes })
 */
export const nd: Adapter<NdFormat> = {
  source,
  formats,
  detect,
  async read(document, format = detect(document)?.format) {
    if (format !== undefined) return readers[format](document);
    const detail = `none of ${formats.join(", ")}`;
    return { items: [], problems: [problem({ code: "unknown-format", source, uri: document.uri, detail })] };
  },
};
