import { type AnyNode, type Element, isTag, type ParentNode } from "domhandler";
import { isNamed, matches, selector } from "./selector.ts";
import { nextNode } from "./walk.ts";

/** All elements below `root` that the selector names, in document order. */
export function findAll(root: ParentNode, source: string): readonly Element[] {
  const wanted = selector(source);
  const found: Element[] = [];
  for (let node = root.firstChild; node !== null; node = nextNode(node, root, false))
    if (isTag(node) && isNamed(node, wanted)) found.push(node);
  return found;
}

/** The first element below `root` that the selector names. */
export function findFirst(root: ParentNode, source: string): Element | undefined {
  const wanted = selector(source);
  for (let node = root.firstChild; node !== null; node = nextNode(node, root, false))
    if (isTag(node) && isNamed(node, wanted)) return node;
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
