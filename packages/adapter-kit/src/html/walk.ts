import type { Element, ParentNode } from "./node.ts";

/** Elements below `root` in document order, `root` itself left out; what is told `true` is not looked into. */
export function* elementsIn(root: ParentNode): Generator<Element, void, boolean | undefined> {
  for (let at = root.first; at < root.end; at += 1) {
    const element = root.elements[at];
    const skip: boolean | undefined = element === undefined ? undefined : yield element;
    if (element !== undefined && skip === true) at = element.end - 1;
  }
}
