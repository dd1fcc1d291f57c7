import {
  type DumpLine,
  dumpLines,
  exactPiece,
  findCorpusPrefix,
  findDateline,
  formOf,
  isSubHeading,
  keptRange,
  type LedgerRange,
  laidText,
  layBlocks,
  ledger,
  type Piece,
  partOf,
  readText,
  removedRange,
} from "@digest/adapter-kit";
import { type Block, type Byline, finishArticle, problem, type Reading, type SourceDocument } from "@digest/core";
import { isSourceChain, readSourceChain } from "../agencies.ts";
import { cutEndNotes } from "../author-note.ts";
import { authorOfNote } from "../promotion.ts";
import { source } from "../source.ts";
import { labelOf } from "./labels.ts";
import { sourceLine } from "./phrases.ts";

const format = "dump";

interface Sorted {
  readonly pieces: readonly Piece[];
  readonly ranges: readonly LedgerRange[];
  readonly agencies: readonly string[];
}

/** Takes out what is no text: the source line, labels over teasers that are gone, and the chain of agencies. */
function cutLabels(lines: readonly DumpLine[]): Sorted {
  const pieces: Piece[] = [];
  const ranges: LedgerRange[] = [];
  const agencies: string[] = [];
  for (const line of lines) {
    const piece = exactPiece(line);
    const label = sourceLine.test(line.text) ? "source-line" : labelOf(line.text);
    if (label !== undefined) ranges.push(removedRange(piece, label));
    else if (isSourceChain(line.text)) {
      const named = readSourceChain(line.text).agencies.filter((name) => !agencies.includes(name));
      ranges.push(keptRange(piece, ...named.map((_, index) => `/agencies/${agencies.length + index}`)));
      agencies.push(...named);
    } else pieces.push(piece);
  }
  return { pieces, ranges, agencies };
}

/** In a dump only a piece that begins as notes do can be one: there is no markup to tell it by. */
function mayBeNote({ text }: Piece): boolean {
  return authorOfNote(text) !== undefined ? /\bWELT\b/.test(text) : /podcast|newsletter|whatsapp/i.test(text);
}

function layBody(pieces: readonly Piece[]) {
  return layBlocks(
    pieces.map((piece, index) => {
      const isHeading = isSubHeading(piece.text) && index < pieces.length - 1;
      return laidText(isHeading ? "heading" : "paragraph", piece);
    }),
  );
}

function inferredOf(blocks: readonly Block[], bylines: readonly Byline[], teaser: boolean, dateline: boolean) {
  return [
    { pointer: "/headline", rule: "first-block" },
    ...(teaser ? [{ pointer: "/teaser", rule: "second-block" }] : []),
    ...(dateline ? [{ pointer: "/dateline", rule: "places-before-dash" }] : []),
    ...blocks.flatMap(({ kind }, index) =>
      kind === "heading" ? [{ pointer: `/blocks/${index}`, rule: "short-line-without-full-stop" }] : [],
    ),
    ...bylines.map((_, index) => ({ pointer: `/bylines/${index}/name`, rule: "name-in-author-note" })),
  ];
}

/** The lead: the second block, where text follows it and it is no sub-heading. */
function leadOf(pieces: readonly Piece[]): Piece | undefined {
  const [, lead, next] = pieces;
  const isLead =
    lead !== undefined && next !== undefined && !isSubHeading(lead.text) && findDateline(lead.text) === undefined;
  return isLead ? lead : undefined;
}

/** Reads the plain text of a page: headline, lead, text. It names no author and no date, so the article has none. */
export function readDump(document: SourceDocument): Reading {
  const about = { source, format, uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const prefix = findCorpusPrefix(text);
  const lines = dumpLines(text).filter(({ end }) => end > (prefix?.end ?? 0));
  const first = lines[0];
  const cut = prefix !== undefined && first !== undefined && first.start < prefix.end;
  const whole = cut
    ? [{ ...first, start: prefix.end, text: text.slice(prefix.end, first.end) }, ...lines.slice(1)]
    : lines;
  const sorted = cutLabels(whole.map((line) => ({ ...line, ...partOf(exactPiece(line), 0) })));
  const notes = cutEndNotes(sorted.pieces, [], mayBeNote);
  const [headline] = notes.pieces;
  const lead = leadOf(notes.pieces);
  const body = notes.pieces.slice(lead === undefined ? 1 : 2);
  if (formOf(text) !== "text" || headline === undefined || body.length === 0)
    return {
      items: [],
      problems: [...problems, problem({ ...about, code: "malformed-text", detail: "no headline with text below it" })],
    };
  const [opening, ...others] = body;
  const dateline = opening === undefined ? undefined : findDateline(opening.text);
  const laid = layBody(
    opening === undefined || dateline === undefined ? body : [partOf(opening, dateline.end), ...others],
  );
  const article = finishArticle({
    source,
    format,
    language: "de",
    headline: headline.text,
    teaser: lead?.text,
    published: prefix?.when,
    bylines: notes.bylines,
    dateline: dateline?.dateline,
    agencies: [...new Set([...sorted.agencies, ...(dateline?.dateline.agencies ?? [])])],
    blocks: laid.blocks,
    inferred: inferredOf(laid.blocks, notes.bylines, lead !== undefined, dateline !== undefined),
  });
  const ranges = [
    ...(prefix === undefined ? [] : [{ start: prefix.start, end: prefix.end, pointers: ["/published"] }]),
    keptRange(headline, "/headline"),
    ...(lead === undefined ? [] : [keptRange(lead, "/teaser")]),
    ...(opening === undefined || dateline === undefined
      ? []
      : [keptRange(partOf(opening, 0, dateline.end), "/dateline/text")]),
    ...sorted.ranges,
    ...notes.ranges,
    ...laid.ranges,
  ];
  return { items: [{ uri: document.uri, article, ledger: ledger(text, ranges) }], problems };
}
