import { dumpLines, keptRange, type LaidBlock, layBlocks, ledger, readText, removedRange } from "@digest/adapter-kit";
import { finishArticle, type Inference, problem, type Reading, type SourceDocument } from "@digest/core";
import { identifiersOf, idSchemes, source } from "../identity.ts";
import { agenciesOf } from "../picture-credit.ts";
import { readBody } from "./body.ts";
import { type Header, readHeader } from "./header.ts";

const headingRule = "sub-heading: a short line of its own without final punctuation";
const agencyRule = "picture-credit: an agency of the picture, not of the text";
const restRule = "first-line: no mark says whether it is a title or a caption, so it is kept as text";

/** The lead picture, or the text of a first line without a mark. */
function laidHeader({ caption, credit, rest }: Header): readonly LaidBlock[] {
  if (rest !== undefined)
    return [{ block: { kind: "paragraph", text: rest.text }, ranges: [{ ...rest, field: "/text" }] }];
  if (credit === undefined) return [];
  const block = {
    kind: "image" as const,
    ...(caption === undefined ? {} : { caption: caption.text }),
    credit: credit.text,
  };
  const captionRange = caption === undefined ? [] : [{ start: caption.start, end: caption.end, field: "/caption" }];
  return [{ block, ranges: [...captionRange, { start: credit.start, end: credit.end, field: "/credit" }] }];
}

/**
 * Reads a text dump: caption and credit of the lead picture in the first line, then blocks parted by blank lines. There is no headline in
 * it, and the month is all that is known of the time.
 */
export async function readDump(document: SourceDocument): Promise<Reading> {
  const about = { source, format: "dump", uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const [first, ...lines] = dumpLines(text);
  const header = first === undefined ? undefined : readHeader(text, first);
  if (header === undefined || (header.credit === undefined && header.prefix === undefined) || lines.length === 0) {
    const detail = "the first line has neither a date of the collection nor a caption with `Foto:`, or no text follows";
    return {
      items: [],
      problems: [...problems, problem({ ...about, code: "malformed-text", path: ["line", 1], detail })],
    };
  }
  const { prefix, mark, credit, rest } = header;
  const body = readBody(lines);
  const { blocks, ranges } = layBlocks([...laidHeader(header), ...body.laid]);
  const headings = blocks.flatMap((block, at): Inference[] =>
    block.kind === "heading" ? [{ pointer: `/blocks/${at}`, rule: headingRule }] : [],
  );
  const published = prefix?.when;
  const agencies = [...new Set([...body.agencies, ...agenciesOf(credit?.text ?? "")])];
  const pictured = agencies.flatMap((agency, at): Inference[] =>
    body.agencies.includes(agency) ? [] : [{ pointer: `/agencies/${at}`, rule: agencyRule }],
  );
  const article = finishArticle(
    {
      source,
      format: "dump",
      language: "de",
      identifiers: identifiersOf({ published }),
      published,
      bylines: body.bylines,
      contributors: body.contributors,
      blocks,
      agencies,
      credits: credit === undefined ? [] : [credit.text],
      inferred: [...(rest === undefined ? [] : [{ pointer: "/blocks/0", rule: restRule }]), ...pictured, ...headings],
    },
    idSchemes,
  );
  const account = ledger(text, [
    ...(prefix === undefined ? [] : [keptRange({ ...prefix, text: "", exact: true }, "/published")]),
    ...(mark === undefined ? [] : [removedRange(mark, "credit-mark")]),
    ...ranges,
    ...body.ranges,
  ]);
  return { items: [{ uri: document.uri, article, ledger: account }], problems };
}
