import type { ErrorCode } from "@digest/core";
import { limits } from "../limits.ts";
import { referenceFault } from "./entity.ts";
import { type QuoteSearch, quoteSearch } from "./scan-tag.ts";
import type { XmlEdit } from "./xml-edits.ts";

/** A half-open range of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where an element of interest stands in the text; `name` as written, `path` the names around it from the root, `inner` what is between its tags. */
export interface ElementRange extends Stretch {
  readonly name: string;
  readonly path: readonly string[];
  readonly inner: Stretch;
}

/** A range whose end is not known yet. */
interface OpenRange extends ElementRange {
  end: number;
  readonly inner: { readonly start: number; end: number };
}

/** Tells by name and the names around it whether the place of an element is wanted. */
export type Wanted = (name: string, path: readonly string[]) => boolean;

/** What a scan has found so far. The one mutable value of a scan; it never leaves `scanXml`. */
export interface ScanState {
  readonly text: string;
  readonly wanted: Wanted;
  readonly quotes: QuoteSearch;
  readonly edits: XmlEdit[];
  readonly ranges: OpenRange[];
  /** Names of open elements, outermost first. */
  readonly open: string[];
  /** The ranges of those of them whose place is wanted. */
  readonly openRanges: OpenRange[];
  /** End marks (`-->`, `]]>`) that do not occur any more. */
  readonly spent: Set<string>;
  /** Where long texts without references stand. */
  readonly longTexts: Stretch[];
  /** For each open element whether it has had text (1) and elements (2). */
  readonly content: number[];
  /** Whether an element has both, and whether one has that is none of those wanted and stands in none of them. */
  mixed: boolean;
  mixedAround: boolean;
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
    mixedAround: false,
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
  if (both !== 3) return;
  state.mixed = true;
  if (state.openRanges.length === 0) state.mixedAround = true;
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
export function openRangeOf({ openRanges }: ScanState, name: string): number {
  return openRanges.find((range) => range.name === name)?.path.length ?? -1;
}

/** Notes where an element of interest stands that begins at `start` and has its content from `inner` on. */
export function openRange({ ranges, openRanges, open }: ScanState, name: string, start: number, inner: number): void {
  const range = { name, path: [...open], start, end: inner, inner: { start: inner, end: inner } };
  ranges.push(range);
  openRanges.push(range);
}

/** Closes the innermost element, whose content ends at `inner`. */
export function closeElement(state: ScanState, inner: number, end: number): void {
  state.open.pop();
  state.content.pop();
  const range = state.openRanges.at(-1);
  if (range !== undefined && range.path.length === state.open.length) {
    range.inner.end = inner;
    range.end = end;
    state.openRanges.pop();
  }
  if (state.open.length === 0) state.rootEnd = end;
}

/** Closes, as a repair at an offset, all open elements from a place of the stack inwards. */
export function closeFrom(state: ScanState, index: number, at: number): void {
  if (index >= state.open.length) return;
  const tags = state.open.slice(index).map((name) => `</${name}>`);
  edit(state, at, at, tags.toReversed().join(""));
  while (state.open.length > index) closeElement(state, at, at);
}
