import type { Parse } from "./parse.ts";

/** One sentence, or several that a quotation joins: tokens `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly passage: number;
  /** Number of its first sentence. */
  readonly sentence: number;
}

/** Sentences of a document; those that a quotation runs across are one unit. */
export function unitsOf(parse: Parse): readonly Unit[] {
  const { sentences } = parse.document;
  const units: Unit[] = [];
  let open: { first: number; passage: number; sentence: number } | undefined;
  sentences.forEach((sentence, number) => {
    open ??= { first: sentence.first, passage: sentence.passage, sentence: number };
    const inside = parse.quotedBy[sentence.last - 1] ?? 0;
    const quotation = inside > 0 ? parse.quotations[inside - 1] : undefined;
    if (quotation !== undefined && quotation.last > sentence.last) return;
    units.push({ ...open, last: sentence.last });
    open = undefined;
  });
  if (open !== undefined) {
    const { first, passage, sentence } = open;
    units.push({ first, passage, sentence, last: sentences[sentences.length - 1]?.last ?? first });
  }
  return units;
}
