import type { Lexicon } from "./lexicon.ts";

/** A noun that may stand for an organisation, and what it says the organisation is. */
export interface BodyNoun {
  readonly noun: string;
  readonly is: string;
}

/** The noun of a body that a word is or ends in, without its genitive -s. */
export function bodyOf(lower: string, { tables: { bodies }, longestBody }: Lexicon): BodyNoun | undefined {
  const forms = [lower];
  if (lower.endsWith("s")) forms.push(lower.slice(0, -1));
  if (lower.endsWith("es")) forms.push(lower.slice(0, -2));
  for (let from = Math.max(0, lower.length - longestBody - 2); from <= lower.length - 4; from += 1)
    for (const form of forms) {
      const noun = form.slice(from);
      const found = bodies.get(noun);
      if (found !== undefined) return { noun, is: found };
    }
  return undefined;
}
