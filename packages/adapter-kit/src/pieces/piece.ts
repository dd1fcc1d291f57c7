import type { LedgerRange } from "../dump/ledger.ts";

/** A stretch of an input on its way to a place in the article: a line of a dump, an element of a page. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether `text` is the input from `start` to `end` itself, so that a part of it has offsets of its own. */
  readonly exact: boolean;
}

/** A line of a dump, or any stretch whose text is as in the input, as a piece. */
export function exactPiece({ start, end, text }: Omit<Piece, "exact">): Piece {
  return { start, end, text, exact: true };
}

/**
 * The part of a piece between two offsets of its text, without blanks around it. A part of an element whose text was
 * put together keeps the range of the whole element.
 */
export function partOf<Some extends Piece>(piece: Some, from: number, to: number = piece.text.length): Some {
  const raw = piece.text.slice(from, to);
  const text = raw.trim();
  if (!piece.exact) return { ...piece, text };
  const start = piece.start + from + (raw.length - raw.trimStart().length);
  return { ...piece, start, end: start + text.length, text };
}

/** The range of a piece that went to places of the article. */
export function keptRange({ start, end }: Piece, ...pointers: readonly string[]): LedgerRange {
  return { start, end, pointers };
}

/** The range of a piece that was left out, with the reason in kebab-case. */
export function removedRange({ start, end }: Piece, removed: string): LedgerRange {
  return { start, end, removed };
}
