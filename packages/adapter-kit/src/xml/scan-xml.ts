import type { ErrorCode } from "@digest/core";
import { limits } from "../limits.ts";
import {
  checkReferences,
  closeElement,
  closeFrom,
  type ElementRange,
  edit,
  findMark,
  noteContent,
  noteText,
  openRange,
  openRangeOf,
  type ScanState,
  skipReferences,
  startScan,
  type Wanted,
} from "./scan-state.ts";
import { scanTag } from "./scan-tag.ts";
import { applyEdits } from "./xml-edits.ts";

/** What one linear pass over a text tells before a parser sees it. */
export interface XmlScan {
  /** Why the text may not be parsed at all. */
  readonly refused?: ErrorCode;
  /** Whether the text is well-formed as it is, namespaces aside. */
  readonly sound: boolean;
  readonly elements: number;
  /** Whether an element has both words and elements, so that their order matters. */
  readonly mixed: boolean;
  /** The same, the elements wanted and all inside them left aside. */
  readonly mixedAround: boolean;
  /** Where long texts stand that mean what they are: CDATA, and words without references. */
  readonly longTexts: readonly { readonly start: number; readonly end: number }[];
  /** The elements wanted, in document order. */
  readonly ranges: readonly ElementRange[];
  /** The text made well-formed. */
  readonly repaired: () => string;
}

/** Elements of HTML without content, which careless senders leave open. */
export const voidNames = ["br", "hr", "img", "wbr"] as const;
const voids: ReadonlySet<string> = new Set(voidNames);

const bracketCode = ">".charCodeAt(0);
const closeForm = /<\/([^\s<>/]{1,1000})\s*>/y;

/** A `<` that begins no markup; markup that the end of the text cuts off is dropped. */
function asText(state: ScanState, at: number): number {
  const cutOff = /[A-Za-z/!?]/.test(state.text.charAt(at + 1)) && findMark(state, ">", at) < 0;
  edit(state, at, cutOff ? state.text.length : at + 1, cutOff ? "" : "&lt;");
  return cutOff ? state.text.length : at + 1;
}

function openTag(state: ScanState, start: number): number {
  const tag = scanTag(state.text, start, state.quotes, limits.attributes);
  if (tag === undefined) return asText(state, start);
  const noted = state.wanted(tag.name, state.open);
  const unclosed = noted ? -1 : openRangeOf(state, tag.name);
  if (unclosed >= 0) closeFrom(state, unclosed, start);
  state.elements += 1;
  state.steps += state.open.length;
  noteContent(state, 2);
  checkReferences(state, start);
  for (const made of tag.edits) edit(state, made.start, made.end, made.text);
  if (tag.attributes > limits.attributes || state.elements > limits.nodes || state.steps > limits.steps)
    state.refused ??= "too-large";
  if (state.open.length >= limits.depth) state.refused ??= "too-deep";
  const isVoid = !tag.empty && voids.has(tag.name.toLowerCase()) && !state.text.startsWith(`</${tag.name}`, tag.end);
  if (isVoid) edit(state, tag.end - 1, tag.end - 1, "/");
  if (noted || unclosed >= 0) openRange(state, tag.name, start, tag.end);
  state.open.push(tag.name);
  state.content.push(0);
  if (tag.empty || isVoid) closeElement(state, tag.end, tag.end);
  checkReferences(state, tag.end);
  return tag.end;
}

function closeTag(state: ScanState, start: number): number {
  const innermost = state.open.at(-1) ?? "";
  const bracket = start + 2 + innermost.length;
  if (
    state.text.charCodeAt(bracket) === bracketCode &&
    innermost !== "" &&
    state.text.startsWith(innermost, start + 2)
  ) {
    closeElement(state, start, bracket + 1);
    return bracket + 1;
  }
  closeForm.lastIndex = start;
  const found = closeForm.exec(state.text);
  if (found === null) return asText(state, start);
  const [tag, name = ""] = found;
  const index = state.open.lastIndexOf(name);
  if (index < 0) edit(state, start, start + tag.length, "");
  else {
    closeFrom(state, index + 1, start);
    closeElement(state, start, start + tag.length);
  }
  return start + tag.length;
}

/** A cut-off CDATA ends where the element around it does, else with the text. */
function cutCdata(state: ScanState, start: number): number {
  const name = state.open.at(-1) ?? "";
  const close = name === "" ? -1 : state.text.indexOf(`</${name}`, start);
  const end = close < 0 ? state.text.length : close;
  edit(state, end, end, "]]>");
  skipReferences(state, end);
  return end;
}

