/** What a text looks like at its start; nothing is parsed. */
export type TextForm = "xml" | "html" | "json" | "text";

const longestStart = 2000;

/** Tells feeds, pages, JSON and plain text apart by how they begin: for `detect`, which has to be cheap. */
export function formOf(text: string): TextForm {
  const start = text.slice(0, longestStart).trimStart();
  if (/^[{[]/.test(start)) return "json";
  if (!start.startsWith("<")) return "text";
  return /<(?:rss|rdf:RDF|RDF|feed)[\s>]/.test(start) ? "xml" : "html";
}
