import { type AnyNode, type Element, isTag, type ParentNode } from "domhandler";

/** Elements below `root` in document order, `root` itself left out. Iterative: depth of the input costs no stack. */
export function* elementsIn(root: ParentNode): Generator<Element, void, boolean | undefined> {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    const skip: boolean | undefined = isTag(node) ? yield node : undefined;
    node = nextNode(node, root, skip === true);
  }
}

/** The node after `node` in document order below `root`; `skip` leaves out what is inside `node`. */
export function nextNode(node: AnyNode, root: ParentNode, skip: boolean): AnyNode | null {
  const child = "children" in node ? node.firstChild : null;
  if (!skip && child !== null) return child;
  let at: AnyNode | null = node;
  while (at !== null && at !== root) {
    if (at.next !== null) return at.next;
    at = at.parent;
  }
  return null;
}
