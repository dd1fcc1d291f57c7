import {
  dumpLines,
  exactPiece,
  findCorpusPrefix,
  formOf,
  keptRange,
  type LedgerRange,
  ledger,
  readText,
} from "@digest/adapter-kit";
import { finishArticle, problem, type Reading, type SourceDocument } from "@digest/core";
import type { BodyPiece } from "../editorial/body-piece.ts";
import { cutSurroundings, editBody } from "../editorial/edit-body.ts";
import { toOrigin } from "../editorial/notices.ts";
import { genreOf } from "../genre-kickers.ts";
import { idSchemes, source } from "../source.ts";
import { cutBanners } from "./banners.ts";
import { type Head, readHead } from "./head.ts";
import { findHeadings } from "./headings.ts";
import { inferences } from "./inferences.ts";
import { cutPageLines } from "./page-lines.ts";

const format = "dump";

function headRanges({ kicker, headline, teaser }: Head<BodyPiece>): readonly LedgerRange[] {
  return [
    ...(kicker === undefined ? [] : [keptRange(kicker, "/kicker")]),
    ...(headline === undefined ? [] : [keptRange(headline, "/headline")]),
    ...(teaser === undefined ? [] : [keptRange(teaser, "/teaser")]),
  ];
}

/** Reads the plain text of a page of the portals, one block a line. There is no date of the portal and no address in it. */
export function readDump(document: SourceDocument): Reading {
  const about = { source, format, uri: document.uri };
  const { text, problems } = readText(document, about);
  if (text === undefined) return { items: [], problems };
  const prefix = findCorpusPrefix(text);
  const lines = dumpLines(text.slice(prefix?.end ?? 0)).map((line): BodyPiece => {
    const start = line.start + (prefix?.end ?? 0);
    return { kind: "line", ...exactPiece({ start, end: start + line.text.length, text: line.text }) };
  });
  const banners = cutBanners(lines);
  const page = cutPageLines(banners.pieces);
  const around = cutSurroundings(page.pieces, page.bylines);
  const head = readHead(around.pieces);
  if (formOf(text) !== "text" || head.headline === undefined || (head.body.length === 0 && head.teaser === undefined))
    return {
      items: [],
      problems: [...problems, problem({ ...about, code: "malformed-text", detail: "no headline with text below it" })],
    };
  const published = page.published ?? prefix?.when;
  const body = editBody(head.body, { published, updated: page.updated }, findHeadings);
  const draft = {
    source,
    format,
    language: "de",
    genre: genreOf(head.kicker?.text),
    kicker: head.kicker?.text,
    headline: head.headline.text,
    teaser: head.teaser?.text,
    bylines: around.bylines,
    contributors: around.contributors,
    related: around.related,
    origin: toOrigin(around.origin, head.sourceLine),
    published,
    updated: page.updated,
    ...body.draft,
  };
  const inferred = inferences({ ...draft, blocks: body.draft.blocks ?? [] });
  const ranges: LedgerRange[] = [
    ...(prefix === undefined ? [] : [{ start: prefix.start, end: prefix.end, pointers: ["/published"] }]),
    ...[banners, page, around, body].flatMap((pass) => pass.ranges),
    ...headRanges(head),
  ];
  const article = finishArticle({ ...draft, inferred }, idSchemes);
  return { items: [{ uri: document.uri, article, ledger: ledger(text, ranges) }], problems };
}
