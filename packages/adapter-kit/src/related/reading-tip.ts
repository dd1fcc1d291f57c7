import type { Related } from "@digest/core";
import { attribute, findAll } from "../html/find.ts";
import type { AnyNode, Element } from "../html/node.ts";
import { safeUrl } from "../html/safe-url.ts";
import { textOf } from "../html/text-of.ts";

/** Words that lead to another piece, before a colon or a link or alone in their block; folded to lower case. */
export const tipLeads = [
  "auch interessant",
  "auch spannend",
  "das könnte sie auch interessieren",
  "hier weiterlesen",
  "hier lesen sie mehr",
  "lesen sie auch",
  "lesen sie auch hier",
  "lesen sie dazu",
  "lesen sie dazu auch",
  "lesen sie hier",
  "lesen sie mehr",
  "lesen sie mehr dazu",
  "lesen sie hier mehr",
  "mehr dazu",
  "mehr zum thema",
  "mehr zu diesem thema",
  "passend dazu",
  "siehe auch",
  "weiterlesen",
  "zum weiterlesen",
] as const;

const leads: ReadonlySet<string> = new Set(tipLeads);
const firstWords: ReadonlySet<string> = new Set(tipLeads.map((lead) => lead.split(" ", 1)[0] ?? lead));

/** The first words in an element, as they stand in one of its texts. */
function beginOf(node: AnyNode): string {
  if (node.type === "text") return node.data.trimStart();
  for (const child of node.children) {
    const begin = beginOf(child);
    if (begin !== "") return begin;
  }
  return "";
}

/** Whether an element begins as such blocks do; most do not, and need no other look. */
function mayBeTip(element: Element): boolean {
  const word = /\p{L}+/u.exec(beginOf(element).slice(0, 40))?.[0] ?? "";
  return firstWords.has(word.toLowerCase());
}

const opening: ReadonlySet<string> = new Set(">»→•+-");
const closing: ReadonlySet<string> = new Set(":|.,;>»«→–-");

const isEdge = (marks: ReadonlySet<string>, character: string): boolean =>
  marks.has(character) || character.trim() === "";

/** A line in lower case without the arrows before it and the marks behind it. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(opening, text.charAt(start))) start += 1;
  while (end > start && isEdge(closing, text.charAt(end - 1))) end -= 1;
  return text.slice(start, end).toLowerCase();
}

/** Where the title of the other piece begins in a line like `Lesen Sie auch: …`; `undefined` for text. */
export function tipIn(line: string): number | undefined {
  const colon = line.indexOf(":");
  if (!leads.has(bare(colon < 0 ? line : line.slice(0, colon)))) return undefined;
  return colon < 0 ? line.length : colon + 1;
}

/**
 * The pieces an element leads to that holds nothing but `Lesen Sie auch` and links, or such words alone; `undefined` where it is text, also
 * where a sentence begins so.
 */
export function readTip(element: Element, base?: string): readonly Related[] | undefined {
  if (!mayBeTip(element)) return undefined;
  const links = findAll(element, "a").filter((link) => textOf(link) !== "");
  const beside = textOf(element, (inner) => inner.name === "a");
  const [only] = links;
  const inside = only !== undefined && links.length === 1 && bare(beside) === "" ? tipIn(textOf(only)) : undefined;
  if (inside === undefined && !leads.has(bare(beside))) return undefined;
  return links.flatMap((link) => {
    const headline = textOf(link)
      .slice(inside ?? 0)
      .trim();
    const url = safeUrl(attribute(link, "href"), base);
    return headline === "" ? [] : [{ headline, ...(url === undefined ? {} : { url }) }];
  });
}
