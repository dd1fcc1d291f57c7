import { findDateline, isSubHeading } from "@digest/adapter-kit";
import type { Block, TableCell } from "@digest/core";
import { type MessageLine, paragraphsOf, unwrap } from "./message-lines.ts";

/** A block with the lines it was made of; `heading` where only its form says that it is one. */
export interface LaidBlock {
  readonly block: Block;
  readonly lines: readonly MessageLine[];
}

/** The text of a message: lines before the dateline are the teaser. */
export interface MessageBody {
  readonly teaser: readonly LaidBlock[];
  readonly blocks: readonly LaidBlock[];
}

type Kind = "table" | "list" | "text";

const item = /^ {1,3}(?:\*|\d{1,2}\.) /;
const mostTeasers = 3;

function kindOf({ text }: MessageLine, before: Kind | undefined): Kind {
  if (text.startsWith("|")) return "table";
  if (item.test(text) || (before === "list" && text.startsWith("    "))) return "list";
  return "text";
}

/** Parts of a paragraph of one kind each. */
function runsOf(lines: readonly MessageLine[]): readonly { readonly kind: Kind; readonly lines: MessageLine[] }[] {
  const runs: { kind: Kind; lines: MessageLine[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line, runs.at(-1)?.kind);
    if (runs.at(-1)?.kind === kind) runs.at(-1)?.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split("|").map((cell) => cell.trim());
}

/** A table of `| a | b |`; a row with one cell spans all columns, a rule of dashes makes the row above a head. */
function readTable(lines: readonly MessageLine[]): Block {
  const rows = lines.map(({ text }) => cellsOf(text));
  const isRule = (cells: readonly string[] | undefined) => cells?.every((cell) => /^[-:=]{2,}$/.test(cell)) === true;
  const columns = Math.min(1000, Math.max(...rows.map((cells) => cells.length)));
  const cellsIn = (cells: readonly string[], header: boolean): readonly TableCell[] =>
    cells.map((text) => ({
      text,
      ...(header ? { header } : {}),
      ...(cells.length === 1 && columns > 1 ? { columns } : {}),
    }));
  const made = rows.flatMap((cells, index) => (isRule(cells) ? [] : [cellsIn(cells, isRule(rows[index + 1]))]));
  return { kind: "table", rows: made };
}

function readList(lines: readonly MessageLine[]): Block {
  const items: MessageLine[][] = [];
  for (const line of lines) {
    if (item.test(line.text) || items.length === 0) items.push([{ ...line, text: line.text.replace(item, "") }]);
    else items.at(-1)?.push(line);
  }
  const ordered = /^ {1,3}\d/.test(lines[0]?.text ?? "");
  return { kind: "list", ordered, items: items.map(unwrap) };
}

function readRun(kind: Kind, lines: readonly MessageLine[]): LaidBlock {
  if (kind === "table") return { block: readTable(lines), lines };
  if (kind === "list") return { block: readList(lines), lines };
  return { block: { kind: "paragraph", text: unwrap(lines) }, lines };
}

function hasDateline({ block }: LaidBlock): boolean {
  return block.kind === "paragraph" && (findDateline(block.text)?.dateline.agencies.length ?? 0) > 0;
}

/** What begins a row of keywords or a turn of a dialogue. */
const noHeading = /^(?:\+\+\+|\p{Pd} )/u;

/** A short line without final mark between two blocks. Rows of keywords, turns of a dialogue and lines with an address are none. */
function isHeading({ block, lines }: LaidBlock, before: LaidBlock | undefined, after: LaidBlock | undefined): boolean {
  if (block.kind !== "paragraph" || lines.length > 2 || before === undefined || after === undefined) return false;
  return isSubHeading(block.text) && !noHeading.test(block.text) && !block.text.includes("://") && !hasDateline(after);
}

function withHeadings(blocks: readonly LaidBlock[]): readonly LaidBlock[] {
  return blocks.map((laid, index) => {
    if (laid.block.kind !== "paragraph" || !isHeading(laid, blocks[index - 1], blocks[index + 1])) return laid;
    return { ...laid, block: { kind: "heading", text: laid.block.text, level: 2 } };
  });
}

/** Reads the lines between head and notepad; wrapping is undone, dashes at the start of a line stay text. */
export function readMessageBody(lines: readonly MessageLine[]): MessageBody {
  const blocks = paragraphsOf(lines).flatMap((run) => runsOf(run).map(({ kind, lines: part }) => readRun(kind, part)));
  const opening = blocks.findIndex(hasDateline);
  const teasers =
    opening > 0 && opening <= mostTeasers && blocks.slice(0, opening).every(({ block }) => block.kind === "paragraph");
  const from = teasers ? opening : 0;
  return { teaser: blocks.slice(0, from), blocks: withHeadings(blocks.slice(from)) };
}
