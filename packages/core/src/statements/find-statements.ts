import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { NameMention } from "../names/name-mention.ts";
import { parse } from "../syntax/parse.ts";
import { unitsOf } from "../syntax/units.ts";
import type { TextDocument } from "../text/document.ts";
import type { Draft, Range } from "./draft.ts";
import { hostOf } from "./host.ts";
import { findPrepositional } from "./prepositional.ts";
import type { StatementMention } from "./statement-mention.ts";
import { findVerbal } from "./verbal.ts";

/** What finding statements may draw on. */
export interface StatementContext {
  readonly locale: Locale;
  /** Names found in the same document, in order. */
  readonly names?: readonly NameMention[] | undefined;
}

/** Finds who said what in a document, in the order of the text. */
export function findStatements(document: TextDocument, context: StatementContext): readonly StatementMention[] {
  const parsed = parse(document, context.locale);
  const found = unitsOf(parsed).flatMap((unit, number): Draft[] => {
    const host = hostOf(parsed, unit, number);
    const verbal = findVerbal(host);
    return verbal.length > 0 ? verbal : findPrepositional(host);
  });
  const span = ([first, last]: Range): TextSpan => [
    document.tokens[first]?.start ?? 0,
    document.tokens[last - 1]?.end ?? 0,
  ];
  return found.map((statement) => ({
    manner: statement.manner,
    medium: statement.medium,
    quote: statement.quote.map(span),
    speaker: statement.speaker.map(span),
    cue: statement.cue.map(span),
    frame: statement.frame.map(span),
    addressee: statement.addressee.map(span),
    antecedent: statement.antecedent?.map(span),
    act: statement.act,
    polarity: statement.polarity,
    chain: statement.speaker.map((range) => {
      const [start, end] = span(range);
      return { kind: "unknown", start, end };
    }),
  }));
}
