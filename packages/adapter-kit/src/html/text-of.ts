import { cleanText } from "./clean-text.ts";
import { blockElements, dropCapMarks, silentElements } from "./element-kinds.ts";
import type { AnyNode, Element } from "./node.ts";

const blocks: ReadonlySet<string> = new Set(blockElements);
const silent: ReadonlySet<string> = new Set(silentElements);

/** Whether an element begins a new line. */
export function isBlockElement(node: AnyNode): boolean {
  return node.type === "element" && blocks.has(node.name);
}

/** Whether nothing of an element is text for readers. */
export function isSilent(element: Element): boolean {
  return silent.has(element.name) || element.attribs["hidden"] !== undefined;
}

function isDropCap(element: Element): boolean {
  const classes = element.attribs["class"]?.toLowerCase();
  return classes !== undefined && dropCapMarks.some((mark) => classes.includes(mark));
}

/** How text is taken from markup. */
export interface TextRules {
  /** Elements that give no text here. */
  readonly leaveOut?: ((element: Element) => boolean) | undefined;
  /** What stands for `br`; a line break unless told otherwise. */
  readonly lineBreak?: string | undefined;
}

interface Writer {
  readonly parts: string[];
  /** Whether a drop cap was written last: the rest of its word follows without a blank. */
  glued: boolean;
}

/** Depth is bounded by `parseHtml`, so recursion is. */
function write(node: AnyNode, writer: Writer, rules: TextRules): void {
  if (node.type === "text") {
    writer.parts.push(writer.glued ? node.data.trimStart() : node.data);
    writer.glued = writer.glued && node.data.trim() === "";
    return;
  }
  const element = node.type === "element" ? node : undefined;
  if (element?.name === "br") writer.parts.push(rules.lineBreak ?? "\n");
  if (element !== undefined && (isSilent(element) || rules.leaveOut?.(element) === true)) return;
  if (element !== undefined && isDropCap(element)) {
    writer.parts.push(cleanText(rawText(element.children, rules)));
    writer.glued = true;
    return;
  }
  const edge = isBlockElement(node) ? "\n" : "";
  if (edge !== "") writer.glued = false;
  writer.parts.push(edge);
  for (const inner of node.children) write(inner, writer, rules);
  writer.parts.push(edge);
}

/** Text of nodes that follow each other as the markup has it, a line break where blocks begin and end; not yet cleaned. */
export function rawText(nodes: readonly AnyNode[], rules: TextRules = {}): string {
  const writer: Writer = { parts: [], glued: false };
  for (const node of nodes) write(node, writer, rules);
  return writer.parts.join("");
}

/**
 * Text of a node for readers: a blank where a block or `br` parts words, none around inline elements; drop caps are joined
 * with their word, soft hyphens are gone. Scripts, players and hidden elements give nothing.
 */
export function textOf(node: AnyNode | undefined, leaveOut?: (element: Element) => boolean): string {
  return node === undefined ? "" : cleanText(rawText([node], { leaveOut }));
}
