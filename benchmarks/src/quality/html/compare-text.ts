import type { Article, Block } from "@digest/core";
import type { ExpectedFields } from "./expected-page.ts";

function textOfBlock(block: Block): readonly string[] {
  if (block.kind === "paragraph" || block.kind === "heading" || block.kind === "quote") return [block.text];
  if (block.kind === "list") return block.items;
  if (block.kind !== "entry") return [];
  const inside = block.blocks.flatMap(textOfBlock);
  return block.headline === undefined ? inside : [block.headline, ...inside];
}

/** Lead, dateline, sub-headings, paragraphs, lists and quotations of an article, also inside entries, in reading order. */
export function textOfArticle({ teaser, dateline, blocks }: Article): readonly string[] {
  return [teaser, dateline?.text, ...blocks.flatMap(textOfBlock)].filter((text) => text !== undefined);
}

/** Titles of link icons that a recorded expectation has taken for text. */
const iconTitles = /Link wird in einem neuen Tab geöffnet/g;

/** The same of an expectation. */
export function textOfExpected({ body }: ExpectedFields): readonly string[] {
  const texts = [
    ...(body?.summary ?? []),
    ...(body?.sections ?? []).flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
  ];
  return texts.map((text) => text.replaceAll(iconTitles, ""));
}

function tokenCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [token] of texts.join(" ").matchAll(/[\p{L}\p{N}]+/gu)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** F1 of word tokens as a multiset, in percent, with the tokens that are too many and too few. */
export interface TokenScore {
  readonly f1: number;
  readonly extra: readonly string[];
  readonly missing: readonly string[];
}

function excess(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): string[] {
  return [...of].flatMap(([token, count]) =>
    Array.from({ length: Math.max(0, count - (over.get(token) ?? 0)) }, () => token),
  );
}

/** Compares two texts token by token. */
export function scoreTokens(actual: readonly string[], expected: readonly string[]): TokenScore {
  const [got, wanted] = [tokenCounts(actual), tokenCounts(expected)];
  const [extra, missing] = [excess(got, wanted), excess(wanted, got)];
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const same = sum(got) - extra.length;
  const all = sum(got) + sum(wanted);
  return { f1: all === 0 ? 100 : (200 * same) / all, extra, missing };
}
