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
import type { Byline, Contributor } from "@digest/core";
import { continuesAppeal, isAppeal, isPageLine } from "../appeals.ts";
import { readClosingLine } from "../closing-lines.ts";

/** Longer lines are paragraphs. */
const longestHeading = 100;
/** Closing lines stand among the last blocks. */
const closingBlocks = 4;

/** What the lines below the header hold. */
export interface DumpBody {
  readonly bylines: readonly Byline[];
  readonly contributors: readonly Contributor[];
  readonly agencies: readonly string[];
  readonly laid: readonly LaidBlock[];
  readonly ranges: readonly LedgerRange[];
}

/** Why a piece is left out; `undefined` where it is text. `before` says why the piece before it was. */
function reasonToLeave(text: string, before: string | undefined): string | undefined {
  if (isPageLine(text)) return "page-element";
  if (isAppeal(text) || (before === "appeal" && continuesAppeal(text))) return "appeal";
  return undefined;
}

/** Reads text, sub-headings and the lines that close a piece; appeals and lines of the page are left out. */
export function readBody(lines: readonly DumpLine[]): DumpBody {
  const pieces: readonly Piece[] = lines.map(exactPiece);
  const laid: LaidBlock[] = [];
  const ranges: LedgerRange[] = [];
  const contributors: Contributor[] = [];
  const agencies: string[] = [];
  const bylines: Byline[] = [];
  let left: string | undefined;
  for (const [at, piece] of pieces.entries()) {
    const closing = at >= pieces.length - closingBlocks && at > 0 ? readClosingLine(piece.text) : undefined;
    left = closing === undefined ? reasonToLeave(piece.text, left) : undefined;
    if (left !== undefined) ranges.push(removedRange(piece, left));
    else if (closing === undefined) {
      const isHeading = at < pieces.length - 1 && piece.text.length <= longestHeading && isSubHeading(piece.text);
      laid.push(laidText(isHeading ? "heading" : "paragraph", piece));
    } else {
      contributors.push(...closing.contributors);
      agencies.push(...closing.agencies);
      if (closing.initials !== undefined) bylines.push({ name: closing.initials });
      ranges.push(closingRange(piece, closing.contributors.length > 0, closing.agencies.length > 0, closing.initials));
    }
  }
  return { bylines, contributors, agencies, laid, ranges };
}

function closingRange(piece: Piece, people: boolean, agencies: boolean, initials: string | undefined): LedgerRange {
  if (people) return keptRange(piece, "/contributors");
  if (initials !== undefined) return keptRange(piece, "/bylines");
  return agencies ? keptRange(piece, "/agencies") : removedRange(piece, "agency-note");
}
