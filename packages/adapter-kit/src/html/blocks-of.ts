import type { Block } from "@digest/core";
import { type AnyNode, type Element, isTag, isText } from "domhandler";
import {
  isPost,
  type ReadContext,
  readEmbed,
  readFigure,
  readImage,
  readList,
  readQuote,
  readTable,
} from "./block-readers.ts";
import { cleanText } from "./clean-text.ts";
import { findAll } from "./find.ts";
import { matches } from "./selector.ts";
import { isBlockElement, isSilent, rawText } from "./text-of.ts";
import { elementsIn } from "./walk.ts";

/** A half-open range of UTF-16 offsets in the markup. */
export interface MarkupRange {
  readonly start: number;
  readonly end: number;
}

/** How a publisher's markup becomes blocks. */
export interface BlockRules {
  /** What is left out: selector to reason, `{ ".id-TBeepSlot": "advertisement" }`. */
  readonly exclude?: Readonly<Record<string, string>> | undefined;
  /** Reads elements of the publisher's own; `undefined` hands the element back to the common rules, `[]` drops it. */
  readonly read?: ((element: Element) => readonly Block[] | undefined) | undefined;
  /** Address of the page, for relative addresses of pictures and players. */
  readonly base?: string | undefined;
}

/** Blocks in reading order; `places[i]` says where `blocks[i]` stands in the markup. */
export interface BlocksReading {
  readonly blocks: readonly Block[];
  readonly places: readonly MarkupRange[];
  readonly removed: readonly (MarkupRange & { readonly reason: string })[];
}

const players: ReadonlySet<string> = new Set(["iframe", "video", "audio", "embed", "object"]);
const headings = /^h([1-6])$/;

/** Where nodes stand in the markup. */
export function rangeOf(first: AnyNode, last: AnyNode = first): MarkupRange {
  return { start: first.startIndex ?? 0, end: (last.endIndex ?? last.startIndex ?? -1) + 1 };
}

function isContainer(element: Element): boolean {
  if (isBlockElement(element)) return true;
  for (const inner of elementsIn(element))
    if (isBlockElement(inner) || inner.name === "img" || players.has(inner.name)) return true;
  return false;
}

/**
 * Turns markup into blocks: paragraphs (also loose text and parts between double line breaks), headings, lists, tables,
 * quotations, pictures and foreign content. Empty blocks are dropped; what the rules leave out is told with place and reason.
 */
export function blocksOf(nodes: readonly AnyNode[], rules: BlockRules = {}): BlocksReading {
  const blocks: Block[] = [];
  const places: MarkupRange[] = [];
  const removed = new Map<Element, string>();
  const exclude = Object.entries(rules.exclude ?? {});
  const leaveOut = (element: Element): boolean => {
    if (removed.has(element)) return true;
    const reason = exclude.find(([source]) => matches(element, source))?.[1];
    if (reason !== undefined) removed.set(element, reason);
    return reason !== undefined;
  };
  const context: ReadContext = { leaveOut, base: rules.base };
  const put = (block: Block | undefined, place: MarkupRange) => {
    if (block === undefined) return;
    blocks.push(block);
    places.push(place);
  };
  const text = (run: readonly AnyNode[], make: (text: string) => Block) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    const raw = run.map((node) => lineText(node, leaveOut)).join("");
    for (const part of raw.split(/\u2028\s*\u2028/)) {
      const clean = cleanText(part);
      if (clean !== "") put(make(clean), rangeOf(first, last));
    }
  };
  const visit = (children: readonly AnyNode[]) => {
    let run: AnyNode[] = [];
    const flush = () => {
      text(run, (words) => ({ kind: "paragraph", text: words }));
      run = [];
    };
    for (const node of children) {
      if (isText(node)) run.push(node);
      if (!isTag(node)) continue;
      if (leaveOut(node)) {
        if (isBlockElement(node)) flush();
        continue;
      }
      const own = rules.read?.(node);
      if (own === undefined && !isContainer(node) && node.name !== "img" && !players.has(node.name)) {
        if (node.name === "br" || !isSilent(node)) run.push(node);
        continue;
      }
      flush();
      if (own !== undefined) for (const block of own) put(block, rangeOf(node));
      else element(node);
    }
    flush();
  };
  const element = (node: Element) => {
    const level = headings.exec(node.name)?.[1];
    if (level !== undefined) return text([node], (words) => ({ kind: "heading", text: words, level: Number(level) }));
    if (node.name === "p" || node.name === "pre") return paragraph(node);
    const read = readers[node.name];
    if (read !== undefined) return put(read(node), rangeOf(node));
    if (!isSilent(node)) visit(node.children);
  };
  const paragraph = (node: Element) => {
    text([node], (words) => ({ kind: "paragraph", text: words }));
    for (const image of findAll(node, "img")) if (!leaveOut(image)) put(readImage(image, context), rangeOf(image));
    for (const player of findAll(node, "iframe, video, audio")) put(readEmbed(player, context), rangeOf(player));
  };
  const readers: Readonly<Record<string, (node: Element) => Block | undefined>> = {
    ul: (node) => readList(node, context),
    ol: (node) => readList(node, context),
    dl: (node) => readList(node, context),
    table: (node) => readTable(node, context),
    blockquote: (node) => (isPost(node) ? readEmbed(node, context) : readQuote(node, context)),
    figure: (node) => readFigure(node, context),
    img: (node) => readImage(node, context),
    iframe: (node) => readEmbed(node, context),
    video: (node) => readEmbed(node, context),
    audio: (node) => readEmbed(node, context),
    embed: (node) => readEmbed(node, context),
    object: (node) => readEmbed(node, context),
  };
  visit(nodes);
  return { blocks, places, removed: [...removed].map(([node, reason]) => ({ ...rangeOf(node), reason })) };
}

/** Text of a node where each `br` is a line separator, so that two of them part paragraphs. */
function lineText(node: AnyNode, leaveOut: (element: Element) => boolean): string {
  if (isTag(node) && node.name === "br") return "\u2028";
  return rawText(node, leaveOut, "\u2028");
}
