import { Parser } from "htmlparser2";
import { blockElements } from "./element-kinds.ts";

const blocks: ReadonlySet<string> = new Set(blockElements);

/** Elements whose content is code or style, never words. */
export const codeElements = ["script", "style", "template", "applet"] as const;
const code: ReadonlySet<string> = new Set(codeElements);

const tagForm = /<\/?([A-Za-z][A-Za-z\d:-]{0,40})/y;

/** The end of the tag that begins at `start`, behind its `>`; quotes may hold `>`. `-1` where it has none. */
function tagEnd(html: string, start: number): number {
  const close = html.indexOf(">", start);
  if (close < 0) return -1;
  let quote = "";
  let equals = false;
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at + 1;
    else if (equals && (character === '"' || character === "'")) quote = character;
    if (character.trim() !== "") equals = character === "=";
  }
  return close + 1; // a quote that is never closed: the tag ends at the first bracket
}

/** Resolves the character references of a text without markup. */
function decodeReferences(text: string): string {
  let decoded = "";
  const parser = new Parser({
    ontext: (data) => {
      decoded += data;
    },
  });
  parser.end(text.replaceAll("<", "&lt;"));
  return decoded;
}

function decoded(text: string): string {
  const at = text.indexOf("&");
  return at < 0 || text.length - at < 3 ? text : decodeReferences(text);
}

/**
 * Words of HTML in one linear pass without a tree: a line break where blocks and `br` part them, none around inline elements.
 * For texts of feeds and APIs; pages are for `parseHtml`.
 */
export function stripHtml(html: string): string {
  const parts: string[] = [];
  const spent = new Set<string>();
  const find = (mark: string, from: number) => {
    const at = spent.has(mark) ? -1 : html.indexOf(mark, from);
    if (at < 0) spent.add(mark);
    return at;
  };
  let at = 0;
  let text = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const end = html.startsWith("<!--", open) ? commentEnd(find, open) : markupEnd(html, open, spent);
    if (end <= open) {
      at = open + 1;
      continue;
    }
    parts.push(decoded(html.slice(text, open)));
    tagForm.lastIndex = open;
    const name = tagForm.exec(html)?.[1]?.toLowerCase();
    if (name === "br" || (name !== undefined && blocks.has(name))) parts.push("\n");
    at = end;
    if (name !== undefined && code.has(name) && html.charAt(open + 1) !== "/") {
      const close = find(`</${name}`, end);
      at = close < 0 ? html.length : close;
    }
    text = at;
  }
  parts.push(decoded(html.slice(text)));
  return parts.join("");
}

function commentEnd(find: (mark: string, from: number) => number, open: number): number {
  const close = find("-->", open + 4);
  return close < 0 ? open : close + 3;
}

/** Behind the tag that begins at `open`; `open` where none does. */
function markupEnd(html: string, open: number, spent: Set<string>): number {
  tagForm.lastIndex = open;
  if (tagForm.exec(html) === null || spent.has(">")) return open;
  const end = tagEnd(html, open);
  if (end < 0) spent.add(">");
  return end < 0 ? open : end;
}
