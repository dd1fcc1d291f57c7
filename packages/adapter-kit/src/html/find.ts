import type { AnyNode, Element, ParentNode } from "./node.ts";
import { isNamed, selector } from "./selector.ts";

/** All elements below `root` that the selector names, in document order. */
export function findAll(root: ParentNode, source: string): readonly Element[] {
  const wanted = selector(source);
  const found: Element[] = [];
  for (let at = root.first; at < root.end; at += 1) {
    const element = root.elements[at];
    if (element !== undefined && isNamed(element, wanted)) found.push(element);
  }
  return found;
}

/** The first element below `root` that the selector names. */
export function findFirst(root: ParentNode, source: string): Element | undefined {
  const wanted = selector(source);
  for (let at = root.first; at < root.end; at += 1) {
    const element = root.elements[at];
    if (element !== undefined && isNamed(element, wanted)) return element;
  }
  return undefined;
}

/** The element itself or its nearest ancestor that the selector names. */
export function closest(node: AnyNode, source: string): Element | undefined {
  const wanted = selector(source);
  for (let at: AnyNode | null = node; at !== null; at = at.parent)
    if (at.type === "element" && isNamed(at, wanted)) return at;
  return undefined;
}

/** An attribute with blanks trimmed; absent where it is missing or empty. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.attribs[name]?.trim();
  return value === "" ? undefined : value;
}
