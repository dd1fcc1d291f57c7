import { type Draft, draft, type Range } from "./draft.ts";
import { type Host, quotationFilling } from "./host.ts";
import { quotationsIn, wordsIn } from "./labelled.ts";

const longEnough = 7;
const nearby = 2;

/** "X: „…“" */
function namedBefore(host: Host, quotation: Range): { speaker: Range; frame: Range } | undefined {
  const [first] = host.segments;
  if (first === undefined || first.kind !== "fragment" || host.parse.document.tokens[first.last]?.text !== ":")
    return undefined;
  if (first.last + 1 !== quotation[0]) return undefined;
  const phrase = host.phraseAt(first.first, first.last);
  return phrase === undefined ? undefined : { speaker: [phrase[0], first.last], frame: [first.first, first.last + 1] };
}

/** Wordings without a verb of saying: a sentence that is all quotation, "X: „…“", and long quotations wherever they stand. */
export function findLoneQuotations(host: Host, _before: Host | undefined, last: Draft | undefined): Draft[] {
  const found: Draft[] = [];
  const whole = quotationFilling(host, [host.unit.first, host.end]);
  for (const quotation of quotationsIn(host)) {
    const range: Range = [quotation.first, quotation.last];
    const named = namedBefore(host, range);
    const words = wordsIn(host, quotation);
    if (named === undefined && words < (whole ? 3 : longEnough)) continue;
    const statement = draft(host.number, "direct", [range]);
    if (named !== undefined) {
      statement.speaker = [named.speaker];
      statement.frame = [named.frame];
    } else if (last !== undefined && host.number - last.unit <= nearby) {
      statement.speaker = last.speaker;
      statement.antecedent = last.antecedent;
    }
    found.push(statement);
  }
  return found;
}
