import { isSubHeading, type LaidBlock, type LedgerRange, removedRange } from "@digest/adapter-kit";
import type { BodyPiece } from "../editorial/body-piece.ts";

/** From this many short lines in a row on, they are a list and not headings without text. */
const fewestItems = 4;

function isShort({ kind, text }: BodyPiece): boolean {
  return kind === "line" && isSubHeading(text) && !/[.!?]["“”]?\s\(/.test(text);
}

function listOf(lines: readonly BodyPiece[]): BodyPiece {
  const [first] = lines;
  const last = lines.at(-1);
  const start = first?.start ?? 0;
  const laid: LaidBlock = {
    block: { kind: "list", ordered: false, items: lines.map(({ text }) => text) },
    ranges: lines.map((line, index) => ({ start: line.start, end: line.end, field: `/items/${index}` })),
  };
  return { kind: "other", start, end: last?.end ?? start, text: "", exact: true, laid };
}

/**
 * Tells sub-headings by their form: a short line without full stop before a paragraph. Of two such lines in a row the first
 * has no text of its own: the caption of a gallery that stood there. Many in a row are a list; one alone at the end stays a heading.
 */
export function findHeadings(pieces: readonly BodyPiece[]): {
  readonly pieces: readonly BodyPiece[];
  readonly ranges: readonly LedgerRange[];
} {
  const found: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  let run: BodyPiece[] = [];
  const flush = (text: BodyPiece | undefined) => {
    const heading = text === undefined ? undefined : run.pop();
    if (run.length >= fewestItems) found.push(listOf(run));
    else for (const caption of run) ranges.push(removedRange(caption, "gallery-caption"));
    if (heading !== undefined) found.push({ ...heading, kind: "heading" });
    run = [];
  };
  for (const piece of pieces) {
    if (isShort(piece)) {
      run.push(piece);
      continue;
    }
    flush(piece);
    found.push(piece);
  }
  const [alone, ...more] = run;
  if (alone !== undefined && more.length === 0) found.push({ ...alone, kind: "heading" });
  else flush(undefined);
  return { pieces: found, ranges };
}
