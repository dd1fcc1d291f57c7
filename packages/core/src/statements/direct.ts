import { anyCase, extendedEnd } from "../syntax/phrases.ts";
import { type Draft, draft, introductionOf, type Range } from "./draft.ts";
import { type Host, hasSubjunctive, quotationFilling } from "./host.ts";
import { wordsIn } from "./labelled.ts";
import { subjectOf } from "./subject.ts";

const longEnough = 7;
const nearby = 2;

/** "X: „…“", "X zeigte sich enttäuscht: „…“": the words before the colon name who speaks. */
function namedBefore(host: Host, [first]: Range): { speaker: Range | undefined; frame: Range } | undefined {
  const { parse, segments } = host;
  if (parse.document.tokens[first - 1]?.text !== ":" || first - 1 <= host.unit.first) return undefined;
  const frame: Range = [host.unit.first, first];
  const before = segments.findLast(
    (segment) => segment.last <= first - 1 && (segment.kind === "main" || segment.kind === "subordinate"),
  );
  if (before !== undefined) return { speaker: subjectOf(parse, before, before.first, before.last), frame };
  const [opening] = segments;
  const phrase = opening === undefined ? undefined : host.phraseAt(opening.first, first - 1);
  if (phrase === undefined) return undefined;
  return { speaker: [phrase[0], extendedEnd(parse, { first: phrase[0], last: phrase[1] }, first, anyCase)], frame };
}

/** Whether the words around a quotation go on with what was said before. */
function isReported(host: Host): boolean {
  return hasSubjunctive(host, host.unit.first, host.end);
}

/** Wordings without a verb of saying: a sentence that is all quotation, "X: „…“", and long quotations wherever they stand. */
export function findLoneQuotations(host: Host, last: Draft | undefined): Draft[] {
  const found: Draft[] = [];
  if (host.quotations.length === 0) return found;
  const whole = quotationFilling(host, [host.unit.first, host.end]);
  for (const quotation of host.quotations) {
    const range: Range = [quotation.first, quotation.last];
    const named = namedBefore(host, range);
    const words = wordsIn(host, quotation);
    if (named === undefined && words < (whole ? 3 : longEnough)) continue;
    const statement = draft(host.number, "direct", [range]);
    if (named !== undefined) {
      if (named.speaker !== undefined) statement.speaker = [named.speaker];
      statement.frame = [named.frame];
    } else if (last !== undefined && host.number - last.unit <= nearby) {
      statement.speaker = last.speaker;
      statement.antecedent = last.antecedent;
      if (whole || isReported(host)) Object.assign(statement, introductionOf(last));
    }
    found.push(statement);
  }
  return found;
}
