/** An element of an XML document, free of the parser's own shapes. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** Namespace, empty for none. */
  readonly uri: string;
  /** Attributes by local name; those in a namespace also by the name as written (`xml:lang`, `xlink:href`). */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in document order; neighbouring texts are one, CDATA is text, white space is kept. */
  readonly children: readonly (XmlElement | string)[];
  /** The markup inside an element that `parseXml` was told to leave as it is; it has no children then. */
  readonly markup?: string;
  /** Local names from the root, `/newsItem/itemMeta/title`, for problems. */
  readonly path: string;
}

/** The first child element of a name, of any namespace or of the one given. */
export function child(element: XmlElement | undefined, name: string, uri?: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isNamed(node, name, uri));
}

/** All child elements of a name, or all child elements. */
export function children(element: XmlElement | undefined, name?: string, uri?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => isNamed(node, name, uri));
}

function isNamed(node: XmlElement | string, name: string | undefined, uri: string | undefined): node is XmlElement {
  if (typeof node === "string") return false;
  return (name === undefined || node.name === name) && (uri === undefined || node.uri === uri);
}

/** The element that a chain of names leads to, `at(item, "contentMeta", "headline")`. */
export function at(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => child(found, name), element);
}

/** Elements below `element` in document order, of a name or all. */
export function* descendants(element: XmlElement, name?: string): Generator<XmlElement> {
  for (const inner of children(element)) {
    if (name === undefined || inner.name === name) yield inner;
    yield* descendants(inner, name);
  }
}

/** All text of an element in document order, white space as it is. */
export function textContent(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  return element.children.map((node) => (typeof node === "string" ? node : textContent(node))).join("");
}

/** The way to an element in the form of `Problem.path`. */
export function problemPath(element: XmlElement): readonly string[] {
  return element.path.split("/").slice(1);
}
