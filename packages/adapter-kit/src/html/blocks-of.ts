import type { Block } from "@digest/core";
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
import type { AnyNode, ChildNode, Element } from "./node.ts";
import { isNamed, selector } from "./selector.ts";
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
export function rangeOf(first: ChildNode, last: ChildNode = first): MarkupRange {
  return { start: first.startIndex, end: last.endIndex + 1 };
}

/** Stands for `br`, so that two of them part paragraphs. */
const lineSeparator = "\u2028";
const doubleBreak = /\u2028\s*\u2028/;

/** Whether an element makes blocks, rather than being a part of running text. */
function isContainer(element: Element): boolean {
  if (isBlockElement(element) || element.name === "img" || players.has(element.name)) return true;
  for (const inner of elementsIn(element))
    if (isBlockElement(inner) || inner.name === "img" || players.has(inner.name)) return true;
  return false;
}

/** What is being put together. It never leaves `blocksOf`. */
interface Writing {
  readonly rules: BlockRules;
  readonly context: ReadContext;
  readonly blocks: Block[];
  readonly places: MarkupRange[];
}

function put({ blocks, places }: Writing, block: Block | undefined, place: MarkupRange): void {
  if (block === undefined) return;
  blocks.push(block);
  places.push(place);
}

/** Puts the text of nodes that follow each other, a block for each part between double line breaks. */
function putText(writing: Writing, run: readonly ChildNode[], make: (text: string) => Block): void {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const raw = rawText(run, { leaveOut: writing.context.leaveOut, lineBreak: lineSeparator });
  for (const part of raw.includes(lineSeparator) ? raw.split(doubleBreak) : [raw]) {
    const text = cleanText(part);
    if (text !== "") put(writing, make(text), rangeOf(first, last));
  }
}

function putParagraph(writing: Writing, node: Element): void {
  const { context } = writing;
  putText(writing, [node], (text) => ({ kind: "paragraph", text }));
  for (const inner of findAll(node, "img, iframe, video, audio")) {
    if (closestLeftOut(inner, node, context)) continue;
    put(writing, inner.name === "img" ? readImage(inner, context) : readEmbed(inner, context), rangeOf(inner));
  }
}

function closestLeftOut(inner: Element, top: Element, { leaveOut }: ReadContext): boolean {
  for (let at: AnyNode | null = inner; at !== null && at !== top; at = at.parent)
    if (at.type === "element" && leaveOut(at)) return true;
  return false;
}

/** Readers of elements that make one block. */
const readers: Readonly<Record<string, (node: Element, context: ReadContext) => Block | undefined>> = {
  ul: readList,
  ol: readList,
  dl: readList,
  table: readTable,
  blockquote: (node, context) => (isPost(node) ? readEmbed(node, context) : readQuote(node, context)),
  figure: readFigure,
  img: readImage,
  iframe: readEmbed,
  video: readEmbed,
  audio: readEmbed,
  embed: readEmbed,
  object: readEmbed,
};

function putElement(writing: Writing, node: Element): void {
  const level = headings.exec(node.name)?.[1];
  const read = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined;
  if (level !== undefined) putText(writing, [node], (text) => ({ kind: "heading", text, level: Number(level) }));
  else if (node.name === "p" || node.name === "pre") putParagraph(writing, node);
  else if (read !== undefined) put(writing, read(node, writing.context), rangeOf(node));
  else if (!isSilent(node)) putAll(writing, node.children);
}

/** Puts the blocks of nodes; what stands between blocks is a paragraph of its own. */
function putAll(writing: Writing, nodes: readonly ChildNode[]): void {
  const { leaveOut } = writing.context;
  let run: ChildNode[] = [];
  const flush = () => {
    putText(writing, run, (text) => ({ kind: "paragraph", text }));
    run = [];
  };
  for (const node of nodes) {
    const element = node.type === "element" ? node : undefined;
    if (element !== undefined && leaveOut(element)) {
      if (isBlockElement(element)) flush();
      continue;
    }
    const own = element === undefined ? undefined : writing.rules.read?.(element);
    if (element === undefined || (own === undefined && !isContainer(element))) {
      run.push(node);
      continue;
    }
    flush();
    if (own === undefined) putElement(writing, element);
    else for (const block of own) put(writing, block, rangeOf(element));
  }
  flush();
}

/**
 * Turns markup into blocks: paragraphs (also loose text and parts between double line breaks), headings, lists, tables,
 * quotations, pictures and foreign content. Empty blocks are dropped; what the rules leave out is told with place and reason.
 *
 * @example blocksOf(article.children, { exclude: { ".id-TBeepSlot": "advertisement" } }).blocks
 */
export function blocksOf(nodes: readonly ChildNode[], rules: BlockRules = {}): BlocksReading {
  const removed = new Map<Element, string>();
  const exclude = Object.entries(rules.exclude ?? {}).map(([source, reason]) => ({ wanted: selector(source), reason }));
  const leaveOut = (element: Element): boolean => {
    if (removed.has(element)) return true;
    const reason = exclude.find(({ wanted }) => isNamed(element, wanted))?.reason;
    if (reason !== undefined) removed.set(element, reason);
    return reason !== undefined;
  };
  const writing: Writing = { rules, context: { leaveOut, base: rules.base }, blocks: [], places: [] };
  putAll(writing, nodes);
  const { blocks, places } = writing;
  return { blocks, places, removed: [...removed].map(([node, reason]) => ({ ...rangeOf(node), reason })) };
}
