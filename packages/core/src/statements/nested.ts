import type { Quotation } from "../text/quotations.ts";
import { type Draft, draft, introduce, introductionOf, rangeOf } from "./draft.ts";
import type { Host } from "./host.ts";
import { hasLower, wordsIn } from "./labelled.ts";

/** Phrases in quotation marks inside what is said indirectly are wordings of the same speaker. */
export function findNested(host: Host, statements: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (const quotation of host.quotations) {
    if (
      statements.some(
        ({ manner, quote }) =>
          manner === "direct" && quote.some(({ first, last }) => first < quotation.last && last > quotation.first),
      )
    )
      continue;
    const outer = statements.find(({ quote }) =>
      quote.some(({ first, last }) => quotation.first >= first && quotation.last <= last),
    );
    if (outer === undefined) continue;
    if (!isWording(host, quotation)) continue;
    const statement = draft(host.number, "direct", [rangeOf(quotation)]);
    statement.nested = true;
    statement.medium = outer.medium;
    statement.speaker = outer.speaker;
    introduce(statement, introductionOf(outer));
    statement.antecedent = outer.antecedent;
    statement.act = outer.act;
    statement.polarity = outer.polarity;
    found.push(statement);
  }
  return found;
}

/** Single words and names in quotation marks are no wordings: "das Magazin „Focus“", "der „Runde Tisch“". */
function isWording(host: Host, quotation: Quotation): boolean {
  const { tokens } = host.parse.document;
  const words = wordsIn(host, quotation);
  const before = tokens[quotation.first - 1];
  const lower = hasLower(host, quotation);
  const opens = tokens[quotation.first + 1]?.capital === false;
  if (before?.kind === "word" && before.capital && quotation.first - 1 > host.unit.first)
    return lower && words > (opens ? 1 : 2);
  return lower || words >= 3;
}
