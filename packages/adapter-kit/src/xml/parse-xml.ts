import { type Problem, problem } from "@digest/core";
import type { About } from "../about.ts";
import type { XmlElement } from "./element.ts";
import { localName } from "./namespaces.ts";
import { parseNodes } from "./parse-nodes.ts";
import { scanXml, type XmlScan } from "./scan-xml.ts";
import { toElements } from "./to-element.ts";

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

/** The text with nothing inside its opaque elements, and what was there. Only of a sound text, whose tags are where they seem. */
function emptied(text: string, { ranges }: XmlScan): { readonly text: string; readonly markups: readonly string[] } {
  let rest = "";
  let at = 0;
  for (const { inner } of ranges) {
    rest += text.slice(at, inner.start);
    at = inner.end;
  }
  return { text: rest + text.slice(at), markups: ranges.map(({ inner }) => text.slice(inner.start, inner.end)) };
}

/**
 * Parses XML to plain elements in document order, within the limits. Entity declarations, too deep and too large input and XML
 * that is not well-formed are problems; with `repair` broken XML is mended and reported as `repaired-input`. White space between
 * elements is kept where words stand beside elements.
 */
export async function parseXml(text: string, options: XmlOptions = {}): Promise<XmlReading> {
  const { repair = false, opaque = [], ...about } = options;
  const isOpaque = (name: string) => opaque.includes(localName(name));
  const scan = scanXml(text, (name, path) => isOpaque(name) && !path.some(isOpaque));
  if (scan.refused !== undefined) return { problems: [problem({ ...about, code: scan.refused })] };
  if (!scan.sound && !repair) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  const hollow = scan.sound && scan.ranges.length > 0 ? emptied(text, scan) : undefined;
  const whole = hollow?.text ?? (scan.sound ? text : scan.repaired());
  const node = await parseNodes(whole, hollow === undefined ? scan.mixed : scan.mixedAround);
  const root = node && toElements(node, hollow === undefined ? [] : opaque, hollow?.markups ?? []);
  if (root === undefined) return { problems: [problem({ ...about, code: "malformed-xml" })] };
  return {
    root,
    problems: scan.sound ? [] : [problem({ ...about, code: "repaired-input" })],
  };
}
