import { type LedgerRange, partOf, removedRange } from "@digest/adapter-kit";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";

/** Words of the editing tool that slip into texts with a paste: its help for screen readers, its shortcuts, who else is editing. */
export const toolMarks = [
  "Screenreader-Unterstützung",
  "Screenreader-Unterstützung aktivieren",
  "Unterstützung für Screenreader",
  "Screenreaders Strg",
  "Tastaturkürzeln",
  "Tastaturkürzel erhalten",
  "Tastenkombinationen erhalten",
  "Mitbearbeiter",
  "dem Dokument beigetreten",
  "Strg+Alt+Z",
  "Strg+Schrägstrich",
  "Screen-Reader-Unterstützung",
] as const;

/** How many marks a piece needs: one may stand in a text about such tools. */
const fewestMarks = 2;

interface Span {
  readonly start: number;
  readonly end: number;
}

function marksIn(text: string): readonly Span[] {
  return toolMarks
    .flatMap((mark) => {
      const start = text.indexOf(mark);
      return start < 0 ? [] : [{ start, end: start + mark.length }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/**
 * Where the noise of the editing tool stands in a text: from the end of the sentence before its first mark to the end
 * of the sentence of its last.
 */
export function findToolNoise(text: string): Span | undefined {
  const marks = marksIn(text);
  const [first] = marks;
  if (first === undefined || marks.length < fewestMarks) return undefined;
  const sentenceEnd = Math.max(...[". ", "! ", "? ", "“ "].map((mark) => text.lastIndexOf(mark, first.start)));
  const stop = text.indexOf(".", Math.max(...marks.map(({ end }) => end)));
  return { start: sentenceEnd < 0 ? 0 : sentenceEnd + 1, end: stop < 0 ? text.length : stop + 1 };
}

/** Takes the noise of the editing tool out; text before and after it on the same line stays. */
export function cutToolNoise(pieces: readonly BodyPiece[]): Pass {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  for (const piece of pieces) {
    const noise = isText(piece) ? findToolNoise(piece.text) : undefined;
    if (noise === undefined) {
      rest.push(piece);
      continue;
    }
    const kept = [partOf(piece, 0, noise.start), partOf(piece, noise.end)].filter(({ text }) => text !== "");
    rest.push(...kept);
    if (piece.exact || kept.length === 0)
      ranges.push(removedRange(partOf(piece, noise.start, noise.end), "editor-tool-noise"));
  }
  return { pieces: rest, ranges };
}
