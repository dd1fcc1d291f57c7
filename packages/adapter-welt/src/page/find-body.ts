import { closest, type Element, elementsIn, findAll, matches, rangeOf, textOf } from "@digest/adapter-kit";
import type { PageLayout } from "./layout.ts";

/** An element of the article with what it is, or why it is left out. */
export type BodyPart =
  | { readonly element: Element; readonly role: "lead" | "text" | "image" | "embed" | "tips" | "box" }
  | { readonly element: Element; readonly removed: string };

const textElements: ReadonlySet<string> = new Set([
  "p",
  "pre",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "dl",
  "table",
  "blockquote",
]);

/** Elements that are of the article wherever between the paragraphs they stand. */
const setApart: ReadonlySet<string> = new Set(["table", "blockquote"]);
const players: ReadonlySet<string> = new Set(["iframe", "video", "audio"]);

/** Names of the components of a page; inside the text they are teasers, advertisements and players. */
const component = /(?:^|\s)(?:c-|o-|rf-|is-commercial|u-inline-element)/;

/** Whether a wrapper that is no component holds words of its own. */
function hasOwnText(element: Element): boolean {
  return (
    element.name === "div" &&
    !component.test(element.attribs["class"] ?? "") &&
    element.children.some((node) => "data" in node && node.type === "text" && node.data.trim() !== "")
  );
}

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
  if ((textElements.has(element.name) || hasOwnText(element)) && isInText(element, layout))
    return { element, role: "text" };
  if (closest(element, layout.media) === undefined) return undefined;
  if (matches(element, layout.tips)) return { element, role: "tips" };
  if (matches(element, layout.image)) return { element, role: "image" };
  if (matches(element, layout.embed) || players.has(element.name)) return { element, role: "embed" };
  if (matches(element, layout.box)) return { element, role: "box" };
  if (setApart.has(element.name) && closest(element, layout.inline) !== undefined) return { element, role: "text" };
  return undefined;
}

/** Frames between the paragraphs that hold nothing known but words. */
function unknownFrames(root: Element, layout: PageLayout, parts: readonly BodyPart[]): readonly BodyPart[] {
  const known = parts.map(({ element }) => rangeOf(element));
  return findAll(root, layout.inline).flatMap((element) => {
    const { start, end } = rangeOf(element);
    const isKnown = known.some(
      (part) => (part.start >= start && part.end <= end) || (part.start <= start && part.end >= end),
    );
    return isKnown || closest(element, layout.media) === undefined || textOf(element) === ""
      ? []
      : [{ element, removed: "unknown-element" }];
  });
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
  return [...parts, ...unknownFrames(root, layout, parts)];
}
