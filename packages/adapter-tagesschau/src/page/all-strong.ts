import { type Element, textOf } from "@digest/adapter-kit";

/** Whether all text of a paragraph is set bold: the mark of a lead. */
export function isAllStrong(element: Element): boolean {
  const bold = (inner: Element) => inner.name === "strong" || inner.name === "b";
  return textOf(element) !== "" && textOf(element, bold) === "";
}
