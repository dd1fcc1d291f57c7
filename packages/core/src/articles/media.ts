import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";

/** The blocks without the media that are told to be left out; galleries, boxes and entries are gone through. */
function without(blocks: readonly Block[], isLeftOut: (id: string) => boolean): readonly Block[] {
  const leavesOut = ({ id }: { readonly id?: string | undefined }) => id !== undefined && isLeftOut(id);
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "image" || block.kind === "embed") return leavesOut(block) ? [] : [block];
    if (block.kind === "box" || block.kind === "entry") return [{ ...block, blocks: without(block.blocks, isLeftOut) }];
    if (block.kind !== "gallery") return [block];
    const images = block.images.filter((image) => !leavesOut(image));
    return images.length === 0 && block.images.length > 0 ? [] : [{ ...block, images }];
  });
}

function idsIn(block: Block): readonly string[] {
  if (block.kind === "image" || block.kind === "embed") return block.id === undefined ? [] : [block.id];
  if (block.kind === "box" || block.kind === "entry") return block.blocks.flatMap(idsIn);
  return block.kind === "gallery" ? block.images.flatMap(({ id }) => (id === undefined ? [] : [id])) : [];
}

/** The names of the pictures, sounds and films in an article, each once: the publisher's own, under which they are also sent alone. */
export function mediaIds({ blocks }: Article): readonly string[] {
  return [...new Set(blocks.flatMap(idsIn))];
}

/** An article without the media that are told to be left out; the article itself where it has none of them. */
export function withoutMedia(article: Article, isLeftOut: (id: string) => boolean): Article {
  return mediaIds(article).some(isLeftOut) ? { ...article, blocks: without(article.blocks, isLeftOut) } : article;
}
