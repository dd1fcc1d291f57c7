import { findDateline, keptRange, type LedgerRange, partOf } from "@digest/adapter-kit";
import type { Dateline } from "@digest/core";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";

/** A piece without the dateline at its head, and the account of what was taken off. */
export interface TakenDateline {
  readonly dateline: Dateline;
  readonly piece: BodyPiece;
  readonly ranges: readonly LedgerRange[];
}

/** Takes the dateline off a piece; `undefined` where it has none. */
export function takeDateline(piece: BodyPiece): TakenDateline | undefined {
  const found = isText(piece) ? findDateline(piece.text) : undefined;
  if (found === undefined) return undefined;
  const { dateline, end } = found;
  const places = dateline.places.map((_, index) => `/dateline/places/${index}`);
  return {
    dateline,
    piece: partOf(piece, end),
    ranges: piece.exact ? [keptRange(partOf(piece, 0, end), "/dateline/text", ...places)] : [],
  };
}

/** Takes the dateline off the first paragraph of a body, once. */
export function cutDateline(pieces: readonly BodyPiece[]): Pass & { readonly dateline?: Dateline } {
  const at = pieces.findIndex(isText);
  const first = pieces[at];
  const taken = first === undefined ? undefined : takeDateline(first);
  if (taken === undefined) return { pieces, ranges: [] };
  return { pieces: pieces.with(at, taken.piece), ranges: taken.ranges, dateline: taken.dateline };
}
