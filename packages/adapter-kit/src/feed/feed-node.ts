import { escapeXml } from "../xml/entity.ts";
import { mendText } from "./mend-text.ts";
import { resolveAddress } from "./resolve-address.ts";

/** An element of a feed with what it inherits. Names are the usual ones, texts are as written. */
export interface FeedNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (FeedNode | string)[];
  readonly base: string | undefined;
  readonly language: string | undefined;
}

/**
 * A node of xml2js: with ordered children under `$$`, or, where no order matters, with its text under `_` and lists of child
 * elements under their names.
 */
export interface ParsedNode {
  readonly "#name"?: string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly ParsedNode[];
}

/** What a node inherits or has of its own. */
export interface Inherited {
  readonly base: string | undefined;
  readonly language: string | undefined;
  /** Puts back what was taken out of a text before the parse. */
  readonly restore: (text: string) => string;
}

function inheritedBy({ $: attributes }: ParsedNode, inherited: Inherited): Inherited {
  if (attributes === undefined) return inherited;
  const { base, language, restore } = inherited;
  const ownLanguage = attributes["xml:lang"];
  const ownBase = attributes["xml:base"];
  return {
    base: ownBase === undefined ? base : resolveAddress(ownBase, base),
    language: ownLanguage === undefined ? language : ownLanguage === "" ? undefined : ownLanguage,
    restore,
  };
}

const own: ReadonlySet<string> = new Set(["$", "_", "$$", "#name"]);

function unorderedChildren(node: ParsedNode, inherited: Inherited): (FeedNode | string)[] {
  const children: (FeedNode | string)[] = node._ === undefined || node._ === "" ? [] : [inherited.restore(node._)];
  for (const name in node) {
    const nodes: unknown = own.has(name) ? undefined : node[name as keyof ParsedNode]; // a key of the node itself
    if (!Array.isArray(nodes)) continue;
    for (const inner of nodes)
      children.push(
        typeof inner === "string"
          ? toFeedNode(inner, name, inherited)
          : toFeedNode(inner, name, inheritedBy(inner, inherited)),
      );
  }
  return children;
}

function orderedChildren(nodes: readonly ParsedNode[], inherited: Inherited): (FeedNode | string)[] {
  const children: (FeedNode | string)[] = [];
  for (const inner of nodes) {
    if (inner["#name"] !== "__text__") {
      children.push(toFeedNode(inner, inner["#name"] ?? "", inheritedBy(inner, inherited)));
      continue;
    }
    const text = inherited.restore(inner._ ?? "");
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }
  return children;
}

const noAttributes = {};

function attributesOf({ $: written }: ParsedNode): Readonly<Record<string, string>> {
  if (written === undefined) return noAttributes;
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, mendText(value)]));
}

/** Takes over a node of xml2js. Depth is bounded by the scan before, so recursion is. */
export function toFeedNode(node: ParsedNode | string, name: string, inherited: Inherited): FeedNode {
  const { base, language, restore } = inherited;
  if (typeof node === "string")
    return { name, attributes: noAttributes, children: node === "" ? [] : [restore(node)], base, language };
  const children = node.$$ === undefined ? unorderedChildren(node, inherited) : orderedChildren(node.$$, inherited);
  return { name, attributes: attributesOf(node), children, base, language };
}

/** All text inside as the sender wrote it. */
export function writtenText(node: FeedNode): string {
  const [only] = node.children;
  if (node.children.length === 1 && typeof only === "string") return only;
  return node.children.map((inner) => (typeof inner === "string" ? inner : writtenText(inner))).join("");
}

/** All text inside, faults of encoding undone, white space as it is. */
export function nodeText(node: FeedNode): string {
  return mendText(writtenText(node));
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

/** Markup inside a node as HTML, texts as written, prefixes left out. */
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
