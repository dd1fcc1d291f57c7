import { type Problem, problem } from "@digest/core";
import type { About } from "../about.ts";
import { limits } from "../limits.ts";
import { cleanXmlText } from "./clean-xml-text.ts";
import type { XmlElement } from "./element.ts";
import { attributeKey, charKey, childKey, orderedOptions, unmixedOptions } from "./parser-options.ts";
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

interface ParsedAttribute {
  readonly name: string;
  readonly value: string;
  readonly prefix: string;
  readonly local: string;
}

/** A node of xml2js under `orderedOptions` with namespaces. */
interface ParsedNode {
  readonly "#name": string;
  readonly "#attributesns"?: { readonly uri: string; readonly local: string };
  readonly [attributeKey]?: Readonly<Record<string, ParsedAttribute>>;
  readonly [childKey]?: readonly ParsedNode[];
  readonly [charKey]?: string;
}

function attributesOf(node: ParsedNode): Readonly<Record<string, string>> {
  const all = Object.values(node[attributeKey] ?? {}).filter(
    ({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns",
  );
  const entries = all.flatMap(({ name, local, value }): [string, string][] => {
    const clean = cleanXmlText(value);
    return name === local
      ? [[name, clean]]
      : [
          [name, clean],
          [local, clean],
        ];
  });
  const plain = all
    .filter(({ name, local }) => name === local)
    .map(({ name, value }): [string, string] => [name, cleanXmlText(value)]);
  return Object.fromEntries([...entries, ...plain]);
}

/** Depth is bounded by the scan before, so recursion is. `markups` are the insides of opaque elements, taken from the front. */
function toElement(node: ParsedNode, above: string, opaque: readonly string[], markups: string[]): XmlElement {
  const { local = node["#name"], uri = "" } = node["#attributesns"] ?? {};
  const path = `${above}/${local}`;
  const markup = opaque.includes(local) ? markups.shift() : undefined;
  if (markup !== undefined) return { name: local, uri, attributes: attributesOf(node), children: [], markup, path };
  const kept: (XmlElement | string)[] = [];
  const own = node[childKey] === undefined ? cleanXmlText(node[charKey] ?? "") : "";
  if (own !== "") kept.push(own);
  for (const inner of node[childKey] ?? []) {
    if (inner["#attributesns"] !== undefined) {
      kept.push(toElement(inner, path, opaque, markups));
      continue;
    }
    const text = cleanXmlText(inner[charKey] ?? "");
    const last = kept.at(-1);
    if (typeof last === "string") kept[kept.length - 1] = last + text;
    else if (text !== "") kept.push(text);
  }
  return { name: local, uri, attributes: attributesOf(node), children: kept, path };
}

/** The root's own node: xml2js gives it as `{ [name]: node }`, without its name. */
async function parse(text: string, mixed: boolean): Promise<{ readonly root?: ParsedNode; readonly cause?: unknown }> {
  const { default: xml2js } = await import("xml2js"); // as a chunk of its own, a CommonJS module has no other name
  const parser = new xml2js.Parser({ ...(mixed ? orderedOptions : unmixedOptions), xmlns: true, explicitRoot: false });
  return new Promise((resolve) => {
    parser.parseString(text, (cause: unknown, root: unknown) => {
      resolve(typeof root === "object" && root !== null ? { root: root as ParsedNode } : { cause }); // xml2js's shape under these options
    });
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
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
    opaque.includes(localName(name)) && !path.some((outer) => opaque.includes(localName(outer)));
  const scan = scanXml(text, isOpaque);
  if (scan.refused !== undefined) return { problems: [problem({ ...about, code: scan.refused })] };
  if (!scan.sound && !repair) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  const hollow = scan.sound && scan.ranges.length > 0 ? emptied(text, scan) : undefined;
  const whole = hollow === undefined ? (scan.sound ? text : scan.repaired()) : hollow.text;
  const { root } = await parse(whole, hollow?.mixed ?? scan.mixed);
  if (root === undefined) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  return {
    root: toElement(root, "", hollow === undefined ? [] : opaque, hollow?.markups ?? []),
    problems: scan.sound ? [] : [problem({ ...about, code: "repaired-input" })],
  };
}
