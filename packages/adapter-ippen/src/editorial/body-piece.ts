import type { LaidBlock, LedgerRange, Piece } from "@digest/adapter-kit";

/**
 * A piece on its way into the body. A `line` of a dump has no mark of what it is, `paragraph` and `heading` have one; `other`
 * is a block already laid: a picture, a list, a box.
 */
export interface BodyPiece extends Piece {
  readonly kind: "line" | "paragraph" | "heading" | "other";
  readonly laid?: LaidBlock;
}

/** What a pass over the body leaves, and the account of what it took. */
export interface Pass {
  readonly pieces: readonly BodyPiece[];
  readonly ranges: readonly LedgerRange[];
}

/** Whether a piece is running text, a line or a paragraph. */
export function isText({ kind }: BodyPiece): boolean {
  return kind === "line" || kind === "paragraph";
}

/** Parts the pieces a test names from the others. */
export function partition(
  pieces: readonly BodyPiece[],
  test: (piece: BodyPiece) => boolean,
): { readonly taken: readonly BodyPiece[]; readonly rest: readonly BodyPiece[] } {
  const taken: BodyPiece[] = [];
  const rest: BodyPiece[] = [];
  for (const piece of pieces) (test(piece) ? taken : rest).push(piece);
  return { taken, rest };
}
