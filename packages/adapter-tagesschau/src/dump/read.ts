import { dumpLines, keptRange, layBlocks, ledger, readText, removedRange } from "@digest/adapter-kit";
import { finishArticle, type Inference, problem, type Reading, type SourceDocument } from "@digest/core";
import { identifiersOf, idSchemes, source } from "../identity.ts";
import { readBody } from "./body.ts";
import { findHeader } from "./header.ts";
import { readTitle } from "./title.ts";

const headingRule = "sub-heading: a short line of its own without final punctuation";

/** Reads a text dump of a page: a run-on header, then blocks parted by blank lines. */
export async function readDump(document: SourceDocument): Promise<Reading> {
  const about = { source, format: "dump", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const [first, ...lines] = dumpLines(text);
  const header = findHeader(text, first);
  if (header === undefined) {
    const detail = "the first line has no title with `Stand: DD.MM.YYYY HH:MM Uhr`";
    return {
      items: [],
      problems: [...problems, problem({ ...about, code: "malformed-text", path: ["line", 1], detail })],
    };
  }
  const { prefix, stamp, published } = header;
  const { inferred, ranges, ...title } = readTitle(header.title);
  const body = readBody(lines, header.rest);
  const { blocks, ranges: blockRanges } = layBlocks(body.laid);
  const headings = blocks.flatMap((block, at): Inference[] =>
    block.kind === "heading" ? [{ pointer: `/blocks/${at}`, rule: headingRule }] : [],
  );
  const article = finishArticle(
    {
      ...title,
      source,
      format: "dump",
      language: "de",
      identifiers: identifiersOf({ published, kicker: title.kicker, headline: title.headline }),
      published,
      teaser: body.teaser,
      bylines: body.bylines,
      blocks,
      related: body.related,
      inferred: [...inferred, ...headings],
    },
    idSchemes,
  );
  const account = ledger(text, [
    ...(prefix === undefined ? [] : [removedRange({ ...prefix, text: "", exact: true }, "corpus-prefix")]),
    ...ranges,
    keptRange(stamp, "/published"),
    ...body.ranges,
    ...blockRanges,
  ]);
  return { items: [{ uri: document.uri, article, ledger: account }], problems };
}
