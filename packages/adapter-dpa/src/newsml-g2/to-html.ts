import type { XmlElement } from "@digest/adapter-kit/xml";

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Elements of NITF that HTML calls otherwise. */
const renamed: Readonly<Record<string, string>> = { hl2: "h2" };

function escapeText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => special[character] ?? character) : text;
}

/** An element as HTML, so that bodies of all formats are read by the same rules. The depth of a tree is bounded by `parseXml`. */
export function toHtml({ name, attributes, children }: XmlElement): string {
  const tag = renamed[name] ?? name;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const open = `<${tag}${written.join("")}>`;
  if (tag === "br" || tag === "hr" || tag === "img") return open;
  return `${open}${children.map((node) => (typeof node === "string" ? escapeText(node) : toHtml(node))).join("")}</${tag}>`;
}
