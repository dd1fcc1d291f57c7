/** Characters between tags with their references resolved; in scripts and styles as written. */
export interface Text {
  readonly type: "text";
  readonly data: string;
  readonly parent: ParentNode;
  /** UTF-16 offsets in the markup, that of the last character too. */
  readonly startIndex: number;
  readonly endIndex: number;
}

/** What holds nodes. The elements below it are `elements[first]` to before `elements[end]`: no walk goes from node to node. */
interface Holder {
  readonly children: readonly ChildNode[];
  /** All elements of the tree in document order, one list for the whole tree. */
  readonly elements: readonly Element[];
  readonly first: number;
  readonly end: number;
}

/** An element, its name and those of its attributes in lower case. */
export interface Element extends Holder {
  readonly type: "element";
  readonly name: string;
  readonly attribs: Readonly<Record<string, string | undefined>>;
  readonly parent: ParentNode;
  /** UTF-16 offsets in the markup from `<` on, and of the last character. */
  readonly startIndex: number;
  readonly endIndex: number;
}

/** The root of a tree. */
export interface Document extends Holder {
  readonly type: "document";
  readonly parent: null;
}

/** A node that stands in another. */
export type ChildNode = Element | Text;

/** A node that has children. */
export type ParentNode = Document | Element;

/** Any node of a tree; comments and declarations have none. */
export type AnyNode = Document | ChildNode;

/** The text that stands in an element itself, not in elements inside it: of a script, of the title. */
export function ownText(element: Element): string {
  return element.children.map((child) => (child.type === "text" ? child.data : "")).join("");
}

/** The element that follows another under the same parent. */
export function nextElement({ elements, end, parent }: Element): Element | undefined {
  const next = elements[end];
  return next?.parent === parent ? next : undefined;
}
