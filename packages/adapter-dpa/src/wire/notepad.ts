import {
  type AnyNode,
  attribute,
  type Element,
  findAll,
  findFirst,
  nextElement,
  type ParentNode,
  parseHtml,
  textOf,
} from "@digest/adapter-kit";
import type { Internal, Location, Related } from "@digest/core";
import { toRelated } from "./links.ts";

type Notes = Internal["notes"];

/** Headings of the parts of a notepad that readers may see; all others are notes for editors. */
export const publicParts = {
  Internet: "links",
  Links: "links",
  Web: "links",
  Orte: "places",
  Ort: "places",
  Locations: "places",
  Places: "places",
  Lugares: "places",
} as const satisfies Readonly<Record<string, "links" | "places">>;

/** What a heading of a notepad announces; `undefined` where it is for editors. */
export function publicPart(heading: string): "links" | "places" | undefined {
  const name = heading.trim();
  return Object.hasOwn(publicParts, name) ? publicParts[name as keyof typeof publicParts] : undefined; // an own key was just seen
}

/** A place of a notepad, `[Rathaus](Markt 1, 12345 Musterstadt)`. */
export function readPlace(item: string): Location | undefined {
  const close = item.indexOf("]");
  if (!item.startsWith("[") || close < 0) return undefined;
  const address = item
    .slice(close + 1)
    .trim()
    .replace(/^\(/, "")
    .replace(/\)$/, "")
    .trim();
  const name = item.slice(1, close).trim();
  return name === "" ? undefined : { role: "interest", name, ...(address === "" ? {} : { address }) };
}

/** A notepad taken apart: links for readers, everything as notes. */
export interface Notepad {
  readonly links: readonly Related[];
  readonly notes: Notes;
}

function linksOf(part: Element): readonly Related[] {
  return findAll(part, "a").flatMap((anchor) => toRelated(attribute(anchor, "href"), textOf(anchor)) ?? []);
}

/** The items of a list or notepad as lines of text; markup without any is one line. */
export function htmlLines(html: string | undefined): readonly string[] {
  if (html === undefined) return [];
  if (!/[<&]/.test(html)) return html.trim() === "" ? [] : [html.trim()];
  return linesOf(parseHtml(html).document);
}

function linesOf(document: ParentNode & AnyNode): readonly string[] {
  const items = findAll(document, "li, p").map((element) => textOf(element));
  return (items.length > 0 ? items : [textOf(document)]).filter((text) => text !== "");
}

/** Reads both sections: links under "Internet" of the public one are for readers, the rest for editors. */
export function readNotepad(publicHtml: string | undefined, nonPublicHtml: string | undefined): Notepad {
  const hidden = htmlLines(nonPublicHtml).map((text) => ({ role: "notepad-nonpublic", text }));
  if (publicHtml === undefined) return { links: [], notes: hidden };
  const { document } = parseHtml(publicHtml);
  const lines = linesOf(document).map((text) => ({ role: "notepad", text }));
  const heading = findAll(document, "h4").find((element) => publicPart(textOf(element)) === "links");
  const list = heading === undefined ? undefined : listAfter(heading);
  return {
    links: list === undefined ? [] : linksOf(list),
    notes: [...lines, ...hidden],
  };
}

function listAfter(heading: Element): Element | undefined {
  for (let next = nextElement(heading); next !== undefined; next = nextElement(next))
    if (next.name === "ul") return next;
  return findFirst(heading, "ul");
}
