import { Parser } from "htmlparser2";
import { blockElements } from "./element-kinds.ts";

const blocks: ReadonlySet<string> = new Set(blockElements);

/** Elements whose content is code or style, never words. */
export const codeElements = ["script", "style", "template", "applet"] as const;
const code: ReadonlySet<string> = new Set(codeElements);

const lineBreaking: ReadonlySet<string> = new Set([...blocks, "br"]);
const longestName = 40;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Name of the tag whose first letter stands at an offset, in lower case. */
function nameAt(html: string, start: number): string {
  let end = start;
  for (
    let code = html.charCodeAt(end);
    isLetter(code) || (code >= 48 && code <= 58) || code === 45;
    code = html.charCodeAt(end)
  ) {
    end += 1;
    if (end - start > longestName) break;
  }
  return html.slice(start, end).toLowerCase();
}

/** Behind the `>` of the tag that begins at `start`; quoted values may hold `>`. `-1` where it has none. */
function tagEnd(html: string, start: number): number {
  const close = html.indexOf(">", start);
  if (close < 0) return -1;
  let quote = 0;
  let equals = false;
  for (let at = start; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return at + 1;
    else if (equals && (code === 34 || code === 39)) quote = code;
    if (code > 32) equals = code === 61;
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

/** Finds marks from left to right; one that was not found is not searched again. */
function finder(html: string): (mark: string, from: number) => number {
  const spent = new Set<string>();
  return (mark, from) => {
    const at = spent.has(mark) ? -1 : html.indexOf(mark, from);
    if (at < 0) spent.add(mark);
    return at;
  };
}

/** Behind the comment that begins at `open`; `-1` where none does, or it has no end. */
function commentEnd(html: string, open: number, find: (mark: string, from: number) => number): number {
  const close = html.startsWith("<!--", open) ? find("-->", open + 4) : -1;
  return close < 0 ? -1 : close + 3;
}

/**
 * Words of HTML in one linear pass without a tree: a blank where blocks and `br` part them, none around inline elements.
 * For texts of feeds and APIs; pages are for `parseHtml`.
 */
export function stripHtml(html: string): string {
  const find = finder(html);
  const words: string[] = [];
  let apart = true;
  const add = (from: number, to: number) => {
    if (from >= to) return;
    words.push(decoded(html.slice(from, to)));
    apart = false;
  };
  let text = 0;
  let open = html.indexOf("<");
  while (open >= 0) {
    const closing = html.charCodeAt(open + 1) === 47 ? 1 : 0;
    const isTag = isLetter(html.charCodeAt(open + 1 + closing));
    let end = isTag ? (find(">", open) < 0 ? -1 : tagEnd(html, open)) : commentEnd(html, open, find);
    if (end > open) {
      add(text, open);
      const name = isTag ? nameAt(html, open + 1 + closing) : "";
      if (!apart && lineBreaking.has(name)) {
        words.push(" ");
        apart = true;
      }
      if (closing === 0 && code.has(name)) {
        const close = find(`</${name}`, end);
        end = close < 0 ? html.length : close;
      }
      text = end;
    }
    open = html.indexOf("<", Math.max(end, open + 1));
  }
  add(text, html.length);
  return words.join("");
}
