import type { Locale } from "../locales/locale.ts";
import type { TextSpan } from "../model/evidence.ts";
import type { NameMention } from "../names/name-mention.ts";
import { parse } from "../syntax/parse.ts";
import { unitsOf } from "../syntax/units.ts";
import type { TextDocument } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { joinContinuations } from "./continuation.ts";
import type { Draft, Range } from "./draft.ts";
import { findInUnit } from "./find-in-unit.ts";
import { glanceAt, mayTell } from "./glance.ts";
import { type Before, hostOf } from "./host.ts";
import { openLexicon } from "./lexicon.ts";
import type { StatementMention } from "./statement-mention.ts";

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
  let before: Before;
  let last: Draft | undefined;
  let told: Draft | undefined;
  const lexicon = openLexicon(document.vocabulary, context.locale.speech);
  unitsOf(parsed).forEach((unit, number) => {
    const glance = glanceAt(parsed, unit, lexicon);
    const opened = once(() => hostOf(parsed, lexicon, unit, number, glance));
    if (mayTell(glance)) {
      const statements = findInUnit(opened(), { before, last, told, names });
      if (!joinContinuations(opened(), last, statements)) {
        found.push(...statements);
        last = leading(statements) ?? last;
        if (last?.act === "asserts" || last?.act === "confirms") told = last;
      }
    }
    before = opened;
  });
  return found.filter(saysSomething).map((statement) => toMention(document, statement));
}

/** A value that is made when it is first asked for. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const isFilled = ([first, last]: Range): boolean => last > first;

/** A statement whose quote is nothing but marks that were cut off its edges says nothing. */
function saysSomething({ quote }: Draft): boolean {
  return quote.length === 0 || quote.some(isFilled);
}

function spanOf(tokens: readonly Token[], [first, last]: Range): TextSpan {
  return [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
}

const noSpans: readonly TextSpan[] = [];

function spansOf(tokens: readonly Token[], ranges: readonly Range[]): readonly TextSpan[] {
  return ranges.length === 0 ? noSpans : ranges.map((range) => spanOf(tokens, range));
}

function toMention(document: TextDocument, statement: Draft): StatementMention {
  const { tokens } = document;
  return {
    manner: statement.manner,
    medium: statement.medium,
    quote: spansOf(tokens, statement.quote.filter(isFilled)),
    speaker: spansOf(tokens, statement.speaker),
    cue: spansOf(tokens, statement.cue),
    frame: spansOf(tokens, statement.frame),
    addressee: spansOf(tokens, statement.addressee),
    antecedent: statement.antecedent === undefined ? undefined : spansOf(tokens, statement.antecedent),
    act: statement.act,
    polarity: statement.polarity,
    chain: (statement.sources ?? []).map(({ kind, range }) => {
      const [start, end] = spanOf(tokens, range);
      return { kind, start, end };
    }),
  };
}

/** The statement that later sentences go on with: the last one with a speaker, before any source put in beside it. */
function leading(statements: readonly Draft[]): Draft | undefined {
  const own = statements.filter((statement) => statement.nested !== true);
  const [first] = own;
  const spoken = own.filter((statement) => statement.manner === first?.manner && statement.speaker.length > 0);
  return spoken[0] ?? own[0];
}
