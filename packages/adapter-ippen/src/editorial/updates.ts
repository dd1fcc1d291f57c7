import {
  type LaidBlock,
  type LedgerRange,
  laidEntry,
  laidText,
  type Piece,
  partOf,
  removedRange,
} from "@digest/adapter-kit";
import type { Dateline, When } from "@digest/core";
import { type BodyPiece, isText } from "./body-piece.ts";
import { type TakenDateline, takeDateline } from "./dateline.ts";
import { readUpdateStamp, type UpdateStamp, whenOf } from "./update-stamp.ts";

/** A body with its entries, and the account of the marks that stood before them. */
export interface LaidBody {
  readonly laid: readonly LaidBlock[];
  readonly ranges: readonly LedgerRange[];
  readonly dateline: Dateline | undefined;
}

/** What is known of a piece before its body is laid. */
export interface BodyHead {
  readonly published?: When | undefined;
  readonly updated?: When | undefined;
  readonly dateline?: Dateline | undefined;
}

interface Section {
  readonly stamp?: UpdateStamp;
  readonly mark?: BodyPiece;
  readonly headline?: Piece;
  readonly pieces: BodyPiece[];
}

function lay(pieces: readonly BodyPiece[]): LaidBlock[] {
  return pieces.map((piece) => piece.laid ?? laidText(piece.kind === "heading" ? "heading" : "paragraph", piece));
}

/** Cuts the body before each mark; a heading right before a mark is the headline of what follows. */
function sections(pieces: readonly BodyPiece[]): Section[] {
  const found: Section[] = [{ pieces: [] }];
  for (const piece of pieces) {
    const stamp = isText(piece) || piece.kind === "heading" ? readUpdateStamp(piece.text) : undefined;
    const current = found.at(-1);
    if (current === undefined || stamp === undefined) {
      current?.pieces.push(piece);
      continue;
    }
    const before = current.pieces.at(-1);
    const headline = before?.kind === "heading" ? before : undefined;
    if (headline !== undefined) current.pieces.pop();
    found.push({ stamp, mark: piece, ...(headline === undefined ? {} : { headline }), pieces: [] });
  }
  return found;
}

/** For each section the nearest complete time among those after it, else `last`. */
function nextTimes(complete: readonly (When | undefined)[], last: When | undefined): (When | undefined)[] {
  let next = last;
  const found = complete.toReversed().map((when) => {
    const here = next;
    next = when ?? next;
    return here;
  });
  return found.toReversed();
}

/** The time of each section; what one leaves open its neighbours and the times of the article bound. */
function times(
  parts: readonly Section[],
  published: When | undefined,
  updated: When | undefined,
): (When | undefined)[] {
  const complete = parts.map(({ stamp }) => (stamp?.day?.year === undefined ? undefined : whenOf(stamp, {})));
  const after = nextTimes(complete, updated === undefined ? undefined : published);
  let before = updated ?? published;
  return parts.map(({ stamp }, index) => {
    const when = complete[index];
    const bounds = { before, after: after[index] };
    before = when ?? before;
    return when ?? (stamp === undefined ? undefined : whenOf(stamp, bounds));
  });
}

/** The text behind a mark; the mark stays in the text where its time could not be told. */
function begin(
  { stamp, mark }: Section,
  when: When | undefined,
): { first: BodyPiece[]; ranges: LedgerRange[]; label?: Piece } {
  if (stamp === undefined || mark === undefined) return { first: [], ranges: [] };
  const text = partOf(mark, stamp.end);
  const label = partOf(mark, 0, stamp.end);
  const hasTime = stamp.hour !== undefined || stamp.day !== undefined;
  if (when === undefined && hasTime) return { first: [mark], ranges: [] };
  if (mark.kind === "heading" && text.text !== "") return { first: [], ranges: [], label: text };
  const ranges = mark.exact || text.text === "" ? [removedRange(label, "update-mark")] : [];
  if (text.text !== "") return { first: [text], ranges };
  return when === undefined ? { first: [], ranges: [], label } : { first: [], ranges };
}

/** The dateline at the head of the first report, where the body has none. */
function reportDateline(part: Section, pieces: readonly BodyPiece[], wanted: boolean): TakenDateline | undefined {
  const [first] = pieces;
  return wanted && part.stamp?.kind === "first-report" && first !== undefined ? takeDateline(first) : undefined;
}

/**
 * Lays a body whose parts carry stamps ("Update vom …") as entries, newest first as printed; what stands before the first mark
 * stays as it is. A body without marks is laid piece by piece. `known` is the dateline already found: else that of the first report is taken off.
 */
export function layUpdates(pieces: readonly BodyPiece[], { published, updated, dateline: known }: BodyHead): LaidBody {
  const [intro, ...parts] = sections(pieces);
  if (!parts.some(({ stamp }) => stamp?.kind === "update")) return { laid: lay(pieces), ranges: [], dateline: known };
  const whens = times(parts, published, updated);
  const ranges: LedgerRange[] = [];
  let dateline = known;
  const entries = parts.map((part, index) => {
    const when = whens[index];
    const start = begin(part, when);
    const inside = [...start.first, ...part.pieces];
    const taken = reportDateline(part, inside, dateline === undefined);
    dateline ??= taken?.dateline;
    ranges.push(...start.ranges, ...(taken?.ranges ?? []));
    const blocks = lay(taken === undefined ? inside : inside.with(0, taken.piece));
    return laidEntry(when === undefined ? {} : { published: when }, part.headline ?? start.label, blocks);
  });
  return { laid: [...lay(intro?.pieces ?? []), ...entries], ranges, dateline };
}
