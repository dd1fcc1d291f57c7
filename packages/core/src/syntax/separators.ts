import type { Token } from "../text/tokens.ts";

/** Whether a mark parts clauses where it stands; "1,5" and "10:30" hold none that does. */
export function partsClauses(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.text === ";") return true;
  if (token.text !== "," && token.text !== ":") return token.spaced && next?.spaced === true;
  return token.spaced || next?.kind !== "number" || next.spaced || at === 0 || tokens[at - 1]?.kind !== "number";
}
