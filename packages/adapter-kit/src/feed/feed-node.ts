import { escapeXml } from "../xml/entity.ts";
import { mendText } from "./mend-text.ts";
import { resolveAddress } from "./scope.ts";

/** An element of a feed with what it inherits. Names are the usual ones. */
export interface FeedNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (FeedNode | string)[];
  readonly base: string | undefined;
  readonly language: string | undefined;
}

/** A node of xml2js with ordered children. */
export interface ParsedNode {
  readonly "#name"?: string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly ParsedNode[];
}

/** Takes over a node of xml2js. Depth is bounded by the scan before, so recursion is. */
export function toFeedNode(
  node: ParsedNode,
  name: string,
  base: string | undefined,
  language: string | undefined,
): FeedNode {
  const attributes = Object.fromEntries(Object.entries(node.$ ?? {}).map(([key, value]) => [key, mendText(value)]));
  const children: (FeedNode | string)[] = [];
  for (const inner of node.$$ ?? []) {
    if (inner["#name"] !== "__text__") {
      const own = inner.$?.["xml:lang"];
      const address = inner.$?.["xml:base"];
      const innerBase = address === undefined ? base : resolveAddress(address, base);
      children.push(
        toFeedNode(inner, inner["#name"] ?? "", innerBase, own === undefined ? language : own === "" ? undefined : own),
      );
      continue;
    }
    const text = mendText(inner._ ?? "");
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }
  return { name, attributes, children, base, language };
}

/** All text inside, as it is. */
export function nodeText(node: FeedNode): string {
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === "string") return only;
  return node.children.map((inner) => (typeof inner === "string" ? inner : nodeText(inner))).join("");
}

/** The first child of a name. */
export function childNode(node: FeedNode, ...names: readonly string[]): FeedNode | undefined {
  return node.children.find((inner): inner is FeedNode => typeof inner !== "string" && names.includes(inner.name));
}

/** The child elements. */
export function childNodes(node: FeedNode): readonly FeedNode[] {
  return node.children.filter((inner) => typeof inner !== "string");
}

/** Text of the first child of a name, trimmed; absent where it is missing or empty. */
export function childText(node: FeedNode, ...names: readonly string[]): string | undefined {
  const found = childNode(node, ...names);
  const text = found === undefined ? "" : nodeText(found).trim();
  return text === "" ? undefined : text;
}

const voids: ReadonlySet<string> = new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "wbr",
  "col",
  "area",
  "embed",
  "source",
  "track",
]);

/** Markup inside a node as HTML, prefixes left out. */
export function innerHtml(node: FeedNode): string {
  return node.children
    .map((inner) => {
      if (typeof inner === "string") return escapeXml(inner);
      const name = inner.name.slice(inner.name.indexOf(":") + 1);
      const attributes = Object.entries(inner.attributes)
        .filter(([key]) => !key.startsWith("xmlns"))
        .map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
      const tag = `<${name}${attributes.join("")}>`;
      return voids.has(name) ? tag : `${tag}${innerHtml(inner)}</${name}>`;
    })
    .join("");
}
