import type { QuotationTables } from "../locales/quotation-tables.ts";
import type { Passage } from "./document.ts";
import { nextFrom } from "./first-from.ts";
import type { Token } from "./tokens.ts";

/** A quotation: tokens `[first, last)` with its marks. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** Whether a closing mark was found; else it ends with its passage. */
  readonly closed: boolean;
  /** 0 for a quotation that lies in no other. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly passage: number;
  readonly closers: ReadonlySet<string>;
}

const deepest = 4;
const furthestPassages = 6;

function opens(tokens: readonly Token[], at: number, tables: QuotationTables): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  if (tables.alwaysOpening.has(token.text)) return true;
  if (next.spaced) return false;
  const before = tokens[at - 1];
  const free =
    token.spaced ||
    before === undefined ||
    before.text === "(" ||
    before.text === "[" ||
    tables.opening.has(before.text);
  if (token.text === ",") return token.spaced && next.kind === "word" && before?.text !== ",";
  return free || (before !== undefined && before.kind === "mark" && "–—-/:…".includes(before.text));
}

/**
 * Finds quotations with their nesting, in the order they begin, in linear time. A quotation may run over passages where a closing mark
 * stands there; without one it ends with its passage. A lone comma or apostrophe that could open counts only when it is closed.
 */
export function findQuotations(
  passages: readonly Passage[],
  tokens: readonly Token[],
  tables: QuotationTables,
): readonly Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  let last = 0;
  const ends = passages.map(({ end }) => (last = nextFrom(tokens, end, last))); // a quotation that is never closed ends with its passage
  let passage = 0;
  const abandon = (open: Open): void => {
    const mark = tokens[open.at]?.text ?? "";
    if (mark === "," || mark === "'" || mark === "‚" || mark === "‘") return;
    found.push({ first: open.at, last: ends[open.passage] ?? tokens.length, closed: false, depth: 0 });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    const { text } = token;
    const mayOpen = tables.opening.get(text);
    if (mayOpen === undefined && (stack.length === 0 || !tables.closing.has(text))) continue;
    while (passage + 1 < ends.length && at >= (ends[passage] ?? 0)) passage += 1;
    while (stack.length > 0 && passage - (stack[stack.length - 1]?.passage ?? 0) > furthestPassages) {
      const stale = stack.pop();
      if (stale !== undefined) abandon(stale);
    }
    const opening = mayOpen !== undefined && opens(tokens, at, tables);
    const match = opening && tokens[at]?.spaced === true ? -1 : findOpen(stack, text);
    if (match >= 0) {
      for (const lost of stack.splice(match + 1)) abandon(lost);
      const open = stack.pop();
      if (open !== undefined) found.push({ first: open.at, last: at + 1, closed: true, depth: 0 });
      continue;
    }
    if (!opening || mayOpen === undefined || stack.length >= deepest) continue;
    const previous = stack[stack.length - 1];
    if (previous !== undefined && previous.passage < passage && previous.closers === mayOpen) {
      stack.pop();
      abandon(previous);
    }
    stack.push({ at, passage, closers: mayOpen });
  }
  for (const open of stack) abandon(open);
  return withDepth(found);
}

function findOpen(stack: readonly Open[], text: string): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) if (stack[index]?.closers.has(text)) return index;
  return -1;
}

function withDepth(found: readonly Quotation[]): readonly Quotation[] {
  const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
  const around: number[] = [];
  return sorted.map((quotation) => {
    while (around.length > 0 && (around[around.length - 1] ?? 0) <= quotation.first) around.pop();
    const depth = around.length;
    around.push(quotation.last);
    return { ...quotation, depth };
  });
}
