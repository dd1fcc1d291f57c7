import { type Problem, problem } from "@digest/core";
import type { About } from "../about.ts";
import { limits } from "../limits.ts";
import { cleanXmlText } from "./clean-xml-text.ts";
import type { XmlElement } from "./element.ts";
import { declaredPrefix, isBound, outermost, qualified, type Scope, scopeOf } from "./namespaces.ts";
import { attributeKey, charKey, childKey, orderedOptions, textNodeName, unmixedOptions } from "./parser-options.ts";
import { quoteSearch, scanTag } from "./scan-tag.ts";
import { scanXml, type XmlScan } from "./scan-xml.ts";
import { applyEdits, type XmlEdit } from "./xml-edits.ts";

/** A document, or the problem why there is none. With `repaired-input` there are both. */
export interface XmlReading {
  readonly root?: XmlElement;
  readonly problems: readonly Problem[];
}

export interface XmlOptions extends About {
  /** Whether broken XML is mended as far as it goes, instead of refused. */
  readonly repair?: boolean | undefined;
  /** Local names of elements whose inside is checked and left as `markup`: bodies that an HTML parser reads. */
  readonly opaque?: readonly string[] | undefined;
}

/** A node of xml2js under `orderedOptions`: an element or a text. */
interface ParsedNode {
  readonly "#name": string;
  readonly [attributeKey]?: Readonly<Record<string, string>>;
  readonly [childKey]?: readonly ParsedNode[];
  readonly [charKey]?: string;
}

/** Attributes by local name and by the name as written; of two with one local name the one without a prefix has it. */
function attributesOf(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const attributes: [string, string][] = [];
  const plain: [string, string][] = [];
  for (const [name, value] of Object.entries(written)) {
    if (declaredPrefix(name) !== undefined) continue;
    const clean = cleanXmlText(value);
    const { prefix, local } = qualified(name);
    attributes.push([name, clean]);
    (prefix === "" ? plain : attributes).push([local, clean]);
  }
  return Object.fromEntries([...attributes, ...plain]);
}

const noAttributes: Readonly<Record<string, string>> = {};

/** What the nodes of one document are turned into elements with. */
interface Reader {
  readonly opaque: readonly string[];
  /** The insides of opaque elements, taken from the front. */
  readonly markups: string[];
  /** Whether a prefix stands for no namespace, which is not well-formed (Namespaces in XML 1.0, section 7). */
  unbound: boolean;
}

/** Depth is bounded by the scan before, so recursion is. */
function toElement(node: ParsedNode, above: string, outer: Scope, reader: Reader): XmlElement {
  const written = node[attributeKey] ?? noAttributes;
  const scope = scopeOf(written, outer);
  const { prefix, local } = qualified(node["#name"]);
  const names = [node["#name"], ...Object.keys(written)];
  if (names.some((name) => !isBound(qualified(name).prefix, scope))) reader.unbound = true;
  const path = `${above}/${local}`;
  const element = { name: local, uri: scope.get(prefix) ?? "", attributes: attributesOf(written) };
  const markup = reader.opaque.includes(local) ? reader.markups.shift() : undefined;
  return markup === undefined
    ? { ...element, children: childrenOf(node, path, scope, reader), path }
    : { ...element, children: [], markup, path };
}

function childrenOf(node: ParsedNode, path: string, scope: Scope, reader: Reader): readonly (XmlElement | string)[] {
  const kept: (XmlElement | string)[] = [];
  const own = node[childKey] === undefined ? cleanXmlText(node[charKey] ?? "") : "";
  if (own !== "") kept.push(own);
  for (const inner of node[childKey] ?? []) {
    if (inner["#name"] !== textNodeName) {
      kept.push(toElement(inner, path, scope, reader));
      continue;
    }
    const text = cleanXmlText(inner[charKey] ?? "");
    const last = kept.at(-1);
    if (typeof last === "string") kept[kept.length - 1] = last + text;
    else if (text !== "") kept.push(text);
  }
  return kept;
}

type Xml2js = typeof import("xml2js");
let loaded: Promise<Xml2js> | undefined;

/** Loaded once XML is read; what reads none goes without. As a chunk of its own a CommonJS module has no name but `default`. */
function loadXml2js(): Promise<Xml2js> {
  loaded ??= import("xml2js").then(({ default: xml2js }) => xml2js);
  return loaded;
}

/** The root's own node: xml2js gives it as `{ [name]: node }`, without its name. */
async function parse(text: string, mixed: boolean): Promise<ParsedNode | undefined> {
  const { Parser } = await loadXml2js();
  const parser = new Parser({ ...(mixed ? orderedOptions : unmixedOptions), explicitRoot: false });
  return new Promise((resolve) => {
    parser.parseString(text, (_cause: unknown, root: unknown) => {
      resolve(typeof root === "object" && root !== null ? (root as ParsedNode) : undefined); // xml2js's shape under these options
    });
  });
}

interface Emptied {
  readonly text: string;
  readonly mixed: boolean;
  readonly markups: string[];
}

/** The text with nothing inside its opaque elements, and what was there. Only of a sound text, whose tags are where they seem. */
function emptied(text: string, { ranges }: XmlScan): Emptied {
  const edits: XmlEdit[] = [];
  const markups: string[] = [];
  for (const { start, end } of ranges) {
    const open = scanTag(text, start, quoteSearch(text), limits.attributes)?.end ?? end;
    const close = Math.max(open, text.lastIndexOf("</", end - 1));
    markups.push(text.slice(open, close));
    edits.push({ start: open, end: close, text: "" });
  }
  const rest = applyEdits(text, edits);
  return { text: rest, mixed: scanXml(rest).mixed, markups };
}

/**
 * Parses XML to plain elements in document order, within the limits. Entity declarations, too deep and too large input and XML
 * that is not well-formed are problems; with `repair` broken XML is mended and reported as `repaired-input`. White space between
 * elements is kept where words stand beside elements.
 */
export async function parseXml(text: string, options: XmlOptions = {}): Promise<XmlReading> {
  const { repair = false, opaque = [], ...about } = options;
  const isOpaque = (name: string, path: readonly string[]) =>
    opaque.includes(qualified(name).local) && !path.some((outer) => opaque.includes(qualified(outer).local));
  const scan = scanXml(text, isOpaque);
  if (scan.refused !== undefined) return { problems: [problem({ ...about, code: scan.refused })] };
  if (!scan.sound && !repair) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  const hollow = scan.sound && scan.ranges.length > 0 ? emptied(text, scan) : undefined;
  const whole = hollow === undefined ? (scan.sound ? text : scan.repaired()) : hollow.text;
  const node = await parse(whole, hollow?.mixed ?? scan.mixed);
  const reader: Reader = { opaque: hollow === undefined ? [] : opaque, markups: hollow?.markups ?? [], unbound: false };
  const root = node && toElement(node, "", outermost, reader);
  if (root === undefined || reader.unbound) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  return {
    root,
    problems: scan.sound ? [] : [problem({ ...about, code: "repaired-input" })],
  };
}
