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

/** Adds a unit, or its pieces where it is too long, so that reading one is bounded. */
function addUnit(units: Unit[], parse: Parse, { first, last, passage, sentence }: Unit): void {
  let from = first;
  let open = 0;
  for (let at = last - first <= longestUnit ? last : first; at < last; at += 1) {
    if ((parse.quotedBy[at] ?? 0) > 0) continue;
    open += 1;
    if (open < longestUnit) continue;
    units.push({ first: from, last: at + 1, passage, sentence });
    from = at + 1;
    open = 0;
  }
  if (from < last) units.push({ first: from, last, passage, sentence });
}

/** Sentences of a document; those that a quotation runs across are one unit. */
export function unitsOf(parse: Parse): readonly Unit[] {
  const { sentences } = parse.document;
  const units: Unit[] = [];
  let begun = 0;
  sentences.forEach((sentence, number) => {
    const inside = parse.quotedBy[sentence.last - 1] ?? 0;
    const quotation = inside > 0 ? parse.quotations[inside - 1] : undefined;
    if (quotation !== undefined && quotation.last > sentence.last && number + 1 < sentences.length) return;
    const opening = sentences[begun] ?? sentence;
    addUnit(units, parse, { first: opening.first, last: sentence.last, passage: opening.passage, sentence: begun });
    begun = number + 1;
  });
  return units;
}
