import { cleanXmlText } from "./clean-xml-text.ts";
import type { XmlElement } from "./element.ts";
import { declaredPrefix, isBound, outermost, qualified, type Scope, scopeOf } from "./namespaces.ts";
import { attributeKey, charKey, childKey, type ParsedNode, textNodeName } from "./parse-nodes.ts";

/** What the nodes of one document are turned into elements with. */
interface Reader {
  readonly opaque: readonly string[];
  /** The insides of opaque elements, in document order. */
  readonly markups: readonly string[];
  /** How many of them have their element. */
  used: number;
  /** Whether a prefix stands for no namespace, which is not well-formed (Namespaces in XML 1.0, section 7). */
  unbound: boolean;
}

const noAttributes: Readonly<Record<string, string>> = {};

/** Attributes by local name and by the name as written; of two with one local name the one without a prefix has it. */
function attributesOf(
  written: Readonly<Record<string, string>>,
  scope: Scope,
  reader: Reader,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const name in written) {
    if (declaredPrefix(name) !== undefined) continue;
    const value = cleanXmlText(written[name] ?? "");
    const { prefix, local } = qualified(name);
    attributes[name] = value;
    if (local === name) continue;
    if (!isBound(prefix, scope)) reader.unbound = true;
    attributes[local] = Object.hasOwn(written, local) ? cleanXmlText(written[local] ?? "") : value;
  }
  return attributes;
}

function childrenOf(node: ParsedNode, path: string, scope: Scope, reader: Reader): readonly (XmlElement | string)[] {
  const inner = node[childKey];
  if (inner === undefined) {
    const text = cleanXmlText(node[charKey] ?? "");
    return text === "" ? [] : [text];
  }
  const kept: (XmlElement | string)[] = [];
  for (const one of inner) {
    if (one["#name"] !== textNodeName) {
      kept.push(toElement(one, path, scope, reader));
      continue;
    }
    const text = cleanXmlText(one[charKey] ?? "");
    const last = kept.at(-1);
    if (typeof last === "string") kept[kept.length - 1] = last + text;
    else if (text !== "") kept.push(text);
  }
  return kept;
}

/** Depth is bounded by the scan before, so recursion is. */
function toElement(node: ParsedNode, above: string, outer: Scope, reader: Reader): XmlElement {
  const written = node[attributeKey];
  const scope = written === undefined ? outer : scopeOf(written, outer);
  const { prefix, local: name } = qualified(node["#name"]);
  if (!isBound(prefix, scope)) reader.unbound = true;
  const uri = scope.get(prefix) ?? "";
  const attributes = written === undefined ? noAttributes : attributesOf(written, scope, reader);
  const path = `${above}/${name}`;
  const markup = reader.opaque.includes(name) ? reader.markups[reader.used++] : undefined;
  return markup === undefined
    ? { name, uri, attributes, children: childrenOf(node, path, scope, reader), path }
    : { name, uri, attributes, children: [], markup, path };
}

/**
 * The elements of a document whose nodes xml2js has read; those named `opaque` are given their insides. `undefined` where a prefix stands for
 * no namespace.
 */
export function toElements(
  root: ParsedNode,
  opaque: readonly string[],
  markups: readonly string[],
): XmlElement | undefined {
  const reader: Reader = { opaque, markups, used: 0, unbound: false };
  const element = toElement(root, "", outermost, reader);
  return reader.unbound ? undefined : element;
}
