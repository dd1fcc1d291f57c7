import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { NameMention } from "../names/name-mention.ts";
import { parse } from "../syntax/parse.ts";
import { unitsOf } from "../syntax/units.ts";
import type { TextDocument } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { furthest, joinContinuations } from "./continuation.ts";
import type { Draft, Range, Source } from "./draft.ts";
import { findInUnit } from "./find-in-unit.ts";
import { glanceAt, mayTell } from "./glance.ts";
import { Host } from "./host.ts";
import { openLexicon } from "./lexicon.ts";
import type { ChainLink, StatementMention } from "./statement-mention.ts";

/** What finding statements may draw on. */
export interface StatementContext {
  readonly locale: Locale;
  /** Names found in the same document, in order. */
  readonly names?: readonly NameMention[] | undefined;
}

/** Finds who said what in a document, in the order of the text. */
export function findStatements(document: TextDocument, context: StatementContext): readonly StatementMention[] {
  const parsed = parse(document, context.locale);
  const names = context.names ?? [];
  const found: Draft[] = [];
  let before: Host | undefined;
  let last: Draft | undefined;
  let told: Draft | undefined;
  let number = 0;
  const lexicon = openLexicon(document.vocabulary, context.locale.speech);
  for (const unit of unitsOf(parsed)) {
    const host: Host = new Host(parsed, lexicon, unit, number, glanceAt(parsed, unit, lexicon));
    number += 1;
    if (mayTell(host, last !== undefined && host.number - last.unit <= furthest)) {
      const statements = findInUnit(host, { before, last, told, names });
      if (statements.length > 0 && !joinContinuations(host, last, statements)) {
        found.push(...statements);
        last = leading(statements) ?? last;
        if (last?.act === "asserts" || last?.act === "confirms") told = last;
      }
    }
    before = host;
  }
  return found.filter(saysSomething).map((statement) => toMention(document, statement));
}

const isFilled = ({ first, last }: Range): boolean => last > first;

/** A statement whose quote is nothing but marks that were cut off its edges says nothing. */
function saysSomething({ quote }: Draft): boolean {
  return quote.length === 0 || quote.some(isFilled);
}

function spanOf(tokens: readonly Token[], { first, last }: Range): TextSpan {
  return [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
}

const noSpans: readonly TextSpan[] = [];

function spansOf(tokens: readonly Token[], ranges: readonly Range[]): readonly TextSpan[] {
  const first = ranges[0];
  if (first === undefined) return noSpans;
  return ranges.length === 1 ? [spanOf(tokens, first)] : ranges.map((range) => spanOf(tokens, range));
}

/** What a quote that says something says. */
function filled(quote: readonly Range[]): readonly Range[] {
  return quote.length === 1 ? quote : quote.filter(isFilled);
}

const noSources: readonly ChainLink[] = [];

function linksOf(tokens: readonly Token[], sources: readonly Source[]): readonly ChainLink[] {
  if (sources.length === 0) return noSources;
  return sources.map(({ kind, range: { first, last } }) => ({
    kind,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  }));
}

function toMention(document: TextDocument, statement: Draft): StatementMention {
  const { tokens } = document;
  return {
    manner: statement.manner,
    medium: statement.medium,
    quote: spansOf(tokens, filled(statement.quote)),
    speaker: spansOf(tokens, statement.speaker),
    cue: spansOf(tokens, statement.cue),
    frame: spansOf(tokens, statement.frame),
    addressee: spansOf(tokens, statement.addressee),
    antecedent: statement.antecedent === undefined ? undefined : spansOf(tokens, statement.antecedent),
    act: statement.act,
    polarity: statement.polarity,
    chain: linksOf(tokens, statement.sources ?? []),
  };
}

/** The statement that later sentences go on with: the last one with a speaker, before any source put in beside it. */
function leading(statements: readonly Draft[]): Draft | undefined {
  let first: Draft | undefined;
  for (const statement of statements) {
    if (statement.nested) continue;
    first ??= statement;
    if (statement.manner === first.manner && statement.speaker.length > 0) return statement;
  }
  return first;
}
