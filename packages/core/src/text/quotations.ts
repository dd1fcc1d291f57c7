import type { QuotationTables } from "../locales/quotation-tables.ts";
import type { Passage } from "./document.ts";
import { firstFrom } from "./first-from.ts";
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

/** Whether a mark opens or closes quotations in some places. */
export function mayQuote(text: string, { opening, closing }: QuotationTables): boolean {
  return opening.has(text) || closing.has(text);
}

/** Whether a mark that may open does so where it stands. */
function opens(tokens: readonly Token[], at: number, tables: QuotationTables): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const { text, spaced } = token;
  if (tables.alwaysOpening.has(text)) return true;
  if (next.spaced) return false;
  const before = tokens[at - 1];
  if (text === ",") return next.kind === "word" && before?.text !== ",";
  if (spaced || before === undefined) return true;
  if (before.kind !== "mark") return false;
  return "([–—-/:…".includes(before.text) || tables.opening.has(before.text);
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
  const marks: number[] = [];
  tokens.forEach(({ kind, text }, at) => {
    if (kind === "mark" && mayQuote(text, tables)) marks.push(at);
  });
  return pairMarks(passages, tokens, marks, tables);
}

/** The same where the places of all marks that may quote are known. */
export function pairMarks(
  passages: readonly Passage[],
  tokens: readonly Token[],
  marks: readonly number[],
  tables: QuotationTables,
): readonly Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  let passage = 0;
  const abandon = (): void => {
    const lost = stack.pop();
    const mark = tokens[lost?.at ?? -1]?.text ?? ",";
    if (lost === undefined || mark === "," || mark === "'" || mark === "‚" || mark === "‘") return;
    const end = passages[lost.passage]?.end;
    const last = end === undefined ? tokens.length : firstFrom(tokens, end, lost.at);
    found.push({ first: lost.at, last, closed: false, depth: 0 });
  };
  for (const at of marks) {
    const token = tokens[at];
    if (token === undefined || (token.text === "," && !token.spaced)) continue; // a comma after a word
    const { text, spaced, start } = token;
    const closers = tables.opening.get(text);
    if (closers === undefined && stack.length === 0) continue;
    while (passage + 1 < passages.length && start >= (passages[passage]?.end ?? 0)) passage += 1;
    while (stack.length > 0 && passage - (stack[stack.length - 1]?.passage ?? 0) > furthestPassages) abandon();
    const opening = closers !== undefined && opens(tokens, at, tables);
    const match = opening && spaced ? -1 : findOpen(stack, text);
    if (match >= 0) {
      while (stack.length > match + 1) abandon();
      const open = stack.pop();
      if (open !== undefined) found.push({ first: open.at, last: at + 1, closed: true, depth: 0 });
      continue;
    }
    if (!opening || stack.length >= deepest) continue;
    const previous = stack.length === 0 ? undefined : stack[stack.length - 1];
    if (previous !== undefined && previous.passage < passage && previous.closers === closers) abandon();
    stack.push({ at, passage, closers });
  }
  while (stack.length > 0) abandon();
  return withDepth(found);
}

function findOpen(stack: readonly Open[], text: string): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) if (stack[index]?.closers.has(text)) return index;
  return -1;
}

/** Puts quotations in the order they begin, each with the number of those around it. */
function withDepth(found: Quotation[]): readonly Quotation[] {
  found.sort((a, b) => a.first - b.first);
  const around: number[] = [];
  return found.map(({ first, last, closed }) => {
    while (around.length > 0 && (around[around.length - 1] ?? 0) <= first) around.pop();
    return { first, last, closed, depth: around.push(last) - 1 };
  });
}
