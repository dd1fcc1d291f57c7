import { keptRange, type LedgerRange, type Piece, removedRange } from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { authorOfNote, isAuthorNote, isPromotion } from "./promotion.ts";

/** A piece has few notes at its end; what goes on is text. */
const mostNotes = 8;

/** The end of a piece without the notes of the house. */
export interface CutNotes<Some extends Piece> {
  readonly pieces: readonly Some[];
  readonly bylines: readonly Byline[];
  readonly ranges: readonly LedgerRange[];
}

/**
 * Takes the notes off the end of a piece: who the author is becomes the biography of the byline, promotion is left out.
 * `mayBeNote` says which pieces can be notes at all, by their markup.
 */
export function cutEndNotes<Some extends Piece>(
  pieces: readonly Some[],
  known: readonly Byline[],
  mayBeNote: (piece: Some) => boolean,
): CutNotes<Some> {
  let bylines = known;
  let end = pieces.length;
  const ranges: LedgerRange[] = [];
  for (; end > Math.max(1, pieces.length - mostNotes); end -= 1) {
    const piece = pieces[end - 1];
    if (piece === undefined || !mayBeNote(piece)) break;
    const names = bylines.map(({ name }) => name);
    if (isAuthorNote(piece.text, names)) {
      const name =
        names.find((one) => piece.text.includes(one)) ??
        authorOfNote(piece.text) ??
        (names.length === 1 ? names[0] : undefined);
      const at = bylines.findIndex((byline) => byline.name === name);
      if (name === undefined) ranges.push(removedRange(piece, "author-note"));
      else if (at < 0) {
        ranges.push(keptRange(piece, `/bylines/${bylines.length}/name`, `/bylines/${bylines.length}/bio`));
        bylines = [...bylines, { name, bio: piece.text }];
      } else {
        ranges.push(keptRange(piece, `/bylines/${at}/bio`));
        bylines = bylines.with(at, { ...bylines[at], name, bio: piece.text });
      }
    } else if (isPromotion(piece.text)) ranges.push(removedRange(piece, "promotion"));
    else break;
  }
  return { pieces: pieces.slice(0, end), bylines, ranges };
}
