import { type Problem, problem } from "@digest/core";
import type { About } from "../about.ts";
import { cleanXmlText } from "./clean-xml-text.ts";
import type { XmlElement } from "./element.ts";
import { attributeKey, charKey, childKey, orderedOptions } from "./parser-options.ts";
import { scanXml } from "./scan-xml.ts";

/** A document, or the problem why there is none. With `repaired-input` there are both. */
export interface XmlReading {
  readonly root?: XmlElement;
  readonly problems: readonly Problem[];
}

export interface XmlOptions extends About {
  /** Whether broken XML is mended as far as it goes, instead of refused. */
  readonly repair?: boolean | undefined;
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

/** Depth is bounded by the scan before, so recursion is. */
function toElement(node: ParsedNode, above: string): XmlElement {
  const { local = node["#name"], uri = "" } = node["#attributesns"] ?? {};
  const path = `${above}/${local}`;
  const kept: (XmlElement | string)[] = [];
  for (const inner of node[childKey] ?? []) {
    if (inner["#attributesns"] !== undefined) {
      kept.push(toElement(inner, path));
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
async function parse(text: string): Promise<{ readonly root?: ParsedNode; readonly cause?: unknown }> {
  const { Parser } = await import("xml2js");
  const parser = new Parser({ ...orderedOptions, xmlns: true, explicitRoot: false });
  return new Promise((resolve) => {
    parser.parseString(text, (cause: unknown, root: unknown) => {
      resolve(typeof root === "object" && root !== null ? { root: root as ParsedNode } : { cause }); // xml2js's shape under these options
    });
  });
}

/**
 * Parses XML to plain elements in document order, within the limits. Entity declarations, too deep and too large input and XML
 * that is not well-formed are problems; with `repair` broken XML is mended and reported as `repaired-input`.
 */
export async function parseXml(text: string, options: XmlOptions = {}): Promise<XmlReading> {
  const { repair = false, ...about } = options;
  const scan = scanXml(text);
  if (scan.refused !== undefined) return { problems: [problem({ ...about, code: scan.refused })] };
  if (!scan.sound && !repair) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  const { root } = await parse(scan.sound ? text : scan.repaired());
  if (root === undefined) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  return {
    root: toElement(root, ""),
    problems: scan.sound ? [] : [problem({ ...about, code: "repaired-input" })],
  };
}
