import type { Parse } from "./parse.ts";

/** One sentence, or several that a quotation joins: tokens `[first, last)`. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly passage: number;
  /** Number of its first sentence. */
  readonly sentence: number;
}

/** No sentence has more words outside its quotations; what is longer is a list or a dump and is read in pieces. */
const longestUnit = 500;

/** A unit, or its pieces where it is too long, so that reading one is bounded. */
function pieces(parse: Parse, unit: Unit): readonly Unit[] {
  if (unit.last - unit.first <= longestUnit) return [unit];
  const found: Unit[] = [];
  let first = unit.first;
  let open = 0;
  for (let at = unit.first; at < unit.last; at += 1) {
    if ((parse.quotedBy[at] ?? 0) > 0) continue;
    open += 1;
    if (open < longestUnit) continue;
    found.push({ ...unit, first, last: at + 1 });
    first = at + 1;
    open = 0;
  }
  if (first < unit.last) found.push({ ...unit, first, last: unit.last });
  return found;
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
    units.push(...pieces(parse, { ...open, last: sentence.last }));
    open = undefined;
  });
  if (open !== undefined) {
    const { first, passage, sentence } = open;
    units.push(...pieces(parse, { first, passage, sentence, last: sentences[sentences.length - 1]?.last ?? first }));
  }
  return units;
}
