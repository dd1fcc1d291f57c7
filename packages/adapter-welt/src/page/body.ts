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
  readTip,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Related } from "@digest/core";
import { isSourceChain, readSourceChain } from "../agencies.ts";
import { labelOf } from "../dump/labels.ts";
import { isPromotion } from "../promotion.ts";
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
  /** Agencies that lines of the text name. */
  readonly agencies: readonly string[];
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
  const elements = parseHtml(html).document.children.filter((node) => node.type === "element");
  return elements.flatMap((element) => blocksOf([element]).blocks.map((block) => pieceOf(element, block, place)));
}

/** What is being put together. It never leaves `readBody`. */
interface Writing {
  readonly layout: PageLayout;
  readonly base: string | undefined;
  readonly pieces: PagePiece[];
  readonly related: Related[];
  readonly agencies: string[];
  readonly ranges: LedgerRange[];
  lead: string | undefined;
}

function leave({ ranges }: Writing, element: Element, removed: string): void {
  ranges.push({ ...rangeOf(element), removed });
}

function putLead(writing: Writing, element: Element): void {
  const text = textOf(element);
  if (writing.lead !== undefined || text === "") leave(writing, element, "repeated-lead");
  else writing.ranges.push({ ...rangeOf(element), pointers: ["/teaser"] });
  if (text !== "") writing.lead ??= text;
}

function putTips(writing: Writing, element: Element, tips: readonly Related[]): void {
  const pointers = tips.map((_, index) => `/related/${writing.related.length + index}`);
  if (pointers.length === 0) leave(writing, element, "reading-tip");
  else writing.ranges.push({ ...rangeOf(element), pointers });
  writing.related.push(...tips);
}

function blocksIn(writing: Writing, element: Element, nodes = [element] as Parameters<typeof blocksOf>[0]) {
  const { layout, base, ranges } = writing;
  const { blocks, places, removed } = blocksOf(nodes, {
    exclude: layout.exclude,
    ...(base === undefined ? {} : { base }),
  });
  ranges.push(...removed.map(({ start, end, reason }) => ({ start, end, removed: reason })));
  return { blocks, places };
}

/** A part of the text; lines that only point elsewhere, label or name agencies are told apart. */
function putText(writing: Writing, element: Element): void {
  const text = element.name === "p" ? textOf(element) : "";
  const tips = text === "" ? undefined : readTip(element, writing.base);
  const label = labelOf(text) ?? (isPromotion(text) && isMarked(element) ? "promotion" : undefined);
  if (tips !== undefined) putTips(writing, element, tips);
  else if (label !== undefined) leave(writing, element, label);
  else if (isSourceChain(text)) {
    writing.agencies.push(...readSourceChain(text).agencies);
    writing.ranges.push({ ...rangeOf(element), pointers: ["/agencies"] });
  } else {
    const { blocks, places } = blocksIn(writing, element);
    writing.pieces.push(...blocks.map((block, index) => pieceOf(element, block, places[index])));
  }
}

/** A box beside the running text, with its heading. */
function putBox(writing: Writing, element: Element): void {
  const [first, ...others] = blocksIn(writing, element, element.children).blocks;
  if (first === undefined) leave(writing, element, "empty-box");
  else if (first.kind === "heading")
    writing.pieces.push(pieceOf(element, { kind: "box", headline: first.text, blocks: others }));
  else writing.pieces.push(pieceOf(element, { kind: "box", blocks: [first, ...others] }));
}

function putMedia(writing: Writing, element: Element, role: "image" | "embed"): void {
  const { layout, base } = writing;
  const block = role === "image" ? readImage(element, layout, base) : readEmbed(element, base);
  if (block === undefined) leave(writing, element, role);
  else writing.pieces.push(pieceOf(element, block));
}

/** Reads the sorted elements of an article. */
export function readBody(parts: readonly BodyPart[], layout: PageLayout, base: string | undefined): PageBody {
  const writing: Writing = { layout, base, pieces: [], related: [], agencies: [], ranges: [], lead: undefined };
  for (const part of parts) {
    const { element } = part;
    if ("removed" in part) leave(writing, element, part.removed);
    else if (part.role === "lead") putLead(writing, element);
    else if (part.role === "tips") putTips(writing, element, readTips(element, layout, base));
    else if (part.role === "text") putText(writing, element);
    else if (part.role === "box") putBox(writing, element);
    else putMedia(writing, element, part.role);
  }
  const { lead, pieces, related, agencies, ranges } = writing;
  return { ...(lead === undefined ? {} : { lead }), pieces, related, agencies: [...new Set(agencies)], ranges };
}
