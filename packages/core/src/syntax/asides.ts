import { sign } from "./signs.ts";

const longestAside = 60;

/** For the opening bracket of a short aside the token after its closing bracket; 0 for any other token. */
export function asideEnd(signs: Int32Array, at: number): number {
  if (((signs[at] ?? 0) & sign.opensAside) === 0) return 0;
  const stop = Math.min(signs.length, at + longestAside);
  for (let end = at + 1; end < stop; end += 1) {
    const bits = signs[end] ?? 0;
    if ((bits & sign.opensAside) !== 0) return 0;
    if ((bits & sign.closesAside) !== 0) return end + 1;
  }
  return 0;
}
