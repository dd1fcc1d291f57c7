import { type Element, findFirst, type ParentNode, rangeOf, textOf } from "@digest/adapter-kit";
import type { Found } from "./page.ts";

/** A value with the markup of the element it was read from. */
export function found<Value>(element: Element, value: Value): Found<Value> {
  return { ...rangeOf(element), value };
}

/** Text of the first element a selector names, with its markup; absent where there is none or it is empty. */
export function foundText(root: ParentNode, selector: string): Found<string> | undefined {
  const element = findFirst(root, selector);
  const text = textOf(element);
  return element === undefined || text === "" ? undefined : found(element, text);
}

/** Whether all text of a paragraph is set bold: the mark of a lead. */
export function isAllStrong(element: Element): boolean {
  const bold = (inner: Element) => inner.name === "strong" || inner.name === "b";
  return textOf(element) !== "" && textOf(element, bold) === "";
}
