import type { ErrorCode } from "@digest/core";
import { limits } from "../limits.ts";
import { referenceFault } from "./entity.ts";
import { type QuoteSearch, quoteSearch } from "./scan-tag.ts";
import type { XmlEdit } from "./xml-edits.ts";

/** Where an element of interest stands in the text; `name` as written, `path` the names around it from the root. */
export interface ElementRange {
  readonly name: string;
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Tells by name and the names around it whether the place of an element is wanted. */
export type Wanted = (name: string, path: readonly string[]) => boolean;

/** What a scan has found so far. The one mutable value of a scan; it never leaves `scanXml`. */
export interface ScanState {
  readonly text: string;
  readonly wanted: Wanted;
  readonly quotes: QuoteSearch;
  readonly edits: XmlEdit[];
  readonly ranges: { readonly name: string; readonly path: readonly string[]; readonly start: number; end: number }[];
  /** Names of open elements, outermost first, and the index of their range, -1 for none. */
  readonly open: string[];
  readonly openRanges: number[];
  /** End marks (`-->`, `]]>`) that do not occur any more. */
  readonly spent: Set<string>;
  /** Where long texts without references stand. */
  readonly longTexts: { readonly start: number; readonly end: number }[];
  /** For each open element whether it has had text (1) and elements (2). */
  readonly content: number[];
  /** Whether an element has both. */
  mixed: boolean;
  ampersand: number;
  /** Whether there was a document type. */
  typed: boolean;
  elements: number;
  /** The depths of all elements so far, added up. */
  steps: number;
  rootEnd: number | undefined;
  refused: ErrorCode | undefined;
}

/** The state before the first character. */
export function startScan(text: string, wanted: Wanted): ScanState {
  return {
    text,
    wanted,
    quotes: quoteSearch(text),
    edits: [],
    ranges: [],
    open: [],
    openRanges: [],
    longTexts: [],
    content: [],
    mixed: false,
    spent: new Set(),
    ampersand: text.indexOf("&"),
    typed: false,
    elements: 0,
    steps: 0,
    rootEnd: undefined,
    refused: text.length > limits.bytes ? "too-large" : undefined,
  };
}

/** Notes a repair. */
export function edit(state: ScanState, start: number, end: number, text: string): void {
  state.edits.push({ start, end, text });
  if (state.edits.length > limits.repairs) state.refused ??= "malformed-xml";
}

/** Finds an end mark; a mark that was not found once is not searched again. */
export function findMark(state: ScanState, mark: string, from: number): number {
  if (state.spent.has(mark)) return -1;
  const at = state.text.indexOf(mark, from);
  if (at < 0) state.spent.add(mark);
  return at;
}

/** Characters from which on a text is long. */
const long = 100;

/** Notes a text without references, where it is long. */
export function noteText(state: ScanState, start: number, end: number): void {
  if (end - start >= long) state.longTexts.push({ start, end });
}

/** Notes that the innermost element has text (1) or an element (2). */
export function noteContent(state: ScanState, kind: 1 | 2): void {
  const last = state.content.length - 1;
  if (last < 0) return;
  const both = (state.content[last] ?? 0) | kind;
  state.content[last] = both;
  if (both === 3) state.mixed = true;
}

/** Checks the references before `end`. */
export function checkReferences(state: ScanState, end: number): void {
  while (state.ampersand >= 0 && state.ampersand < end && state.refused === undefined) {
    const at = state.ampersand;
    const fault = referenceFault(state.text, at);
    if (fault !== undefined) edit(state, at, at + fault.length, fault.text);
    state.ampersand = state.text.indexOf("&", at + (fault?.length ?? 1));
  }
}

/** Goes past a comment, CDATA or instruction, where `&` is no reference. */
export function skipReferences(state: ScanState, end: number): void {
  if (state.ampersand >= 0 && state.ampersand < end) state.ampersand = state.text.indexOf("&", end);
}

/** Where in the stack the outermost open element of a name stands whose place is wanted; -1 for none. */
export function openRangeOf({ openRanges, ranges }: ScanState, name: string): number {
  if (ranges.length === 0) return -1;
  for (let index = 0; index < openRanges.length; index += 1)
    if (ranges[openRanges[index] ?? -1]?.name === name) return index;
  return -1;
}

/** Closes the innermost element. */
export function closeElement(state: ScanState, end: number): void {
  state.open.pop();
  state.content.pop();
  const range = state.ranges[state.openRanges.pop() ?? -1];
  if (range !== undefined) range.end = end;
  if (state.open.length === 0) state.rootEnd = end;
}

/** Closes, as a repair at an offset, all open elements from a place of the stack inwards. */
export function closeFrom(state: ScanState, index: number, at: number): void {
  if (index >= state.open.length) return;
  const tags = state.open.slice(index).map((name) => `</${name}>`);
  edit(state, at, at, tags.toReversed().join(""));
  while (state.open.length > index) closeElement(state, at);
}
