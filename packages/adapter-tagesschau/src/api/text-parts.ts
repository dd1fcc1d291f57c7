import { blocksOf, findFirst, parseHtml, textOf } from "@digest/adapter-kit";
import type { Block, Byline } from "@digest/core";
import { isBroadcaster } from "../broadcasters.ts";
import { readBylines } from "../bylines.ts";
import { isAllStrong } from "../page/all-strong.ts";
import { isProgrammeNote } from "../programme-note.ts";

/** What a `text` of the content is: a lead, a line of authors, a credit, the note of a broadcast, or text. */
export type TextPart =
  | { readonly is: "lead" | "credit" | "programme"; readonly text: string }
  | { readonly is: "authors"; readonly bylines: readonly Byline[] }
  | { readonly is: "blocks"; readonly blocks: readonly Block[] };

const creditForm = /^([^()]{2,40})\s\(([^()]{2,120})\)$/;

/** `MDR (Eva Muster)` at the end of a piece that was taken over. */
function isCredit(text: string): boolean {
  const [, house] = creditForm.exec(text) ?? [];
  return house !== undefined && isBroadcaster(house);
}

/** Reads the markup of one `text`. `first` says that nothing but pictures stands before it. */
export function readTextPart(value: string, first: boolean): TextPart {
  const { document } = parseHtml(`<div>${value}</div>`);
  const root = findFirst(document, "div");
  const text = textOf(root);
  if (root === undefined || text === "") return { is: "blocks", blocks: [] };
  if (first && isAllStrong(root)) return { is: "lead", text };
  const bylines = readBylines(text);
  if (bylines !== undefined) return { is: "authors", bylines };
  if (isProgrammeNote(text)) return { is: "programme", text };
  if (isCredit(text)) return { is: "credit", text };
  return { is: "blocks", blocks: blocksOf(root.children).blocks };
}
