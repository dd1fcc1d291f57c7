import { plainText } from "../html/plain-text.ts";
import { safeUrl } from "../html/safe-url.ts";
import type { FeedMedia } from "./feed.ts";
import { childNodes, type FeedNode, nodeText } from "./feed-node.ts";

function size(value: string | undefined): number | undefined {
  const pixels = Number.parseInt(value ?? "", 10);
  return pixels > 0 && pixels < 100_000 ? pixels : undefined;
}

/** What an element says of the pictures in it. */
type Notes = Pick<FeedMedia, "title" | "caption" | "credit" | "thumbnail"> & { readonly keywords?: readonly string[] };

const noteNames: Readonly<Record<string, keyof Notes>> = {
  "media:title": "title",
  "media:description": "caption",
  "media:credit": "credit",
  "media:thumbnail": "thumbnail",
  "media:keywords": "keywords",
};

function noteOf(node: FeedNode, kind: keyof Notes): string | readonly string[] | undefined {
  if (kind === "thumbnail") return safeUrl(node.attributes["url"], node.base);
  const text = plainText(nodeText(node));
  if (text === "") return undefined;
  return kind === "keywords"
    ? text
        .split(",")
        .map((word) => word.trim())
        .filter((word) => word !== "")
    : text;
}

/** The first note of each kind, in one pass. */
function notesOf(nodes: readonly FeedNode[]): Notes {
  const notes: Record<string, string | readonly string[]> = {};
  for (const inner of nodes) {
    const kind = Object.hasOwn(noteNames, inner.name) ? noteNames[inner.name] : undefined;
    const note = kind === undefined || notes[kind] !== undefined ? undefined : noteOf(inner, kind);
    if (kind !== undefined && note !== undefined) notes[kind] = note;
  }
  return notes;
}

/** A picture or player: Media RSS lets it take from group and item what it does not say itself. */
function mediaOf(node: FeedNode, around: Notes): FeedMedia | undefined {
  const { attributes, base } = node;
  const shape = {
    url: safeUrl(attributes["url"], base),
    type: attributes["type"],
    medium: attributes["medium"],
    width: size(attributes["width"]),
    height: size(attributes["height"]),
    ...around,
    ...notesOf(childNodes(node)),
  };
  const known = Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== ""));
  return known["url"] === undefined && known["thumbnail"] === undefined ? undefined : { keywords: [], ...known };
}

/** Pictures and players among the elements of Media RSS of an item (1.5.1), those in a `media:group` too; a lone thumbnail counts as one. */
export function readMedia(nodes: readonly FeedNode[]): readonly FeedMedia[] {
  if (nodes.length === 0) return [];
  const { title: _itemTitle, ...notes } = notesOf(nodes);
  const contents = (node: FeedNode, around: Notes) =>
    childNodes(node).flatMap((inner) => (inner.name === "media:content" ? (mediaOf(inner, around) ?? []) : []));
  const grouped = nodes.flatMap((node) => {
    if (node.name === "media:content") return mediaOf(node, notes) ?? [];
    return node.name === "media:group" ? contents(node, { ...notes, ...notesOf(childNodes(node)) }) : [];
  });
  if (grouped.length > 0 || notes.thumbnail === undefined) return grouped;
  return [{ keywords: [], url: notes.thumbnail, ...notes }];
}
