import {
  attribute,
  blocksOf,
  cleanText,
  type Element,
  type Found,
  findFirst,
  found,
  hasClass,
  type MarkupRange,
  providerOf,
  rangeOf,
  readTip,
  safeUrl,
  textAt,
  textOf,
} from "@digest/adapter-kit";
import type { Block, Byline, Contributor, Related } from "@digest/core";
import { continuesAppeal, isAppeal, isNewsletterBox, isNewsletterOffer, isPageLine } from "../appeals.ts";
import { readClosingLine } from "../closing-lines.ts";
import { splitCredit } from "../picture-credit.ts";
import type { PageBody } from "./page.ts";

/** Closing lines stand among the last blocks. */
const closingBlocks = 3;

/** How a layout tells pictures and what is no text. */
export interface BodyRules {
  readonly base: string;
  /** What is left out, by selector and reason. */
  readonly exclude: Readonly<Record<string, string>>;
  /** Class of the frame around a picture or player, with the selectors of its caption and credit. */
  readonly media: { readonly frame: string; readonly title: string; readonly credit: string };
  /** Class of boxes that stand beside the running text. */
  readonly box?: string | undefined;
}

function defined<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== "")) as Shape; // drops keys alone
}

/** A picture, or a post or film that a script shows, with title and credit below it. */
function readMedia(frame: Element, { base, media }: BodyRules): readonly Block[] {
  const [title, printed] = [textAt(frame, media.title), textAt(frame, media.credit)];
  const credit = printed?.replace(/^(?:Foto|Grafik|Illustration):\s*/, "");
  const holder = findFirst(frame, "[data-resourceurl]");
  if (holder !== undefined) {
    const url = safeUrl(attribute(holder, "data-resourceurl"), base);
    const provider = attribute(holder, "data-provider")?.toLowerCase() ?? providerOf(url);
    return [{ kind: "embed", provider, ...defined({ url, title, credit }) }];
  }
  const image = findFirst(frame, "img");
  if (image === undefined) return [];
  const split = title === undefined || credit !== undefined ? undefined : splitCredit(title);
  const url = safeUrl(attribute(image, "src") ?? attribute(image, "data-src"), base);
  const caption = split?.caption ?? title;
  return [
    {
      kind: "image",
      ...defined({ url, caption, alt: cleanText(attribute(image, "alt") ?? ""), credit: split?.credit ?? credit }),
    },
  ];
}

/** Why a box is left out; `undefined` where it belongs to the piece. */
function reasonToLeaveBox(text: string): string | undefined {
  if (isAppeal(text)) return "appeal";
  return isNewsletterBox(text) ? "newsletter" : undefined;
}

/** A box beside the running text, with its heading. */
function readBox(element: Element, { base, exclude }: BodyRules): readonly Block[] {
  const { blocks } = blocksOf(element.children, { base, exclude });
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  return [first.kind === "heading" ? { kind: "box", headline: first.text, blocks: others } : { kind: "box", blocks }];
}

interface Sorted {
  readonly blocks: Found<Block>[];
  readonly contributors: Found<readonly Contributor[]>[];
  readonly agencies: Found<readonly string[]>[];
  readonly signed: Found<readonly Byline[]>[];
  readonly tips: Found<Related>[];
  readonly removed: (MarkupRange & { reason: string })[];
}

function wordsOf(block: Block): string | undefined {
  return block.kind === "paragraph" || block.kind === "heading" ? block.text : undefined;
}

/** Puts a closing line where it belongs; `false` where the block is none. */
function sortClosing(text: string, place: MarkupRange, into: Sorted): boolean {
  const closing = readClosingLine(text);
  if (closing === undefined) return false;
  if (closing.contributors.length > 0) into.contributors.push({ ...place, value: closing.contributors });
  else if (closing.initials !== undefined) into.signed.push({ ...place, value: [{ name: closing.initials }] });
  else if (closing.agencies.length > 0) into.agencies.push({ ...place, value: closing.agencies });
  else into.removed.push({ ...place, reason: "agency-note" });
  return true;
}

function sortBlocks(all: readonly Found<Block>[], into: Sorted): void {
  let left: string | undefined;
  for (const [at, block] of all.entries()) {
    const text = wordsOf(block.value);
    const { start, end } = block;
    if (text !== undefined && at >= all.length - closingBlocks && sortClosing(text, { start, end }, into)) continue;
    left = text === undefined ? undefined : reasonToLeave(text, left);
    if (left === undefined) into.blocks.push(block);
    else into.removed.push({ start, end, reason: left });
  }
}

function reasonToLeave(text: string, before: string | undefined): string | undefined {
  if (isPageLine(text)) return "page-element";
  if (isNewsletterOffer(text)) return "newsletter";
  return isAppeal(text) || (before === "appeal" && continuesAppeal(text)) ? "appeal" : undefined;
}

/** Reads the text below its roots: blocks by the common rules, media by the layout's, closing lines and appeals apart. */
export function readBody(roots: readonly Element[], rules: BodyRules): PageBody {
  const { base, exclude } = rules;
  const sorted: Sorted = { blocks: [], contributors: [], agencies: [], signed: [], tips: [], removed: [] };
  const readTips = (element: Element): readonly Block[] | undefined => {
    const tips = element.name === "p" ? readTip(element, base) : undefined;
    if (tips?.length === 0) sorted.removed.push({ ...rangeOf(element), reason: "reading-tip" });
    sorted.tips.push(...(tips ?? []).map((value) => found(element, value)));
    return tips === undefined ? undefined : [];
  };
  const read = (element: Element): readonly Block[] | undefined => {
    if (hasClass(element, rules.media.frame)) return readMedia(element, rules);
    if (rules.box === undefined || !hasClass(element, rules.box)) return readTips(element);
    const reason = reasonToLeaveBox(textOf(element));
    if (reason === undefined) return readBox(element, rules);
    sorted.removed.push({ ...rangeOf(element), reason });
    return [];
  };
  const { blocks, places, removed } = blocksOf(
    roots.flatMap(({ children }) => children),
    { base, exclude, read },
  );
  sorted.removed.push(...removed);
  sortBlocks(
    blocks.map((value, at) => ({ value, ...(places[at] ?? { start: 0, end: 0 }) })),
    sorted,
  );
  return sorted;
}

/** Whether a body holds running text. */
export function hasText({ blocks }: PageBody): boolean {
  return blocks.some(({ value }) => value.kind === "paragraph");
}

/** Text of an element, absent where it is empty. */
export function filled(element: Element | undefined): string | undefined {
  const text = textOf(element);
  return text === "" ? undefined : text;
}
