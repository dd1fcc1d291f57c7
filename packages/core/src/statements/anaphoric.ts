import { wordClass } from "../locales/syntax-tables.ts";
import { stepOver } from "../syntax/scan.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, none, type Range, wordAt } from "./draft.ts";
import { type Host, hasSubjunctive, holds, phraseAt, type SpeechClause, trimmed, without } from "./host.ts";
import { fillRoles, speechClause } from "./speech-clause.ts";

/** "… einen Bericht, wonach …": the content hangs on the noun before it. */
export function findWonach(host: Host): readonly Draft[] {
  if (!holds(host, sign.reference)) return none;
  const { words } = host.parse.locale.speech;
  const { tokens } = host.parse.document;
  for (const segment of host.segments) {
    if (!words.contentRelative.has(tokens[segment.first]?.lower ?? "") || segment.kind !== "subordinate") continue;
    const statement = draft(host.number, "indirect", [trimmed(host, { first: segment.first + 1, last: segment.last })]);
    statement.medium = "writing";
    statement.cue = [wordAt(segment.first)];
    statement.frame = [{ first: host.unit.first, last: segment.first + 1 }];
    const speaker = phraseEndingAt(host, segment.first - 1);
    if (speaker !== undefined) statement.speaker = [speaker];
    return [statement];
  }
  return none;
}

function phraseEndingAt(host: Host, end: number): Range | undefined {
  for (const segment of host.segments) {
    if (segment.last > end || segment.last < end - 1) continue;
    for (let at = segment.first; at < segment.last; at = stepOver(host.parse, at, segment.last)) {
      const phrase = phraseAt(host, at, segment.last);
      if (phrase !== undefined && phrase.last === segment.last) return phrase;
    }
  }
  return undefined;
}

/** "Demnach …", "Das Amt sei demnach …": the word stands for a source named before, its antecedent. */
export function findDemnach(host: Host, last: Draft | undefined): readonly Draft[] {
  if (!holds(host, sign.reference)) return none;
  const { words } = host.parse.locale.speech;
  const { tokens } = host.parse.document;
  const main = host.segments[0];
  for (
    let at = host.unit.first;
    at < Math.min(host.end, (main?.finite ?? at) + 5);
    at = stepOver(host.parse, at, host.end)
  ) {
    const word = tokens[at]?.lower ?? "";
    if (!words.backReference.has(word) && !words.weakBackReference.has(word)) continue;
    if (
      words.weakBackReference.has(word) &&
      (last === undefined ||
        host.number - last.unit > 1 ||
        at !== host.unit.first ||
        !hasSubjunctive(host, at, host.end))
    )
      continue;
    const statement = draft(
      host.number,
      "indirect",
      without(host, [{ first: host.unit.first, last: host.end }], [wordAt(at)]),
    );
    statement.medium = "speech-or-writing";
    statement.cue = [wordAt(at)];
    statement.frame = [wordAt(at)];
    statement.speaker = [wordAt(at)];
    if (last !== undefined) statement.antecedent = last.antecedent ?? last.speaker;
    return [statement];
  }
  return none;
}

/** Whether a clause says nothing but that what "das" points to was said: "das teilte die Polizei mit". */
function pointsBack(host: Host, at: number): SpeechClause | undefined {
  const { tags, signs } = host.parse;
  const segment = host.segments[at];
  if (segment === undefined || ((signs[segment.first] ?? 0) & sign.pointing) === 0) return undefined;
  if (segment.finite !== segment.first + 1 || ((tags[segment.finite] ?? 0) & wordClass.modal) !== 0) return undefined;
  const clause = speechClause(host, at);
  if (clause === undefined) return undefined;
  const { takes } = clause.cue.verb;
  if (!takes.has("clause") && !takes.has("that")) return undefined;
  const rest = host.segments.slice(at + 1);
  return rest.every(({ kind }) => kind === "fragment" || kind === "relative") ? clause : undefined;
}

function unitBefore(before: Host | undefined): Range | undefined {
  if (before === undefined) return undefined;
  const { first, last } = before.unit;
  return { first, last };
}

/** "Das teilte die Polizei mit.", "…, das teilte sie mit.": what is said is the sentence before, or the clauses before in the same one. */
export function findPointingBack(host: Host, before: Host | undefined): readonly Draft[] {
  if (!host.glance.says || !holds(host, sign.pointing)) return none;
  for (let at = host.segments.length - 1; at >= 0; at -= 1) {
    const clause = pointsBack(host, at);
    if (clause === undefined) continue;
    const { first } = clause.segment;
    const said = at > 0 ? trimmed(host, { first: host.unit.first, last: first }) : unitBefore(before);
    if (said === undefined) continue;
    const quote: Range[] = at > 0 ? [said] : [said, wordAt(first)];
    const statement = fillRoles(host, clause, draft(host.number, "indirect", quote));
    statement.frame = [{ first: at > 0 ? first - 1 : first + 1, last: host.end }];
    return statement.speaker.length > 0 ? [statement] : none;
  }
  return none;
}
