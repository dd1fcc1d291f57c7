import { fingerprint } from "@digest/core";
import { safeUrl } from "../html/safe-url.ts";
import { type EntryParts, entryParts, firstPart, partText } from "./entry-parts.ts";
import type { FeedHead, FeedItem, FeedLink, FeedText } from "./feed.ts";
import { childNodes, type FeedNode, nodeText } from "./feed-node.ts";
import { contentFields, summaryFields } from "./fields.ts";
import { addKnown, present } from "./known.ts";
import { firstText, readEntry } from "./read-entry.ts";
import { readHead } from "./read-head.ts";
import { readEnclosures } from "./read-links.ts";
import { readMedia } from "./read-media.ts";
import { resolveAddress } from "./resolve-address.ts";
import { readText } from "./text-construct.ts";

const contentNames: readonly string[] = contentFields;

function contentRank({ name }: FeedNode): number {
  return contentNames.indexOf(name);
}

/** Texts of an item: a description beside a summary is the content (RSS), the other way round never. */
function textsOf(
  parts: EntryParts,
  atom: boolean,
): { readonly summary?: FeedText | undefined; readonly contents: readonly FeedText[] } {
  const nodes = parts.lists.contents.toSorted((a, b) => contentRank(a) - contentRank(b));
  const contents = nodes.flatMap((node) => readText(node, atom) ?? []);
  const summary = firstText(parts, summaryFields, atom);
  const description = parts.first.has("summary") ? readText(parts.first.get("description"), atom) : undefined;
  return { summary, contents: description === undefined ? contents : [...contents, description] };
}

const sourceNames = ["source", "atom:source"] as const;

/** Atom's `source` is a head of its own; RSS has an address and a name. */
function sourceOf(parts: EntryParts, atom: boolean): FeedHead | undefined {
  const source = firstPart(parts, sourceNames);
  if (source === undefined) return undefined;
  if (childNodes(source).length > 0) return readHead(source, true);
  const head = readHead({ ...source, children: [] }, atom);
  const title = readText(source, atom);
  const link = safeUrl(source.attributes["url"], source.base);
  return title === undefined && link === undefined ? undefined : { ...head, ...present({ title, link }) };
}

type Identity = Pick<FeedItem, "id" | "idKind" | "permalink">;

/** What an item is known by. */
function identityOf(item: FeedNode, parts: EntryParts, link: string | undefined, seed: () => string): Identity {
  const guid = parts.first.get("guid");
  const guidText = guid === undefined ? "" : nodeText(guid).trim();
  if (guid !== undefined && guidText !== "") {
    const permalink = guid.attributes["isPermaLink"]?.trim().toLowerCase() !== "false" && /^https?:/i.test(guidText);
    return { id: guidText, idKind: "guid", permalink };
  }
  const id = partText(parts, "id", "atom:id");
  if (id !== undefined) return { id, idKind: "id", permalink: false };
  const about = Object.entries(item.attributes)
    .find(([name]) => name.endsWith(":about"))?.[1]
    .trim();
  if (about !== undefined && about !== "") return { id: about, idKind: "about", permalink: false };
  if (link !== undefined) return { id: link, idKind: "link", permalink: true };
  return { id: fingerprint(seed()), idKind: "hash", permalink: false };
}

/** What an item has from the feed around it: its language, and its place in the text. */
export interface ItemSurroundings {
  readonly language?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** Reads one item or entry. */
export function readItem(item: FeedNode, atom: boolean, { language, start, end }: ItemSurroundings = {}): FeedItem {
  const parts = entryParts(item);
  const entry = readEntry(item, parts, atom);
  const { summary, contents } = textsOf(parts, atom);
  const [content] = contents;
  const seed = () => JSON.stringify([entry.title?.text, summary?.text, content?.text]);
  const identity = identityOf(item, parts, entry.link, seed);
  const enclosures: readonly FeedLink[] = readEnclosures(parts.lists.enclosures, entry.links);
  const comments = partText(parts, "comments");
  return addKnown(Object.assign(entry, identity, { contents, enclosures, media: readMedia(parts.lists.media) }), {
    link: entry.link ?? (identity.permalink ? safeUrl(identity.id) : undefined),
    language: entry.language ?? language,
    summary,
    content,
    comments: comments === undefined ? undefined : resolveAddress(comments, item.base),
    source: sourceOf(parts, atom),
    start,
    end,
  });
}
