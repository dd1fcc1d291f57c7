import { formOf, pageMarks, readText } from "@digest/adapter-kit";
import { type Adapter, type Detection, problem, type Reading, type SourceDocument } from "@digest/core";
import { detectDump } from "./dump/detect.ts";
import { readDump } from "./dump/read.ts";
import { detectFeed } from "./feed/detect.ts";
import { readPortalFeed } from "./feed/read.ts";
import { detectPage } from "./page/detect.ts";
import { readPage } from "./page/read.ts";
import { type IppenFormat, source } from "./source.ts";

const formats = ["dump", "feed", "page"] as const satisfies readonly IppenFormat[];

const readers: Readonly<Record<IppenFormat, (document: SourceDocument) => Reading | Promise<Reading>>> = {
  dump: readDump,
  feed: readPortalFeed,
  page: readPage,
};

function detect(document: SourceDocument): Detection<IppenFormat> | undefined {
  const { text } = readText(document);
  if (text === undefined) return undefined;
  const form = formOf(text);
  if (form === "json") return undefined;
  const [format, found] =
    form === "xml"
      ? (["feed", detectFeed(text)] as const)
      : form === "html"
        ? (["page", detectPage(pageMarks(document, text))] as const)
        : (["dump", detectDump(text)] as const);
  return found === undefined ? undefined : { format, ...found };
}

async function read(document: SourceDocument, format?: IppenFormat): Promise<Reading> {
  const { text, problems } = readText(document, { source });
  if (text === undefined) return { items: [], problems };
  const chosen = format ?? detect(document)?.format;
  if (chosen === undefined)
    return { items: [], problems: [problem({ code: "unknown-format", source, uri: document.uri })] };
  return readers[chosen](document);
}

/**
 * Reads the portals of IPPEN.MEDIA (merkur.de, fr.de, tz.de and others): their pages in three generations, their feeds, and
 * text dumps of pieces translated from the Washington Post. `Article.portal` is the host; a central story has one id on all portals.
 */
export const ippen: Adapter<IppenFormat> = { source, formats, detect, read };
