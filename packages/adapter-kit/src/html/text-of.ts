import { type AnyNode, type Element, isTag, isText, type ParentNode } from "domhandler";
import { cleanText } from "./clean-text.ts";
import { blockElements, dropCapMarks, silentElements } from "./element-kinds.ts";
import { nextNode } from "./walk.ts";

const blocks: ReadonlySet<string> = new Set(blockElements);
const silent: ReadonlySet<string> = new Set(silentElements);

/** Whether an element begins a new line. */
export function isBlockElement(node: AnyNode): boolean {
  return isTag(node) && blocks.has(node.name);
}

/** Whether nothing of an element is text for readers. */
export function isSilent(element: Element): boolean {
  return silent.has(element.name) || element.attribs["hidden"] !== undefined;
}

function isDropCap(element: Element): boolean {
  const classes = element.attribs["class"]?.toLowerCase();
  return classes !== undefined && dropCapMarks.some((mark) => classes.includes(mark));
}

/** Text of a node as the markup has it, a line break where blocks stand, `lineBreak` for `br`; not yet cleaned. */
export function rawText(root: AnyNode, leaveOut?: (element: Element) => boolean, lineBreak = "\n"): string {
  if (isText(root)) return root.data;
  if (!("children" in root)) return "";
  const parts: string[] = [];
  let glue = false;
  const top: ParentNode = root;
  let node: AnyNode | null = root.firstChild;
  const leave = (from: AnyNode, to: AnyNode | null) => {
    for (let at: AnyNode | null = from; at !== null && at !== top && (to === null || at !== to.parent); at = at.parent)
      if (isBlockElement(at)) parts.push("\n");
  };
  while (node !== null) {
    const here: AnyNode = node;
    let skip = false;
    if (isText(here)) {
      parts.push(glue ? here.data.trimStart() : here.data);
      glue = glue && here.data.trim() === "";
    } else if (isTag(here)) {
      skip = isSilent(here) || leaveOut?.(here) === true || isDropCap(here);
      if (here.name === "br") parts.push(lineBreak);
      if (blocks.has(here.name)) parts.push("\n");
      if (isDropCap(here)) parts.push(cleanText(rawText(here)));
      glue = isDropCap(here) || (glue && !blocks.has(here.name));
    }
    const next: AnyNode | null = nextNode(here, top, skip);
    if (next === null || next.parent !== here) leave(here, next);
    node = next;
  }
  return parts.join("");
}

/**
 * Text of a node for readers: a blank where a block or `br` parts words, none around inline elements; drop caps are joined
 * with their word, soft hyphens are gone. Scripts, players and hidden elements give nothing.
 */
export function textOf(node: AnyNode | undefined, leaveOut?: (element: Element) => boolean): string {
  return node === undefined ? "" : cleanText(rawText(node, leaveOut));
}
