import { checkSync } from "recheck/lib/browser.js";
import type { Literal } from "./literals.ts";

const unbounded = /[*+]|\{\d+,\}/;
const leastCount = 2;
const mostCount = 3;

/**
 * The source with counted repeats cut to three: what is bounded adds a factor to the time and no growth, and the automaton of the checker stays
 * small. Two rounds are enough for one to be parted from the next in two ways.
 */
export function withFewCounts(source: string): string {
  return source.replaceAll(/\{(\d+)(,?)(\d*)\}/g, (_, from: string, comma: string, to: string) => {
    const end = to === "" ? "" : Math.min(Number(to), mostCount);
    return `{${Math.min(Number(from), leastCount)}${comma}${end}}`;
  });
}

/**
 * How the time of a regular expression grows with the length of the worst input, as recheck proves by its automaton: "linear", "2nd degree
 * polynomial", "exponential"; or why it cannot tell.
 */
export function growthOf({ source, flags }: Pick<Literal, "source" | "flags">): string {
  if (!unbounded.test(source)) return "linear";
  const found = checkSync(withFewCounts(source), flags, { checker: "automaton", timeout: null });
  if (found.status === "unknown") return `unknown: ${found.error.kind}`;
  return found.status === "safe" ? "linear" : found.complexity.summary;
}
