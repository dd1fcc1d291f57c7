import {
  type DumpLine,
  exactPiece,
  isSubHeading,
  keptRange,
  type LaidBlock,
  type LedgerRange,
  laidText,
  type Piece,
  removedRange,
} from "@digest/adapter-kit";
import type { Byline, Related } from "@digest/core";
import { readBylines } from "../bylines.ts";
import { isProgrammeNote, readProgrammeNote } from "../programme-note.ts";

/** Sub-headings of this publisher are shorter than other publishers'. */
const longestHeading = 100;

/** What the lines below the header hold. */
export interface DumpBody {
  readonly teaser?: string;
  readonly bylines: readonly Byline[];
  readonly related: readonly Related[];
  readonly laid: readonly LaidBlock[];
  readonly ranges: readonly LedgerRange[];
}

/** A sub-heading stands alone between blank lines with text after it. */
function isHeading(piece: Piece, isLast: boolean): boolean {
  return !isLast && piece.text.length <= longestHeading && isSubHeading(piece.text);
}

/**
 * Reads the lines below the header: the first is the lead where another follows; then text, sub-headings, a line of authors, and the note which
 * broadcast told of the subject.
 */
export function readBody(lines: readonly DumpLine[], rest: Piece): DumpBody {
  const pieces = [...(rest.text === "" ? [] : [rest]), ...lines.map(exactPiece)];
  const laid: LaidBlock[] = [];
  const bylines: Byline[] = [];
  const related: Related[] = [];
  const ranges: LedgerRange[] = [];
  let teaser: string | undefined;
  for (const [at, piece] of pieces.entries()) {
    const isLast = at === pieces.length - 1;
    const authors = readBylines(piece.text);
    const broadcast = isProgrammeNote(piece.text) ? readProgrammeNote(piece.text) : undefined;
    if (authors !== undefined) {
      bylines.push(...authors);
      ranges.push(keptRange(piece, "/bylines"));
    } else if (broadcast !== undefined) ranges.push(keptRange(piece, `/related/${related.push(broadcast) - 1}`));
    else if (isProgrammeNote(piece.text)) ranges.push(removedRange(piece, "programme-note"));
    else if (teaser === undefined && laid.length === 0 && !isLast && !isHeading(piece, false)) {
      teaser = piece.text;
      ranges.push(keptRange(piece, "/teaser"));
    } else laid.push(laidText(isHeading(piece, isLast) ? "heading" : "paragraph", piece));
  }
  return { ...(teaser === undefined ? {} : { teaser }), bylines, related, laid, ranges };
}
