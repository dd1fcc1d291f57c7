import { findStamp, keptRange, type LedgerRange, removedRange } from "@digest/adapter-kit";
import type { Byline, When } from "@digest/core";
import type { BodyPiece } from "../editorial/body-piece.ts";
import { isPersonName } from "../editorial/person-name.ts";

/** Lines of the page's head that a dump may keep: times and authors. */
export interface PageLines {
  readonly pieces: readonly BodyPiece[];
  readonly ranges: readonly LedgerRange[];
  readonly published?: When;
  readonly updated?: When;
  readonly bylines: readonly Byline[];
}

/** Words before a stamp, and what the stamp says. */
export const stampWords = {
  erstellt: "published",
  veröffentlicht: "published",
  stand: "updated",
  aktualisiert: "updated",
} as const;

const stampLine = /^(\p{L}{3,14}):\s?\d/u;
const longestLine = 120;

function readStamp(text: string): { readonly field: "published" | "updated"; readonly when: When } | undefined {
  const word = stampLine.exec(text)?.[1]?.toLowerCase() ?? "";
  const fields: Readonly<Record<string, "published" | "updated">> = stampWords;
  const field = Object.hasOwn(fields, word) ? fields[word] : undefined;
  const when = findStamp(text)?.when;
  return field === undefined || when === undefined ? undefined : { field, when };
}

/** The authors in "Von: A B und C D"; `undefined` where the line names no persons alone. */
export function readByline(text: string): readonly string[] | undefined {
  const list = /^[Vv]on:?\s(.{3,100})$/.exec(text)?.[1];
  const names = list?.split(/,\s|\sund\s/).map((name) => name.trim());
  return names?.every(isPersonName) === true ? names : undefined;
}

/** Takes the lines with times and authors off a dump. */
export function cutPageLines(pieces: readonly BodyPiece[]): PageLines {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const times: { published?: When; updated?: When } = {};
  const bylines: Byline[] = [];
  for (const piece of pieces) {
    const text = piece.text.length > longestLine ? "" : piece.text;
    const stamp = readStamp(text);
    const names = readByline(text);
    if (stamp !== undefined && times[stamp.field] === undefined) {
      times[stamp.field] = stamp.when;
      ranges.push(keptRange(piece, `/${stamp.field}`));
    } else if (stamp !== undefined) ranges.push(removedRange(piece, "repeated-stamp"));
    else if (names !== undefined) {
      ranges.push(keptRange(piece, ...names.map((_, index) => `/bylines/${bylines.length + index}/name`)));
      bylines.push(...names.map((name) => ({ name })));
    } else rest.push(piece);
  }
  return { pieces: rest, ranges, ...times, bylines };
}