function skipTo(state: ScanState, start: number, mark: string, from: number): number {
  const at = findMark(state, mark, from);
  if (at < 0) return asText(state, start);
  skipReferences(state, at + mark.length);
  return at + mark.length;
}

function comment(state: ScanState, start: number): number {
  const end = skipTo(state, start, "-->", start + 4);
  const inner = state.text.slice(start + 4, end - 3);
  if (end > start + 1 && (inner.includes("--") || inner.endsWith("-"))) edit(state, start, end, "");
  return end;
}

/** A document type before the root, as far as it declares no entities. */
function documentType(state: ScanState, start: number): number {
  if (state.elements > 0 || state.typed) return asText(state, start);
  state.typed = true;
  const close = findMark(state, ">", start);
  const subset = state.text.slice(start, close).indexOf("[");
  const end = subset < 0 ? close : findMark(state, "]", start + subset);
  if (close < 0 || end < 0) return asText(state, start);
  if (subset >= 0) {
    if (/<!ENTITY/i.test(state.text.slice(start, end))) state.refused ??= "forbidden-entity";
    const after = findMark(state, ">", end);
    skipReferences(state, after < 0 ? state.text.length : after);
    return after < 0 ? state.text.length : after + 1;
  }
  skipReferences(state, close);
  return close + 1;
}

function markup(state: ScanState, start: number): number {
  const { text } = state;
  const next = text.charAt(start + 1);
  if (next === "/") return closeTag(state, start);
  if (next === "?") return skipTo(state, start, "?>", start + 2);
  if (next !== "!") return openTag(state, start);
  if (text.startsWith("<!--", start)) return comment(state, start);
  if (text.startsWith("<![CDATA[", start)) {
    const end = findMark(state, "]]>", start + 9);
    noteContent(state, 1);
    if (end < 0) return cutCdata(state, start);
    noteText(state, start + 9, end);
    skipReferences(state, end + 3);
    return end + 3;
  }
  return /^<!DOCTYPE/i.test(text.slice(start, start + 9)) ? documentType(state, start) : asText(state, start);
}

const filled = /\S/g;

function isBlank(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first > 0x20 && first < 0x7f) return false;
  filled.lastIndex = start;
  const found = filled.exec(text);
  return found === null || found.index >= end;
}

/** What stands before or behind the root is dropped where it is no white space. */
function outside(state: ScanState, start: number, end: number): void {
  if (
    start < end &&
    state.text
      .slice(start, end)
      .replace(/^\ufeff/, "")
      .trim() !== ""
  )
    edit(state, start, end, "");
}

/**
 * Scans XML once, in linear time: counts elements, attributes and depth against the limits, refuses entity declarations,
 * checks nesting and references and notes repairs, so that a parser is only ever given well-formed text. A wanted element that begins
 * inside one of the same name ends that one: it was left open.
 */
export function scanXml(text: string, wanted: Wanted = () => false): XmlScan {
  const state = startScan(text, wanted);
  let at = 0;
  while (at < text.length && state.refused === undefined && state.rootEnd === undefined) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    if (state.open.length === 0) outside(state, at, end);
    else if (end > at && !isBlank(text, at, end)) {
      noteContent(state, 1);
      if (state.ampersand < 0 || state.ampersand >= end) noteText(state, at, end);
    }
    checkReferences(state, end);
    if (next < 0) break;
    at = markup(state, next);
  }
  if (state.rootEnd === undefined) closeFrom(state, 0, text.length);
  else trailer(state, state.rootEnd);
  if (state.elements === 0) state.refused ??= "malformed-xml";
  const { elements, mixed, mixedAround, longTexts, ranges, edits, refused } = state;
  const repaired = () => applyEdits(text, edits);
  return {
    sound: edits.length === 0,
    elements,
    mixed,
    mixedAround,
    longTexts,
    ranges,
    repaired,
    ...(refused === undefined ? {} : { refused }),
  };
}

/** Behind the root only white space, comments and instructions may stand; anything else is dropped with all after it. */
function trailer(state: ScanState, from: number): void {
  const { text } = state;
  let at = from;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const mark = text.startsWith("<!--", next) ? "-->" : "?>";
    const end = next < 0 || (mark === "?>" && !text.startsWith("<?", next)) ? -1 : findMark(state, mark, next + 2);
    if (text.slice(at, next < 0 ? text.length : next).trim() !== "" || (next >= 0 && end < 0)) {
      edit(state, at, text.length, "");
      return;
    }
    at = end < 0 ? text.length : end + mark.length;
  }
}
