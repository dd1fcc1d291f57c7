import type { Article, Block } from "@digest/core";

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
  readonly dateline?: unknown;
  readonly blocks: readonly Block[];
  readonly bylines: Article["bylines"];
}): Article["inferred"] {
  const told = (name: "kicker" | "headline" | "teaser" | "dateline", rule: string) =>
    article[name] === undefined ? [] : [{ pointer: `/${name}`, rule }];
  return [
    ...told("kicker", "short-line-before-headline"),
    ...told("headline", "first-line-below-banners"),
    ...told("teaser", "first-paragraph-below-headline"),
    ...told("dateline", "places-before-dash"),
    ...[...headingPointers(article.blocks)].map((pointer) => ({ pointer, rule: "short-line-without-full-stop" })),
    ...article.blocks.flatMap(({ kind }, index) =>
      kind === "list" ? [{ pointer: `/blocks/${index}`, rule: "short-lines-in-a-row" }] : [],
    ),
    ...article.bylines.flatMap(({ bio, role }, index) => [
      ...(bio === undefined ? [] : [{ pointer: `/bylines/${index}/name`, rule: "name-before-verb-of-biography" }]),
      ...(bio === undefined || role === undefined
        ? []
        : [{ pointer: `/bylines/${index}/role`, rule: "function-in-biography" }]),
    ]),
  ];
}
