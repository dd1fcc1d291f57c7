import type { Article, Block, Dateline } from "@digest/core";
import { editedInferences } from "../editorial/inferences.ts";

/** Headings of a body, also inside entries, as pointers. */
export function* headingPointers(blocks: readonly Block[], at = "/blocks"): Generator<string> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") yield `${at}/${index}`;
    if (block.kind === "entry") {
      if (block.headline !== undefined) yield `${at}/${index}/headline`;
      yield* headingPointers(block.blocks, `${at}/${index}/blocks`);
    }
  }
}

/** What a dump does not mark and the reader told by form. */
export function inferences(article: {
  readonly kicker?: unknown;
  readonly headline?: unknown;
  readonly teaser?: unknown;
  readonly dateline?: Dateline | undefined;
  readonly blocks: readonly Block[];
  readonly bylines: Article["bylines"];
}): Article["inferred"] {
  const told = (name: "kicker" | "headline" | "teaser", rule: string) =>
    article[name] === undefined ? [] : [{ pointer: `/${name}`, rule }];
  return [
    ...told("kicker", "short-line-before-headline"),
    ...told("headline", "first-line-below-banners"),
    ...told("teaser", "first-paragraph-below-headline"),
    ...[...headingPointers(article.blocks)].map((pointer) => ({ pointer, rule: "short-line-without-full-stop" })),
    ...article.blocks.flatMap(({ kind }, index) =>
      kind === "list" ? [{ pointer: `/blocks/${index}`, rule: "short-lines-in-a-row" }] : [],
    ),
    ...editedInferences(article),
  ];
}
