import { cleanText } from "@digest/adapter-kit";
import type { Block, Image } from "@digest/core";
import type { Medium } from "./story.ts";

/** What is known of a medium; `undefined` and empty texts are left out. */
export type MediumFields = { readonly [Key in keyof Image]?: Image[Key] | undefined };

/** A medium of its fields, texts as one line. */
export function makeMedium(type: Medium["type"], fields: MediumFields): Medium {
  const clean = Object.entries(fields).map(
    ([key, value]) => [key, typeof value === "string" ? cleanText(value) : value] as const,
  );
  return { type, image: Object.fromEntries(clean.filter(([, value]) => value !== undefined && value !== "")) as Image }; // keys are those of an image
}

function asBlock({ type, image }: Medium): Block {
  if (type === "image") return { kind: "image", ...image };
  const { id, headline, caption, credit, created } = image;
  return {
    kind: "embed",
    provider: type,
    ...(id === undefined ? {} : { id }),
    ...(headline === undefined ? {} : { title: headline }),
    ...(caption === undefined ? {} : { text: caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(created === undefined ? {} : { published: created }),
  };
}

/** The pictures a body names are filled in where they stand; all others follow the text in their rank. */
export function placeMedia(blocks: readonly Block[], media: readonly Medium[]): readonly Block[] {
  const byId = new Map(
    media.flatMap((medium) => (medium.image.id === undefined ? [] : [[medium.image.id, medium] as const])),
  );
  const placed = new Set<Medium>();
  const filled = blocks.map((block): Block => {
    const medium = block.kind === "image" && block.id !== undefined ? byId.get(block.id) : undefined;
    if (medium === undefined || block.kind !== "image") return block;
    placed.add(medium);
    return { ...medium.image, ...block };
  });
  return [...filled, ...media.filter((medium) => !placed.has(medium)).map(asBlock)];
}
