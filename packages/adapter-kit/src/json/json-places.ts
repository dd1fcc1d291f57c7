import { escapePointer } from "@digest/core";
import { limits } from "../limits.ts";

/** Half-open UTF-16 range of a value in JSON text; strings with their quotation marks. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
}

interface Holder {
  readonly pointer: string;
  readonly start: number;
  readonly list: boolean;
  /** Key or index of the member that comes next. */
  next: string | number;
}

/** The begin of a string, a sign, or a number or word. Blanks are stepped over. */
const token = /\s*(?:(")|([[\]{}:,])|([^\s"[\]{}:,]+))/y;

/**
 * Where the values of JSON text stand, by JSON Pointer (RFC 6901), `/news/0/title`; the whole is `""`. For text that `JSON.parse`
 * accepts; a member named twice has the place of the last. One linear pass without recursion. Beyond the limits of depth or
 * of nodes deeper or later values have no place. `depth` says how many steps of a pointer are wanted, where not all are.
 */
export function jsonPlaces(json: string, depth: number = limits.depth): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
  const holders: Holder[] = [];
  let key: string | undefined;
  const pointerHere = (): string => {
    const holder = holders.at(-1);
    return holder === undefined || holders.length > depth
      ? ""
      : `${holder.pointer}/${escapePointer(String(holder.next))}`;
  };
  const put = (pointer: string, start: number, end: number) => {
    if (places.size < limits.nodes && holders.length <= depth) places.set(pointer, { start, end });
  };
  const mark = (sign: string, start: number, end: number) => {
    const holder = holders.at(-1);
    if (sign === "{" || sign === "[") {
      holders.push({ pointer: pointerHere(), start, list: sign === "[", next: sign === "[" ? 0 : "" });
    } else if (sign === "}" || sign === "]") {
      holders.pop();
      if (holder !== undefined) put(holder.pointer, holder.start, end);
    } else if (holder !== undefined && sign === ",") {
      if (typeof holder.next === "number") holder.next += 1;
    } else if (holder !== undefined && key !== undefined) {
      holder.next = key;
    }
    key = undefined;
  };
  token.lastIndex = 0;
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    const [text, quote, sign, plain] = found;
    const start = found.index + text.length - (quote ?? sign ?? plain ?? "").length;
    const end = quote === undefined ? found.index + text.length : stringEnd(json, start);
    token.lastIndex = end;
    if (sign !== undefined) mark(sign, start, end);
    else if (quote !== undefined && holders.at(-1)?.list === false && isKey(json, end)) key = nameIn(json, start, end);
    else put(pointerHere(), start, end);
    if (holders.length > limits.depth) break;
  }
  return places;
}

/** The end of the string whose quotation mark stands at `start`: the next one behind an even number of backslashes. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = at;
    while (json.charCodeAt(slashes - 1) === 92) slashes -= 1;
    if ((at - slashes) % 2 === 0) return at + 1;
  }
  return json.length;
}

function nameIn(json: string, start: number, end: number): string {
  const raw = json.slice(start, end);
  return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
}

/** Whether a string that ends at `end` is a member's name: a colon comes next. */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (at < json.length && json.charCodeAt(at) <= 32) at += 1;
  return json.charAt(at) === ":";
}
