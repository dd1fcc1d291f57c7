import type { TextDocument } from "../text/document.ts";
import { hashOf, mixed } from "../text/hash.ts";
import { formNotes } from "../text/vocabulary.ts";

/** Numbers that stand for sequences of words of a text, rising and each once. */
export type Shingles = Int32Array;

const width = 5;
/** Weight of a word against the one behind it. */
const base = 0x01000193;
const first = Array.from({ length: width - 1 }).reduce<number>((power) => Math.imul(power, base), 1);
/** Of all sequences those whose number ends in zeros there are kept, so that long texts stay cheap: one of four. */
const sampled = 3;

const hashes = formNotes(({ lower }) => hashOf(lower));
const anyTables = {};

/** Numbers of a text's word sequences, a fixed sample of them; related items left out. Linear in the text. */
export function shinglesOf({ tokens, passages, vocabulary }: TextDocument): Shingles {
  const end = passages.findLast(({ kind }) => kind !== "related")?.end ?? 0;
  const hash = hashes(vocabulary, anyTables);
  const found: number[] = [];
  const last: number[] = [];
  let rolling = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.end > end || token.kind === "mark") continue;
    const at = words % width;
    const own = hash(token);
    rolling = (Math.imul(rolling - Math.imul(last[at] ?? 0, first), base) + own) | 0;
    last[at] = own;
    words += 1;
    const number = mixed(rolling);
    if (words >= width && (number & sampled) === 0) found.push(number);
  }
  const sorted = new Int32Array(found).sort(); // a list of its own
  return sorted.filter((number, at) => number !== sorted[at - 1]);
}

/** How many numbers two lists share. */
export function sharedShingles(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
