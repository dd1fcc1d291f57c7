import { decodeHTML } from "entities/decode";
import { decodeAttributes } from "./decode-attributes.ts";
import type { Document, Element, Text } from "./node.ts";

/** A node while it is made. */
type Growing<Node> = { -readonly [Key in keyof Node]: Node[Key] };
interface GrowingElement extends Growing<Omit<Element, "children">> {
  readonly children: (Element | Growing<Text>)[];
}
interface GrowingDocument extends Growing<Omit<Document, "children">> {
  readonly children: (Element | Growing<Text>)[];
}

/** Where a parser stands in the markup: the first and the last character of what it tells of. */
export interface Place {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** A tree that grows with what a parser tells in the order of the markup, its character references as written. */
export interface GrowingTree {
  readonly document: Document;
  open(name: string, attribs: Record<string, string>, place: Place): void;
  /** Closes the element opened last; with `isImplied` no tag of its own ends it, but the one the parser stands at. */
  close(place: Place, isImplied: boolean): void;
  /** Adds text to the element opened last; `isRaw` where it has no character references. */
  write(data: string, place: Place, isRaw: boolean): void;
}

export function growTree(): GrowingTree {
  const elements: Element[] = [];
  const document: GrowingDocument = { type: "document", parent: null, children: [], elements, first: 0, end: 0 };
  const path: GrowingElement[] = [];
  let parent: GrowingDocument | GrowingElement = document;
  return {
    document,
    open(name, attribs, { startIndex, endIndex }) {
      const first = elements.length + 1;
      const element: GrowingElement = {
        type: "element",
        name,
        attribs: decodeAttributes(attribs),
        parent,
        children: [],
        elements,
        first,
        end: first,
        startIndex,
        endIndex,
      };
      parent.children.push(element);
      elements.push(element);
      document.end = first;
      path.push(element);
      parent = element;
    },
    close({ startIndex, endIndex }, isImplied) {
      const element = path.pop();
      if (element === undefined) return;
      element.endIndex = isImplied && startIndex > element.startIndex ? startIndex - 1 : endIndex;
      element.end = elements.length;
      parent = path.at(-1) ?? document;
    },
    write(raw, { startIndex, endIndex }, isRaw) {
      const data = isRaw || !raw.includes("&") ? raw : decodeHTML(raw);
      const before = parent.children.at(-1);
      if (before?.type === "text") {
        before.data += data;
        before.endIndex = endIndex;
      } else parent.children.push({ type: "text", data, parent, startIndex, endIndex });
    },
  };
}
