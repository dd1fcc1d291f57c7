import { type AnyNode, type Element, isTag, type ParentNode } from "domhandler";
import { matches } from "./selector.ts";
import { elementsIn } from "./walk.ts";

/** All elements below `root` that the selector names, in document order. */
export function findAll(root: ParentNode, source: string): readonly Element[] {
  const found: Element[] = [];
  for (const element of elementsIn(root)) if (matches(element, source)) found.push(element);
  return found;
}

/** The first element below `root` that the selector names. */
export function findFirst(root: ParentNode, source: string): Element | undefined {
  for (const element of elementsIn(root)) if (matches(element, source)) return element;
  return undefined;
}

/** The element itself or its nearest ancestor that the selector names. */
export function closest(node: AnyNode, source: string): Element | undefined {
  for (let at: AnyNode | null = node; at !== null; at = at.parent) if (isTag(at) && matches(at, source)) return at;
  return undefined;
}

/** An attribute with blanks trimmed; absent where it is missing or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.attribs[name]?.trim();
  return value === "" ? undefined : value;
}
