import { type Draft, draft } from "./draft.ts";
import type { Host } from "./host.ts";
import { quotationsIn, wordsIn } from "./labelled.ts";

/** Phrases in quotation marks inside what is said indirectly are wordings of the same speaker. */
export function findNested(host: Host, statements: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const quotation of quotationsIn(host)) {
    if (
      statements.some(
        ({ manner, quote }) =>
          manner === "direct" && quote.some(([first, last]) => first < quotation.last && last > quotation.first),
      )
    )
      continue;
    const outer = statements.find(({ quote }) =>
      quote.some(([first, last]) => quotation.first >= first && quotation.last <= last),
    );
    if (outer === undefined) continue;
    if (wordsIn(host, quotation) < 2 || isName(host, quotation.first)) continue;
    const statement = draft(host.number, "direct", [[quotation.first, quotation.last]]);
    statement.nested = true;
    statement.medium = outer.medium;
    statement.speaker = outer.speaker;
    statement.cue = outer.cue;
    statement.frame = outer.frame;
    statement.addressee = outer.addressee;
    found.push(statement);
  }
  return found;
}

/** A phrase right after a noun is a name: "das Magazin „Focus“". */
function isName(host: Host, first: number): boolean {
  const before = host.parse.document.tokens[first - 1];
  return before?.kind === "word" && before.capital && first - 1 > host.unit.first;
}
