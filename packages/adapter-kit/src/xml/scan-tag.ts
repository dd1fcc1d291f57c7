import type { XmlEdit } from "./xml-edits.ts";

/** An opening tag as scanned; `end` is behind its `>`. */
export interface ScannedTag {
  readonly name: string;
  readonly end: number;
  readonly empty: boolean;
  readonly attributes: number;
  readonly edits: readonly XmlEdit[];
}

const nameForm =
  /[A-Za-z_:\u00c0-\u2fef\u3001-\udfff\uf900-\ufffd][\w:.\-\u00b7\u00c0-\u2fef\u3001-\udfff\uf900-\ufffd]*/y;
const blank = /\s*/y;
const unquoted = /[^\s<>"'=`]+/y;

function nameAt(text: string, at: number): string | undefined {
  nameForm.lastIndex = at;
  return nameForm.test(text) ? text.slice(at, nameForm.lastIndex) : undefined;
}

function afterBlank(text: string, at: number): number {
  if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) < 0x7f) return at;
  blank.lastIndex = at;
  blank.test(text);
  return blank.lastIndex;
}

/** Finds the closing quote; remembers where none is left, so that many open quotes cost one search. */
export interface QuoteSearch {
  readonly closing: (quote: string, from: number) => number;
}

export function quoteSearch(text: string): QuoteSearch {
  const exhausted = new Set<string>();
  return {
    closing: (quote, from) => {
      if (exhausted.has(quote)) return -1;
      const at = text.indexOf(quote, from);
      if (at < 0) exhausted.add(quote);
      return at;
    },
  };
}

/** The value behind `=`: where it ends, with quotes added where they are missing; `undefined` where the tag has no end. */
function scanValue(text: string, from: number, quotes: QuoteSearch, edits: XmlEdit[]): number | undefined {
  const at = afterBlank(text, from);
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = quotes.closing(quote, at + 1);
    return close < 0 ? undefined : close + 1;
  }
  unquoted.lastIndex = at;
  const value = unquoted.exec(text)?.[0] ?? "";
  const bare = value.endsWith("/") && text.charAt(at + value.length) === ">" ? value.slice(0, -1) : value;
  edits.push({ start: at, end: at, text: '"' }, { start: at + bare.length, end: at + bare.length, text: '"' });
  return at + bare.length;
}

/**
 * Scans the opening tag whose `<` stands at `start`, with repairs for attributes without value, quotes or blanks between them.
 * `undefined` where no tag begins there or it has no end: the `<` is text then.
 */
export function scanTag(text: string, start: number, quotes: QuoteSearch, most: number): ScannedTag | undefined {
  const name = nameAt(text, start + 1);
  if (name === undefined) return undefined;
  const edits: XmlEdit[] = [];
  let at = start + 1 + name.length;
  let attributes = 0;
  while (at < text.length && attributes <= most) {
    const next = afterBlank(text, at);
    const character = text.charAt(next);
    if (character === ">") return { name, end: next + 1, empty: false, attributes, edits };
    if (character === "/" && text.charAt(next + 1) === ">")
      return { name, end: next + 2, empty: true, attributes, edits };
    if (character === "<" || character === "") return undefined;
    const attribute = nameAt(text, next);
    if (attribute === undefined) {
      if (attributes === 0 && next === at) return undefined;
      edits.push({ start: next, end: next + 1, text: " " });
      at = next + 1;
      continue;
    }
    if (next === at) edits.push({ start: next, end: next, text: " " });
    attributes += 1;
    const behind = afterBlank(text, next + attribute.length);
    const valued = text.charAt(behind) === "=";
    const end = valued ? scanValue(text, behind + 1, quotes, edits) : next + attribute.length;
    if (end === undefined) return undefined;
    if (!valued) edits.push({ start: end, end, text: '=""' });
    at = end;
  }
  return attributes > most ? { name, end: at, empty: false, attributes, edits } : undefined;
}
