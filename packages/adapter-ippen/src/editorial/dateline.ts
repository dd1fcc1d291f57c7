import { findDateline, keptRange, type LedgerRange, partOf } from "@digest/adapter-kit";
import type { Dateline } from "@digest/core";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";
import { readUpdateStamp } from "./update-stamp.ts";

/** The paragraphs a dateline may stand at the head of: the first, and the first below the mark of the first report. */
function candidates(pieces: readonly BodyPiece[]): readonly BodyPiece[] {
  const texts = pieces.filter(isText);
  const mark = texts.findIndex(({ text }) => readUpdateStamp(text)?.kind === "first-report");
  return [texts[0], mark < 0 ? undefined : texts[mark + 1]].filter((piece) => piece !== undefined);
}

/** Takes the dateline off the text, once. */
export function cutDateline(pieces: readonly BodyPiece[]): Pass & { readonly dateline?: Dateline } {
  for (const piece of candidates(pieces)) {
    const found = findDateline(piece.text);
    if (found === undefined) continue;
    const places = found.dateline.places.map((_, index) => `/dateline/places/${index}`);
    const ranges: LedgerRange[] = piece.exact
      ? [keptRange(partOf(piece, 0, found.end), "/dateline/text", ...places)]
      : [];
    const rest = pieces.map((other) => (other === piece ? partOf(piece, found.end) : other));
    return { pieces: rest, ranges, dateline: found.dateline };
  }
  return { pieces, ranges: [] };
}
