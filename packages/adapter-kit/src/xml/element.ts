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
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== "string" && isNamed(node, name, uri)) return node;
  return undefined;
}

/** All child elements of a name, or all child elements. */
export function children(element: XmlElement | undefined, name?: string, uri?: string): readonly XmlElement[] {
  if (element === undefined) return [];
  const found: XmlElement[] = [];
  for (const node of element.children) if (typeof node !== "string" && isNamed(node, name, uri)) found.push(node);
  return found;
}

function isNamed(element: XmlElement, name: string | undefined, uri: string | undefined): boolean {
  return (name === undefined || element.name === name) && (uri === undefined || element.uri === uri);
}

/** The element that a chain of names leads to, `at(item, "contentMeta", "headline")`. */
export function at(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) found = child(found, name);
  return found;
}

/** Elements below `element` in document order, of a name or all. */
export function descendants(element: XmlElement, name?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, name, found);
  return found;
}

function collect(element: XmlElement, name: string | undefined, found: XmlElement[]): void {
  for (const inner of element.children) {
    if (typeof inner === "string") continue;
    if (name === undefined || inner.name === name) found.push(inner);
    collect(inner, name, found);
  }
}

/** All text of an element in document order, white space as it is. */
export function textContent(element: XmlElement | undefined): string {
  let text = "";
  for (const node of element?.children ?? []) text += typeof node === "string" ? node : textContent(node);
  return text;
}

/** The way to an element in the form of `Problem.path`. */
export function problemPath(element: XmlElement): readonly string[] {
  return element.path.split("/").slice(1);
}
