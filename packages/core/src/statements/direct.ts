import { anyCase, extendedEnd } from "../syntax/phrases.ts";
import { speakerBefore } from "./antecedent.ts";
import { type Draft, draft, introduce, introductionOf, none, type Range, rangeOf } from "./draft.ts";
import type { Surroundings } from "./find-in-unit.ts";
import { type Host, hasSubjunctive, phraseAt, quotationFilling } from "./host.ts";
import { wordsIn } from "./labelled.ts";
import { speechClause } from "./speech-clause.ts";
import { subjectOf } from "./subject.ts";

const longEnough = 7;
const nearby = 2;

/** "X: „…“", "X zeigte sich enttäuscht: „…“": the words before the colon name who speaks. */
function namedBefore(host: Host, { first }: Range): { speaker: Range | undefined; frame: Range } | undefined {
  const { parse, segments } = host;
  if (parse.document.tokens[first - 1]?.text !== ":" || first - 1 <= host.unit.first) return undefined;
  const frame: Range = { first: host.unit.first, last: first };
  const before = segments.findLast(
    (segment) => segment.last <= first - 1 && (segment.kind === "main" || segment.kind === "subordinate"),
  );
  if (before !== undefined) return { speaker: subjectOf(parse, before, before.first, before.last), frame };
  const [opening] = segments;
  const phrase = opening === undefined ? undefined : phraseAt(host, opening.first, first - 1);
  if (phrase === undefined) return undefined;
  return { speaker: { first: phrase.first, last: extendedEnd(parse, phrase, first, anyCase) }, frame };
}

/** Whether the words around a quotation go on with what was said before. */
function isReported(host: Host): boolean {
  return hasSubjunctive(host, host.unit.first, host.end);
}

/** Gives a wording the speaker of what was said before, or who acts in a sentence between: "Ähnlich äußerte sich Holm. „…“". */
function goOn(
  host: Host,
  statement: Draft,
  introduced: boolean,
  { before, last }: Pick<Surroundings, "before" | "last">,
): void {
  const distance = last === undefined ? nearby + 1 : host.number - last.unit;
  const subject = distance > 1 ? speakerBefore(host, before) : undefined;
  if (subject !== undefined) {
    statement.speaker = [subject];
    const clause = before === undefined ? undefined : speechClause(before, 0);
    if (before === undefined || clause?.cue.verb.takes.has("wording") !== true) return;
    statement.cue = clause.cue.parts;
    statement.frame = [rangeOf(before.unit)];
  } else if (last !== undefined && distance <= nearby) {
    statement.speaker = last.speaker;
    statement.antecedent = last.antecedent;
    if (introduced) introduce(statement, introductionOf(last));
  }
}

/** Wordings without a verb of saying: a sentence that is all quotation, "X: „…“", and long quotations wherever they stand. */
export function findLoneQuotations(host: Host, { before, last }: Surroundings): readonly Draft[] {
  if (host.quotations.length === 0) return none;
  const found: Draft[] = [];
  const whole = quotationFilling(host, { first: host.unit.first, last: host.end });
  for (const quotation of host.quotations) {
    const range: Range = rangeOf(quotation);
    const named = namedBefore(host, range);
    const words = wordsIn(host, quotation);
    if (named === undefined && words < (whole ? 3 : longEnough)) continue;
    const statement = draft(host.number, "direct", [range]);
    if (named !== undefined) {
      if (named.speaker !== undefined) statement.speaker = [named.speaker];
      statement.frame = [named.frame];
    } else goOn(host, statement, whole || isReported(host), { before, last });
    found.push(statement);
  }
  return found;
}
