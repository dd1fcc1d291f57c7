/** A text in its normal form, with the way back to the text it was made from. */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the original that an offset in `text` stands for; ends map to ends. UTF-16. */
  toOriginal(offset: number): number;
  /** The offset in `text` that an offset in the original stands for; what was dropped maps to where it stood. UTF-16. */
  fromOriginal(offset: number): number;
}

interface Piece {
  /** Where a stretch begins in the normal form and in the original. Inside it both run in step, or it was changed as a whole. */
  readonly normal: number;
  readonly original: number;
  readonly changed: boolean;
}

const plain = /^[\t\n\x20-\x7e]*$/;
/** Marks, and the Hangul vowels and finals that compose with the letter before them. */
const combining = /[\p{M}\u1160-\u11ff]/u;

/** Blanks of all kinds and the soft hyphen, zero-width marks and other signs that are not read. */
function replacement(unit: number): string | undefined {
  if (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0x1680
  )
    return " ";
  if (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    (unit >= 0x202a && unit <= 0x202e)
  )
    return "";
  if (unit === 0x2028 || unit === 0x2029 || unit === 0x85) return "\n";
  return undefined;
}

/** The character that begins at `at` with the marks that combine with it, and where it ends; signs that are not read may stand between. */
function readCluster(text: string, at: number): { end: number; cluster: string } {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const parts = [text.slice(at, end)];
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit !== 0xad && unit < 0x300) break;
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (combining.test(character)) parts.push(character);
    else if (replacement(unit) !== "") break;
    end += character.length;
  }
  return { end, cluster: parts.join("") };
}

/** What stands for the original's `[at, end)`, and where that ends. */
function readOne(text: string, at: number): { end: number; normal: string } {
  const unit = text.charCodeAt(at);
  if (unit === 0x0d) return { end: text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1, normal: "\n" };
  const exotic = replacement(unit);
  if (exotic !== undefined) return { end: at + 1, normal: exotic };
  const next = text.charCodeAt(at + 1);
  if (unit < 0x80 && !(next >= 0x300 || next === 0xad)) return { end: at + 1, normal: text[at] ?? "" };
  const { end, cluster } = readCluster(text, at);
  return { end, normal: cluster.normalize("NFC") };
}

/** The piece an offset lies in: the last that begins at or before it. */
function pieceAt(pieces: readonly Piece[], offset: number, side: "normal" | "original"): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.[side] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mapper(
  pieces: readonly Piece[],
  from: "normal" | "original",
  to: "normal" | "original",
  length: number,
): (offset: number) => number {
  return (offset) => {
    const at = Math.min(Math.max(offset, 0), length);
    const index = pieceAt(pieces, at, from);
    const piece = pieces[index];
    if (piece === undefined) return at;
    if (piece[from] === at || piece.changed) return piece[to];
    return piece[to] + (at - piece[from]);
  };
}

/**
 * Brings a text to Unicode NFC with plain blanks and "\n" as the only line end; soft hyphens, zero-width and direction marks are left out
 * (Unicode Standard Annex 15). Linear time.
 */
export function normalise(original: string): NormalisedText {
  if (plain.test(original)) return { text: original, toOriginal: (offset) => offset, fromOriginal: (offset) => offset };
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let inStep = false;
  for (let at = 0; at < original.length; ) {
    const { end, normal } = readOne(original, at);
    const changed = normal.length !== end - at;
    if (changed || !inStep) pieces.push({ normal: length, original: at, changed });
    inStep = !changed;
    parts.push(normal);
    length += normal.length;
    at = end;
  }
  pieces.push({ normal: length, original: original.length, changed: true });
  return {
    text: parts.join(""),
    toOriginal: mapper(pieces, "normal", "original", length),
    fromOriginal: mapper(pieces, "original", "normal", original.length),
  };
}
