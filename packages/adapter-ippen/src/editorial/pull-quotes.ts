import { removedRange } from "@digest/adapter-kit";
import { type BodyPiece, isText, type Pass, partition } from "./body-piece.ts";

/** How far from the quoted sentence its repetition may stand. */
const reach = 4;
const fewestWords = 4;
const fewestHeadingWords = 6;
const longest = 400;

const marks = /["„“”«»‚‘’'›‹]/g;

function bare(text: string): string {
  return text.replaceAll(marks, "").replaceAll(/\s+/g, " ").trim();
}

/** The quoted parts of a text put together, so that a quotation parted by "sagte er" is one. */
function quoted(text: string): string {
  const parts = [...text.matchAll(/[„“"»«]([^„“”"«»]{1,2000})[“”"«»]/g)].map(([, inside = ""]) => inside);
  return bare(parts.map((part) => part.replace(/[,.]$/, "")).join(" "));
}

function contains(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return true;
  }
  return false;
}

/**
 * Whether a line repeats words of a neighbour, as pull quotes do: without quote marks and cut with a full stop where the
 * sentence went on. A line without final point may be a sub-heading, so it has to be longer and stand inside quote marks.
 */
export function isPullQuote(line: string, neighbours: readonly string[]): boolean {
  if (line.length > longest) return false;
  const words = bare(line.replace(/["“”«»‘’]{0,2}$/, "")).replace(/\s?(?:\.{3}|[.!?…])$/, "");
  const count = words.split(" ").length;
  const isCut = /[.!?…]["“”«»‘’]{0,2}$/.test(line.trim());
  if (count < (isCut ? fewestWords : fewestHeadingWords)) return false;
  return neighbours.some((neighbour) => {
    if (neighbour.length <= line.length) return false;
    return contains(quoted(neighbour), words) || (isCut && contains(bare(neighbour), words));
  });
}

/** Takes pull quotes out: the words stand in the text already. */
export function cutPullQuotes(pieces: readonly BodyPiece[]): Pass {
  const texts = pieces.filter(isText);
  const index = new Map(texts.map((piece, at) => [piece, at]));
  const { taken, rest } = partition(pieces, (piece) => {
    const at = index.get(piece);
    if (at === undefined) return false;
    const near = [...texts.slice(Math.max(0, at - reach), at), ...texts.slice(at + 1, at + 1 + reach)];
    return isPullQuote(
      piece.text,
      near.map(({ text }) => text),
    );
  });
  return { pieces: rest, ranges: taken.map((piece) => removedRange(piece, "pull-quote")) };
}
