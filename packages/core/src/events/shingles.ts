import type { TextDocument } from "../text/document.ts";
import { formCells } from "../text/form-cells.ts";
import { hashOf, mixed } from "../text/hash.ts";

/** Numbers that stand for sequences of words of a text, rising and each once. */
export type Shingles = Int32Array;

const width = 5;
/** Weight of a word against the one behind it. */
const base = 0x01000193;
const first = Array.from({ length: width - 1 }).reduce<number>((power) => Math.imul(power, base), 1);
/** Of all sequences those whose number ends in zeros there are kept, so that long texts stay cheap: one of four. */
const sampled = 3;

const hashes = formCells(1, ({ lower }) => [hashOf(lower)]);
const anyTables = {};

/** Sorts numbers and leaves each once. */
function asShingles(numbers: readonly number[]): Shingles {
  const sorted = Int32Array.from(numbers).sort(); // a list of its own
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (count > 0 && sorted[count - 1] === number) continue;
    sorted[count] = number;
    count += 1;
  }
  return count === sorted.length ? sorted : sorted.slice(0, count);
}

/** Numbers of a text's word sequences, a fixed sample of them; related items left out. Linear in the text. */
export function shinglesOf({ tokens, passages, vocabulary }: TextDocument): Shingles {
  const end = passages.findLast(({ kind }) => kind !== "related")?.end ?? 0;
  const hash = hashes(vocabulary, anyTables);
  const found: number[] = [];
  const last = new Int32Array(width);
  let rolling = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.end > end) break;
    if (token.kind === "mark") continue;
    const at = words % width;
    const own = hash[token.form] ?? 0;
    rolling = (Math.imul(rolling - Math.imul(last[at] ?? 0, first), base) + own) | 0;
    last[at] = own;
    words += 1;
    const number = mixed(rolling);
    if (words >= width && (number & sampled) === 0) found.push(number);
  }
  return asShingles(found);
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
