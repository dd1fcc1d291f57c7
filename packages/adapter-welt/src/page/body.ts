import {
  blocksOf,
  type Element,
  elementsIn,
  type LaidBlock,
  type LedgerRange,
  laidText,
  type MarkupRange,
  type Piece,
  parseHtml,
  rangeOf,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Related } from "@digest/core";
import type { BodyPart } from "./find-body.ts";
import type { PageLayout } from "./layout.ts";
import { readEmbed, readImage, readTips } from "./media.ts";

/** A block on its way into the body; `marked` says that all of a paragraph is bold or italic, as notes at the end are. */
export interface PagePiece extends Piece {
  readonly marked: boolean;
  readonly laid: LaidBlock;
}

/** The body of a page: lead, blocks, and what it points to. */
export interface PageBody {
  readonly lead?: string;
  readonly pieces: readonly PagePiece[];
  readonly related: readonly Related[];
  readonly ranges: readonly LedgerRange[];
}

const emphasis: ReadonlySet<string> = new Set(["b", "strong", "em", "i"]);

/** Whether all words of a paragraph but those of links are bold or italic. */
export function isMarked(element: Element): boolean {
  const leaveOut = (inner: Element) => emphasis.has(inner.name) || inner.name === "a";
  const hasEmphasis = [...elementsIn(element)].some(({ name }) => emphasis.has(name));
  return hasEmphasis && /^[\s.,;:!?()–-]*$/.test(textOf(element, leaveOut));
}

function pieceOf(element: Element, block: Block, place = rangeOf(element)): PagePiece {
  const text = block.kind === "paragraph" || block.kind === "heading" ? block.text : "";
  const at = { ...place, text, exact: false };
  const laid =
    block.kind === "paragraph" || block.kind === "heading"
      ? { ...laidText(block.kind, at), block }
      : { block, ranges: [{ ...place, field: "" }] };
  return { ...at, laid, marked: block.kind === "paragraph" && isMarked(element) };
}

/** The text as the head states it, for a page that shows it in no way that is known; all of it stands in the place given. */
export function readStatedBody(html: string, place: MarkupRange): readonly PagePiece[] {
  const elements = parseHtml(html).document.children.filter((node): node is Element => "attribs" in node);
  return elements.flatMap((element) => blocksOf([element]).blocks.map((block) => pieceOf(element, block, place)));
}

/** Reads the sorted elements of an article. */
export function readBody(parts: readonly BodyPart[], layout: PageLayout, base: string | undefined): PageBody {
  const pieces: PagePiece[] = [];
  const related: Related[] = [];
  const ranges: LedgerRange[] = [];
  let lead: string | undefined;
  for (const part of parts) {
    const { element } = part;
    const place = rangeOf(element);
    if ("removed" in part) ranges.push({ ...place, removed: part.removed });
    else if (part.role === "lead") {
      const text = textOf(element);
      ranges.push(
        lead === undefined && text !== ""
          ? { ...place, pointers: ["/teaser"] }
          : { ...place, removed: "repeated-lead" },
      );
      if (text !== "") lead ??= text;
    } else if (part.role === "tips") {
      const tips = readTips(element, layout, base);
      const pointers = tips.map((_, index) => `/related/${related.length + index}`);
      ranges.push(pointers.length > 0 ? { ...place, pointers } : { ...place, removed: "reading-tip" });
      related.push(...tips);
    } else if (part.role === "text") {
      const { blocks, places, removed } = blocksOf([element], {
        exclude: layout.exclude,
        ...(base === undefined ? {} : { base }),
      });
      pieces.push(...blocks.map((block, index) => pieceOf(element, block, places[index])));
      ranges.push(...removed.map(({ start, end, reason }) => ({ start, end, removed: reason })));
    } else {
      const block = part.role === "image" ? readImage(element, layout, base) : readEmbed(element, base);
      if (block === undefined) ranges.push({ ...place, removed: part.role });
      else pieces.push(pieceOf(element, block));
    }
  }
  return { ...(lead === undefined ? {} : { lead }), pieces, related, ranges };
}
