import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { NameMention } from "../names/name-mention.ts";
import { parse } from "../syntax/parse.ts";
import { unitsOf } from "../syntax/units.ts";
import type { TextDocument } from "../text/document.ts";
import { findDemnach, findPointingBack, findWonach } from "./anaphoric.ts";
import { findContinuation, joinContinuations } from "./continuation.ts";
import type { Draft, Range } from "./draft.ts";
import { type Host, hostOf } from "./host.ts";
import { findLabelled } from "./labelled.ts";
import { findNested } from "./nested.ts";
import { findParenthetical } from "./parenthetical.ts";
import { findPrepositional } from "./prepositional.ts";
import { findReported } from "./reported.ts";
import type { StatementMention } from "./statement-mention.ts";
import { findVerbal } from "./verbal.ts";

/** What finding statements may draw on. */
export interface StatementContext {
  readonly locale: Locale;
  /** Names found in the same document, in order. */
  readonly names?: readonly NameMention[] | undefined;
}

/** All introduced statements of one unit, in the order of their verbs. */
function findIntroduced(host: Host, before: Host | undefined): Draft[] {
  const parenthetical = findParenthetical(host);
  if (parenthetical.length > 0) return parenthetical;
  const wonach = findWonach(host);
  if (wonach.length > 0) return wonach;
  const back = findPointingBack(host, before);
  if (back.length > 0) return back;
  const verbal = findVerbal(host);
  if (verbal.length > 0) return verbal;
  const other = [...findDemnach(host), ...findPrepositional(host)].slice(0, 1);
  return other.length > 0 ? other : findLabelled(host);
}

/** Statements of a unit, with those that lie in the quotes of others. */
function findInUnit(host: Host, before: Host | undefined, last: Draft | undefined): Draft[] {
  let found = findIntroduced(host, before);
  if (found.length === 0) found = findContinuation(host, last);
  if (found.length === 0) found = findReported(host);
  for (const statement of found)
    if (statement.speaker.length === 0 && last !== undefined && isDemnach(statement)) statement.speaker = last.speaker;
  return [...found, ...findNested(host, found)];
}

function isDemnach(statement: Draft): boolean {
  return (
    statement.cue.length === 1 &&
    statement.cue[0]?.[0] === statement.frame[0]?.[0] &&
    statement.frame[0]?.[1] === statement.cue[0]?.[1]
  );
}

/** Finds who said what in a document, in the order of the text. */
export function findStatements(document: TextDocument, context: StatementContext): readonly StatementMention[] {
  const parsed = parse(document, context.locale);
  const found: Draft[] = [];
  let before: Host | undefined;
  let last: Draft | undefined;
  unitsOf(parsed).forEach((unit, number) => {
    const host = hostOf(parsed, unit, number);
    const statements = findInUnit(host, before, last);
    if (!joinContinuations(host, last, statements)) {
      found.push(...statements);
      last = statements.findLast((statement) => statement.nested !== true) ?? last;
    }
    before = host;
  });
  return found.map((statement) => toMention(document, statement));
}

function toMention(document: TextDocument, statement: Draft): StatementMention {
  const span = ([first, last]: Range): TextSpan => [
    document.tokens[first]?.start ?? 0,
    document.tokens[last - 1]?.end ?? 0,
  ];
  return {
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
  };
}
