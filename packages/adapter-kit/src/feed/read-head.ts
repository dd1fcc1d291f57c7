import { safeUrl } from "../html/safe-url.ts";
import { entryParts } from "./entry-parts.ts";
import type { FeedHead } from "./feed.ts";
import { childNode, childText, type FeedNode, nodeText } from "./feed-node.ts";
import { headTextFields } from "./fields.ts";
import { addKnown, present } from "./known.ts";
import { firstText, readEntry } from "./read-entry.ts";

function size(value: string | undefined): number | undefined {
  const pixels = Number.parseInt(value ?? "", 10);
  return pixels > 0 && pixels < 100_000 ? pixels : undefined;
}

function readGenerator(node: FeedNode): FeedHead["generator"] {
  const generator = childNode(node, "generator");
  if (generator === undefined) return undefined;
  const name = nodeText(generator).trim();
  const { uri, url, version } = generator.attributes;
  return present({ name: name === "" ? undefined : name, url: uri ?? url, version });
}

/** The picture of a feed: RSS `image` with its parts, Atom's `logo` and `icon`. */
function readImage(node: FeedNode): FeedHead["image"] {
  const image = childNode(node, "image");
  const address =
    (image === undefined ? undefined : (childText(image, "url") ?? image.attributes["rdf:resource"])) ??
    childText(node, "logo", "icon") ??
    childNode(node, "itunes:image")?.attributes["href"];
  const url = safeUrl(address, image?.base ?? node.base);
  if (url === undefined) return undefined;
  if (image === undefined) return { url };
  return {
    url,
    ...present({
      title: childText(image, "title"),
      link: safeUrl(childText(image, "link"), image.base),
      width: size(childText(image, "width")),
      height: size(childText(image, "height")),
    }),
  };
}

/** Reads what a feed, or the source of an item, says of itself. */
export function readHead(node: FeedNode, atom: boolean): FeedHead {
  const parts = entryParts(node);
  return addKnown(readEntry(node, parts, atom), {
    id: childText(node, "id") ?? node.attributes["rdf:about"],
    description: firstText(parts, headTextFields, atom),
    generator: readGenerator(node),
    image: readImage(node),
  });
}
