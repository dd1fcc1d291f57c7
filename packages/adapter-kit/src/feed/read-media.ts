import { plainText } from "../html/plain-text.ts";
import { safeUrl } from "../html/safe-url.ts";
import type { FeedMedia } from "./feed.ts";
import { childNode, childNodes, childText, type FeedNode } from "./feed-node.ts";

function size(value: string | undefined): number | undefined {
  const pixels = Number.parseInt(value ?? "", 10);
  return pixels > 0 && pixels < 100_000 ? pixels : undefined;
}

/** The nearest text of a name: Media RSS lets the content take from group and item what it has not itself. */
function nearest(chain: readonly FeedNode[], name: string): string | undefined {
  for (const node of chain) {
    const text = childText(node, name);
    if (text !== undefined) return plainText(text);
  }
  return undefined;
}

function mediaOf(chain: readonly FeedNode[], node: FeedNode): FeedMedia | undefined {
  const { attributes, base } = node;
  const thumbnail = chain
    .map((outer) => childNode(outer, "media:thumbnail")?.attributes["url"])
    .find((url) => url !== undefined);
  const words = nearest(chain, "media:keywords") ?? "";
  const shape = {
    url: safeUrl(attributes["url"], base),
    type: attributes["type"],
    medium: attributes["medium"],
    width: size(attributes["width"]),
    height: size(attributes["height"]),
    title: nearest(chain.slice(0, -1), "media:title"),
    caption: nearest(chain, "media:description"),
    credit: nearest(chain, "media:credit"),
    thumbnail: safeUrl(thumbnail, base),
  };
  const known = Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== ""));
  if (known["url"] === undefined && known["thumbnail"] === undefined) return undefined;
  return {
    ...known,
    keywords: words
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  };
}

/** Pictures and players of an item (Media RSS 1.5.1), those in a `media:group` too; a lone thumbnail counts as one. */
export function readMedia(item: FeedNode): readonly FeedMedia[] {
  const found = childNodes(item).flatMap((node) => {
    if (node.name === "media:content") return mediaOf([node, item], node) ?? [];
    if (node.name !== "media:group") return [];
    return childNodes(node).flatMap((inner) =>
      inner.name === "media:content" ? (mediaOf([inner, node, item], inner) ?? []) : [],
    );
  });
  const thumbnail = childNode(item, "media:thumbnail");
  const lone = found.length === 0 && thumbnail !== undefined ? mediaOf([item], thumbnail) : undefined;
  return lone === undefined ? found : [lone];
}
