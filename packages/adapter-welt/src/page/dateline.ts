import { findDateline, laidText } from "@digest/adapter-kit";
import type { Dateline } from "@digest/core";
import type { PagePiece } from "./body.ts";

/** Takes the dateline off the first paragraph; the range of the paragraph stays that of its element. */
export function cutDateline(pieces: readonly PagePiece[]): {
  readonly pieces: readonly PagePiece[];
  readonly dateline?: Dateline;
} {
  const at = pieces.findIndex(({ laid }) => laid.block.kind === "paragraph");
  const first = pieces[at];
  const found = first === undefined ? undefined : findDateline(first.text);
  if (first === undefined || found === undefined) return { pieces };
  const piece = { ...first, text: first.text.slice(found.end) };
  return { pieces: pieces.with(at, { ...piece, laid: laidText("paragraph", piece) }), dateline: found.dateline };
}
