import { wordClass } from "../locales/syntax-tables.ts";
import { isFiniteVerb } from "./finite-verbs.ts";
import type { Parse } from "./parse.ts";
import { sign } from "./signs.ts";

const mayBeFinite = sign.finite | sign.finiteByPlace;

/** The first finite verb of a stretch, quotations and brackets passed over; -1 where none is. */
export function firstFinite(parse: Parse, first: number, last: number): number {
  const { signs, open } = parse;
  for (let at = first; at < last; at = open[at + 1] ?? last)
    if (((signs[at] ?? 0) & mayBeFinite) !== 0 && isFiniteVerb(parse, at, first)) return at;
  return -1;
}

/** The last finite verb of a stretch. */
export function lastFinite(parse: Parse, first: number, last: number): number {
  const { signs, tags, open } = parse;
  let found = -1;
  for (let at = first; at < last; at = open[at + 1] ?? last) {
    if (((signs[at] ?? 0) & mayBeFinite) === 0 || !isFiniteVerb(parse, at, first)) continue;
    const infinitive = ((tags[at] ?? 0) & wordClass.infinitive) !== 0;
    const helper = found >= 0 && ((tags[found] ?? 0) & (wordClass.auxiliary | wordClass.modal)) !== 0;
    if (infinitive && helper) continue;
    found = at;
  }
  return found;
}

/** Whether a word of a stretch has one of the bits of `sign`. */
export function hasSign({ signs }: Parse, first: number, last: number, bits: number): boolean {
  for (let at = first; at < last; at += 1) if (((signs[at] ?? 0) & bits) !== 0) return true;
  return false;
}

/** Bits of `AskedWords` that words of a stretch have; it may begin before the text. */
export function askedIn({ asked }: Parse, first: number, last: number): number {
  let bits = 0;
  for (let at = Math.max(0, first); at < last; at += 1) bits |= asked[at] ?? 0;
  return bits;
}

/** The next token that is neither quoted nor in brackets. */
export function stepOver({ open }: Parse, at: number, last: number): number {
  return Math.min(open[at + 1] ?? last, last);
}
