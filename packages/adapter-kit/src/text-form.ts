/** What a text looks like at its start; nothing is parsed. */
export type TextForm = "xml" | "html" | "json" | "text";

const longestStart = 2000;
const feedRoot = /<(?:rss|rdf:RDF|RDF|feed)[\s>]/;

/** The root of a document that declares itself XML. */
const declaredRoot = /^<\?xml\s[^<>]{0,200}\?>\s{0,100}<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s>]/;

/** Tells feeds and other XML, pages, JSON and plain text apart by how they begin: for `detect`, which has to be cheap. */
export function formOf(text: string): TextForm {
  const start = text.slice(0, longestStart).trimStart();
  if (/^[{[]/.test(start)) return "json";
  if (!start.startsWith("<")) return "text";
  const root = declaredRoot.exec(start)?.[1]?.toLowerCase() ?? "html";
  return root !== "html" || feedRoot.test(start) ? "xml" : "html";
}
