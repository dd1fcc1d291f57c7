import type { Article } from "@digest/core";
import type { ExpectedFields } from "./expected-page.ts";

/** Lead, sub-headings, paragraphs, lists and quotations of an article, in reading order. */
export function textOfArticle({ teaser, blocks }: Article): readonly string[] {
  const body = blocks.flatMap((block) => {
    if (block.kind === "paragraph" || block.kind === "heading" || block.kind === "quote") return [block.text];
    return block.kind === "list" ? block.items : [];
  });
  return teaser === undefined ? body : [teaser, ...body];
}

/** The same of an expectation. */
export function textOfExpected({ body }: ExpectedFields): readonly string[] {
  return [
    ...(body?.summary ?? []),
    ...(body?.sections ?? []).flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
  ];
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
