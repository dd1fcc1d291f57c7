import { type LedgerRange, ledger } from "@digest/adapter-kit";
import type { Article, Block, Inference, Ledger } from "@digest/core";
import type { LaidBlock } from "./body-blocks.ts";
import type { Message } from "./grammar.ts";
import type { MessageLine, MessageRange } from "./message-lines.ts";
import type { StoryDraft } from "./to-story.ts";

/** Where each block of the text stands in the article; absent where it was taken out. */
type Places = ReadonlyMap<LaidBlock, number>;

function textOf(block: Block | undefined): string | undefined {
  return block?.kind === "paragraph" || block?.kind === "heading" ? block.text : undefined;
}

function isSame(laid: Block, block: Block | undefined): boolean {
  if (block === undefined || laid.kind !== block.kind) return false;
  const text = textOf(laid);
  return (
    text === undefined ||
    text.endsWith(textOf(block) ?? "") ||
    (text.length > 0 && textOf(block)?.includes("[…]") === true)
  );
}

/** Follows the blocks of a message into its article, in order. */
function placesOf(laid: readonly LaidBlock[], article: Article): Places {
  const places = new Map<LaidBlock, number>();
  let at = 0;
  for (const entry of laid) {
    if (!isSame(entry.block, article.blocks[at])) continue;
    places.set(entry, at);
    at += 1;
  }
  return places;
}

function kept(lines: readonly MessageLine[], ...pointers: readonly string[]): readonly LedgerRange[] {
  return lines.map(({ start, end }) => ({ start, end, pointers }));
}

function removed(lines: readonly MessageLine[], reason: string): readonly LedgerRange[] {
  return lines.map(({ start, end }) => ({ start, end, removed: reason }));
}

function pointersOf(index: number, { block }: LaidBlock, article: Article): readonly string[] {
  const fields = { paragraph: "/text", heading: "/text", list: "/items", table: "/rows" } as const;
  const field =
    block.kind === "paragraph" || block.kind === "heading" || block.kind === "list" || block.kind === "table"
      ? fields[block.kind]
      : "";
  const dateline = index === 0 && article.dateline !== undefined ? ["/dateline/text"] : [];
  return [...dateline, `/blocks/${index}${field}`];
}

/** Which headings only their form tells. */
export function headingInferences({ body }: StoryDraft, article: Article): readonly Inference[] {
  const places = placesOf(body.blocks, article);
  return body.blocks.flatMap((laid) => {
    const index = places.get(laid);
    return laid.block.kind === "heading" && index !== undefined
      ? [{ pointer: `/blocks/${index}`, rule: "short line without final mark" }]
      : [];
  });
}

/** The account of a message line by line; other messages of the document are none of its text. */
export function accountFor(
  text: string,
  range: MessageRange,
  message: Message,
  draft: StoryDraft,
  article: Article,
): Ledger {
  const places = placesOf(draft.body.blocks, article);
  const { headlineLines, bylineLines } = draft.head;
  const told = new Set([...headlineLines, ...bylineLines].map(({ start }) => start));
  const { placed } = draft.notepad;
  const shown = new Set(placed.flatMap(({ lines }) => lines.map(({ start }) => start)));
  const keywords = article.keywords.map((_, index) => `/keywords/${index}`);
  const bylines = article.bylines.map((_, index) => `/bylines/${index}/name`);
  const ranges: readonly LedgerRange[] = [
    ...(range.start > 0 ? [{ start: 0, end: range.start, removed: "other-message" }] : []),
    ...kept([message.headerLine], "/identifiers", "/urgency", "/categories"),
    ...(keywords.length > 0 ? kept(message.slug, ...keywords) : removed(message.slug, "slugline")),
    ...(article.headline === undefined ? removed(headlineLines, "headline") : kept(headlineLines, "/headline")),
    ...(bylines.length > 0 ? kept(bylineLines, ...bylines) : removed(bylineLines, "byline")),
    ...removed(
      message.head.filter(({ start }) => !told.has(start)),
      "editorial-mark",
    ),
    ...draft.body.teaser.flatMap(({ lines }) => kept(lines, "/teaser")),
    ...draft.body.blocks.flatMap((laid) => {
      const index = places.get(laid);
      return index === undefined
        ? removed(laid.lines, "contact-detail")
        : kept(laid.lines, ...pointersOf(index, laid, article));
    }),
    ...placed.flatMap(({ lines, pointer }) => kept(lines, pointer)),
    ...removed(
      message.notepad.filter((line) => line.text !== "" && !shown.has(line.start)),
      "notepad",
    ),
    ...removed(message.framing, "controls"),
    ...removed(message.marks, "end-mark"),
    ...removed(message.closing, "closing-line"),
    ...removed(message.end, "end-of-message"),
    ...(range.end < text.length ? [{ start: range.end, end: text.length, removed: "other-message" }] : []),
  ];
  return ledger(text, ranges);
}
