import type { Block, EntryBlock } from "@digest/core";
import type { LedgerRange } from "../dump/ledger.ts";
import type { Piece } from "./piece.ts";

/** A block of an article with the stretches of the input it was made of; `field` is a JSON Pointer inside the block. */
export interface LaidBlock {
  readonly block: Block;
  readonly ranges: readonly { readonly start: number; readonly end: number; readonly field: string }[];
}

/** A piece as paragraph or heading. */
export function laidText(kind: "paragraph" | "heading", { start, end, text }: Piece): LaidBlock {
  return { block: { kind, text }, ranges: [{ start, end, field: "/text" }] };
}

/** Blocks under one stamp as an entry. The stamp itself is accounted for by its own range. */
export function laidEntry(
  entry: Pick<EntryBlock, "published">,
  headline: Piece | undefined,
  laid: readonly LaidBlock[],
): LaidBlock {
  const { published } = entry;
  const blocks = laid.map(({ block }) => block);
  const inside = laid.flatMap(({ ranges }, index) =>
    ranges.map((range) => ({ ...range, field: `/blocks/${index}${range.field}` })),
  );
  return {
    block: {
      kind: "entry",
      ...(published === undefined ? {} : { published }),
      ...(headline === undefined ? {} : { headline: headline.text }),
      blocks,
    },
    ranges:
      headline === undefined ? inside : [{ start: headline.start, end: headline.end, field: "/headline" }, ...inside],
  };
}

/** The blocks of an article and the account of where they came from. */
export function layBlocks(laid: readonly LaidBlock[]): {
  readonly blocks: readonly Block[];
  readonly ranges: readonly LedgerRange[];
} {
  return {
    blocks: laid.map(({ block }) => block),
    ranges: laid.flatMap(({ ranges }, index) =>
      ranges.map(({ start, end, field }) => ({ start, end, pointers: [`/blocks/${index}${field}`] })),
    ),
  };
}
