/** Keys that no XML name can be, so that an element called `_` or `$` collides with none. */
export const charKey = "#text";
export const attributeKey = "#attributes";
export const childKey = "#children";
export const textNodeName = "__text__";

/** A node as xml2js builds it here: an element, or a text beside elements. */
export interface ParsedNode {
  readonly "#name": string;
  /** Attributes by their name as written. */
  [attributeKey]?: Record<string, string>;
  /** Elements, and under `mixed` texts, in document order. */
  [childKey]?: ParsedNode[];
  /** All text of a node, joined. */
  readonly [charKey]?: string;
}

/** xml2js's options under which it keeps the order of elements, each with its text; enough where no element has both words and elements. */
const unmixedOptions = {
  async: false,
  charkey: charKey,
  childkey: childKey,
  explicitChildren: true,
  explicitRoot: false,
  mergeAttrs: true,
  preserveChildrenOrder: true,
} as const;

/** xml2js's options under which it keeps the order of mixed content, and all white space. */
const mixedOptions = { ...unmixedOptions, charsAsChildren: true, includeWhiteChars: true } as const;

/**
 * Stands for xml2js's own method, which under `mergeAttrs` is handed each attribute and each finished element. Its own keeps them by name among
 * the keys of the node, and elements in a copy besides: of all that only their order is asked for here.
 */
function assignOrPush(node: ParsedNode, name: string, value: string | ParsedNode): void {
  if (typeof value === "string") {
    node[attributeKey] ??= {};
    node[attributeKey][name] = value;
  } else {
    node[childKey] ??= [];
    node[childKey].push(value);
  }
}

type Xml2js = typeof import("xml2js");
let loaded: Promise<Xml2js> | undefined;

/** Loaded once XML is read; what reads none goes without. As a chunk of its own a CommonJS module has no name but `default`. */
function loadXml2js(): Promise<Xml2js> {
  loaded ??= import("xml2js").then(({ default: xml2js }) => xml2js);
  return loaded;
}

/** The root's own node as xml2js reads it; `undefined` where it does not take the text. */
export async function parseNodes(text: string, mixed: boolean): Promise<ParsedNode | undefined> {
  const { Parser } = await loadXml2js();
  const parser = Object.assign(new Parser(mixed ? mixedOptions : unmixedOptions), { assignOrPush });
  let root: ParsedNode | undefined;
  parser.on("end", (found: ParsedNode | null) => {
    root ??= found ?? undefined;
  });
  parser.on("error", (cause: unknown) => {
    throw cause;
  });
  try {
    parser.parseString(text); // without a callback, which would make the parser ready for another text
  } catch {
    return root; // the scan has told what is wrong with the text; what stands behind the root does no harm
  }
  return root;
}
