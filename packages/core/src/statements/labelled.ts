import type { Quotation } from "../text/quotations.ts";
import { type Draft, draft, none, type Range, rangeOf } from "./draft.ts";
import { type Host, without } from "./host.ts";
import { fillRoles, speechClause } from "./speech-clause.ts";

/** Number of words between the marks of a quotation. */
export function wordsIn(host: Host, quotation: Quotation): number {
  let count = 0;
  for (let at = quotation.first; at < quotation.last; at += 1)
    if (host.parse.document.tokens[at]?.kind === "word") count += 1;
  return count;
}

/** Names and titles have capital words alone: „Washington Post“. */
export function hasLower(host: Host, { first, last }: Quotation): boolean {
  const { tokens } = host.parse.document;
  for (let at = first + 1; at < last - 1; at += 1)
    if (tokens[at]?.kind === "word" && tokens[at]?.capital === false) return true;
  return false;
}

/** "Das nennt man einen „Split“": what everybody says. */
function isUnnamed(host: Host, { first, last }: Range): boolean {
  const { unnamed } = host.parse.locale.speech.words;
  return last - first === 1 && unnamed.has(host.parse.document.tokens[first]?.lower ?? "");
}

/** A phrase in quotation marks inside a clause with a verb of saying: "nannte den Bericht eine „Ente“". */
export function findLabelled(host: Host): readonly Draft[] {
  if (!host.glance.says || host.quotations.length === 0) return none;
  const found: Draft[] = [];
  for (const quotation of host.quotations) {
    const at = host.segments.findIndex((segment) => quotation.first >= segment.first && quotation.first < segment.last);
    let clause = at < 0 ? undefined : speechClause(host, at);
    for (let back = at - 1; clause === undefined && back >= Math.max(0, at - 3); back -= 1)
      clause = speechClause(host, back);
    if (clause === undefined) continue;
    const label = clause.cue.verb.takes.has("label");
    const words = wordsIn(host, quotation);
    if (!label && (words < 2 || (words < 7 && !hasLower(host, quotation)))) continue;
    if (!label && words < 4 && !clause.cue.verb.takes.has("object") && !clause.cue.verb.takes.has("wording")) continue;
    const statement = fillRoles(host, clause, draft(host.number, "direct", [rangeOf(quotation)]));
    const [speaker] = statement.speaker;
    if (
      speaker === undefined ||
      isUnnamed(host, speaker) ||
      (speaker.first <= quotation.first && quotation.last <= speaker.last)
    )
      continue;
    const tail: Range = { first: quotation.last, last: host.segments[Math.max(at, clause.at)]?.last ?? host.end };
    const keepsTail = clause.cue.parts.some(({ first }) => first >= quotation.last);
    statement.frame = without(
      host,
      [{ first: host.unit.first, last: quotation.first }, ...(keepsTail ? [tail] : [])],
      [],
    );
    found.push(statement);
  }
  return found;
}
