import { type Element, elementsIn, matches, type ParentNode } from "@digest/adapter-kit";
import type { PageLayout, PartRole } from "./layout.ts";

/** An element of the body with what it is, or why it is left out. */
export type BodyPart =
  | { readonly element: Element; readonly role: PartRole }
  | { readonly element: Element; readonly removed: string };

/** Elements that are text by themselves where no class says otherwise. */
const plainText: ReadonlySet<string> = new Set(["p", "h2", "h3", "h4", "ul", "ol", "table", "blockquote", "figure"]);
const wrappers: ReadonlySet<string> = new Set(["div", "section", "main", "article", "span"]);
const furniture: ReadonlySet<string> = new Set(["aside", "nav", "footer", "form", "header"]);

function hasHouseClass(element: Element): boolean {
  return (element.attribs["class"] ?? "").split(/\s+/).some((token) => token.startsWith("id-"));
}

/** Whether an element is a part of the story by its class, whatever part it is. */
function isStoryElement(element: Element): boolean {
  return (element.attribs["class"] ?? "").split(/\s+/).some((token) => token.startsWith("id-StoryElement-"));
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, element: Element): Value | undefined {
  return Object.entries(table).find(([source]) => matches(element, source))?.[1];
}

/** Elements around text of the layout: they are looked into, whatever their class. */
function holders(root: ParentNode, layout: PageLayout): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elementsIn(root)) {
    if (lookUp(layout.parts, element) === undefined) continue;
    for (let at = element.parent; at !== null && at !== root && "attribs" in at && !found.has(at); at = at.parent)
      found.add(at);
  }
  return found;
}

function sort(
  element: Element,
  layout: PageLayout,
  heads: ReadonlySet<Element>,
  around: ReadonlySet<Element>,
): BodyPart | "inside" | "skip" {
  if (heads.has(element)) return "skip";
  const removed = lookUp(layout.exclude, element);
  if (removed !== undefined) return { element, removed };
  const role = lookUp(layout.parts, element);
  if (role !== undefined) return { element, role };
  if (furniture.has(element.name)) return { element, removed: "page-furniture" };
  if (plainText.has(element.name) && !hasHouseClass(element)) return { element, role: "text" };
  if (around.has(element) || (wrappers.has(element.name) && !hasHouseClass(element))) return "inside";
  if (!hasHouseClass(element)) return "skip";
  return { element, removed: isStoryElement(element) ? "unknown-element" : "page-furniture" };
}

/**
 * Sorts what stands inside the article: text by the classes of the layout and by plain elements, everything else of the house is
 * left out. `heads` are elements already read: headline, times, authors.
 */
export function findBody(root: ParentNode, layout: PageLayout, heads: ReadonlySet<Element>): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  const around = holders(root, layout);
  const walk = elementsIn(root);
  for (let step = walk.next(); step.done !== true; ) {
    const sorted = sort(step.value, layout, heads, around);
    if (typeof sorted !== "string") parts.push(sorted);
    step = walk.next(sorted !== "inside");
  }
  return parts;
}
