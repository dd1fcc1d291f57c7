import { type MarkupRange, rangeOf } from "./blocks-of.ts";
import { findFirst } from "./find.ts";
import type { Element, ParentNode } from "./node.ts";
import { textOf } from "./text-of.ts";

/** A value with the markup it was read from, for the account of a page. */
export interface Found<Value> extends MarkupRange {
  readonly value: Value;
}

/** A value with the markup of the element it was read from. */
export function found<Value>(element: Element, value: Value): Found<Value> {
  return { ...rangeOf(element), value };
}

/** Text of the first element a selector names, with its markup; absent where there is none or it is empty. */
export function foundText(root: ParentNode, source: string): Found<string> | undefined {
  const element = findFirst(root, source);
  const text = textOf(element);
  return element === undefined || text === "" ? undefined : found(element, text);
}
