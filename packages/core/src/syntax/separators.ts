import type { Token } from "../text/tokens.ts";
import { sign } from "./signs.ts";

/** Whether a mark parts clauses where it stands; "1,5" and "10:30" hold none that does. */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.text === ";") return true;
  if (token.text !== "," && token.text !== ":") return token.spaced && next?.spaced === true;
  return token.spaced || next?.kind !== "number" || next.spaced || at === 0 || tokens[at - 1]?.kind !== "number";
}

/** Takes the sign of a separator from marks that part no clauses where they stand. */
export function markSeparators(tokens: readonly Token[], signs: Int32Array): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const bits = signs[at] ?? 0;
    if ((bits & sign.separator) !== 0 && !partsClauses(tokens, at)) signs[at] = bits & ~sign.separator;
  }
}
