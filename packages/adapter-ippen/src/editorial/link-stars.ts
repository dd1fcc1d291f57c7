import type { BodyPiece } from "./body-piece.ts";

const star = /(?<=[\p{L}\d“”"’)])\*(?=[\s.,;:!?)“”"]|$)/gu;

function clean(piece: BodyPiece): BodyPiece {
  const block = piece.laid?.block;
  if (piece.laid === undefined || block?.kind !== "list") return { ...piece, text: piece.text.replaceAll(star, "") };
  const items = block.items.map((item) => item.replaceAll(star, ""));
  return { ...piece, laid: { ...piece.laid, block: { ...block, items } } };
}

/** Takes off the stars behind links of a page, which point to the note that the portal is part of a network. */
export function withoutStars(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  return pieces.map((piece) => (piece.exact ? piece : clean(piece)));
}
