import { type Adapter, problem, type Reading, type SourceDocument } from "@digest/core";
import { readApi } from "./api/read.ts";
import { detect, formats, type TagesschauFormat } from "./detect.ts";
import { readDump } from "./dump/read.ts";
import { readFeedItems } from "./feed/read.ts";
import { source } from "./identity.ts";
import { readPage } from "./page/read.ts";

const readers: Readonly<Record<TagesschauFormat, (document: SourceDocument) => Reading | Promise<Reading>>> = {
  dump: readDump,
  feed: readFeedItems,
  page: readPage,
  api: readApi,
};

/**
 * Reads tagesschau (ARD-aktuell): text dumps, feeds (RSS 2.0, RDF, Atom 0.3), pages since 2020 and answers of the app API.
 *
 * @example await tagesschau.read({ uri: "https://www.tagesschau.de/index~rss2.xml", bytes })
 */
export const tagesschau: Adapter<TagesschauFormat> = {
  source,
  formats,
  detect,
  async read(document, format = detect(document)?.format) {
    if (format !== undefined) return readers[format](document);
    const detail = `none of ${formats.join(", ")}`;
    return { items: [], problems: [problem({ code: "unknown-format", source, uri: document.uri, detail })] };
  },
};
