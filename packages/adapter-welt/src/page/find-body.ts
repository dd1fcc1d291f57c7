import { closest, type Element, elementsIn, matches } from "@digest/adapter-kit";
import type { PageLayout } from "./layout.ts";

/** An element of the article with what it is, or why it is left out. */
export type BodyPart =
  | { readonly element: Element; readonly role: "lead" | "text" | "image" | "embed" | "tips" }
  | { readonly element: Element; readonly removed: string };

const textElements: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "h5", "ul", "ol", "table", "blockquote"]);

/** Names of the components of a page; inside the text they are teasers, advertisements and players. */
const component = /(?:^|\s)(?:c-|o-|rf-|is-commercial|u-inline-element)/;

/** Whether an element stands in the running text: its parent does, or only wrappers that are no component are between. */
function isInText(element: Element, layout: PageLayout): boolean {
  for (let at = element.parent; at !== null; at = at.parent) {
    if (!("attribs" in at)) return false;
    if (matches(at, layout.text)) return true;
    if (at.name !== "div" || component.test(at.attribs["class"] ?? "")) return false;
  }
  return false;
}

function sort(element: Element, layout: PageLayout): BodyPart | undefined {
  const removed = Object.entries(layout.exclude).find(([source]) => matches(element, source))?.[1];
  if (removed !== undefined) return { element, removed };
  if (matches(element, layout.lead)) return { element, role: "lead" };
  if (textElements.has(element.name) && isInText(element, layout)) return { element, role: "text" };
  if (closest(element, layout.media) === undefined) return undefined;
  if (matches(element, layout.tips)) return { element, role: "tips" };
  if (matches(element, layout.image)) return { element, role: "image" };
  if (matches(element, layout.embed)) return { element, role: "embed" };
  return undefined;
}

/** Sorts what stands in the article. Paragraphs count where they are in the running text, not where teasers or players have some. */
export function findBody(root: Element, layout: PageLayout): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  const walk = elementsIn(root);
  for (let step = walk.next(); step.done !== true; ) {
    const part = sort(step.value, layout);
    if (part !== undefined) parts.push(part);
    step = walk.next(part !== undefined);
  }
  return parts;
}
