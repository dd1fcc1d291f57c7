import { stepOver } from "../syntax/scan.ts";
import { type Draft, draft, type Range } from "./draft.ts";
import { type Host, hasSubjunctive, type SpeechClause, trimmed, without } from "./host.ts";
import { fillRoles, speechClause } from "./speech-clause.ts";

/** "… einen Bericht, wonach …": the content hangs on the noun before it. */
export function findWonach(host: Host): Draft[] {
  const { words } = host.parse.locale.speech;
  const { tokens } = host.parse.document;
  for (const segment of host.segments) {
    if (!words.contentRelative.has(tokens[segment.first]?.lower ?? "") || segment.kind !== "subordinate") continue;
    const statement = draft(host.number, "indirect", [trimmed(host, [segment.first + 1, segment.last])]);
    statement.medium = "writing";
    statement.cue = [[segment.first, segment.first + 1]];
    statement.frame = [[host.unit.first, segment.first + 1]];
    const speaker = phraseEndingAt(host, segment.first - 1);
    if (speaker !== undefined) statement.speaker = [speaker];
    return [statement];
  }
  return [];
}

function phraseEndingAt(host: Host, end: number): Range | undefined {
  for (const segment of host.segments) {
    if (segment.last > end || segment.last < end - 1) continue;
    for (let at = segment.first; at < segment.last; at = stepOver(host.parse, at, segment.last)) {
      const phrase = host.phraseAt(at, segment.last);
      if (phrase !== undefined && phrase[1] === segment.last) return phrase;
    }
  }
  return undefined;
}

/** "Demnach …", "Das Amt sei demnach …": the word stands for a source named before, its antecedent. */
export function findDemnach(host: Host, last: Draft | undefined): Draft[] {
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
    const statement = draft(host.number, "indirect", without(host, [[host.unit.first, host.end]], [[at, at + 1]]));
    statement.medium = "speech-or-writing";
    statement.cue = [[at, at + 1]];
    statement.frame = [[at, at + 1]];
    statement.speaker = [[at, at + 1]];
    if (last !== undefined) statement.antecedent = last.antecedent ?? last.speaker;
    return [statement];
  }
  return [];
}

/** "Das teilte die Polizei mit.": what is said is the sentence before. */
export function findPointingBack(host: Host, before: Host | undefined): Draft[] {
  const { tokens } = host.parse.document;
  const { first } = host.unit;
  const clause: SpeechClause | undefined = speechClause(host, 0);
  if (
    before === undefined ||
    clause === undefined ||
    !host.parse.locale.speech.words.pointing.has(tokens[first]?.lower ?? "")
  )
    return [];
  if (
    clause.segment.finite !== first + 1 ||
    clause.cue.passive ||
    !(clause.cue.verb.takes.has("clause") || clause.cue.verb.takes.has("that"))
  )
    return [];
  if (host.segments.some((segment, at) => at > 0 && segment.kind !== "fragment" && segment.kind !== "relative"))
    return [];
  const statement = fillRoles(
    host,
    clause,
    draft(host.number, "indirect", [
      [before.unit.first, before.unit.last],
      [first, first + 1],
    ]),
  );
  statement.frame = [[first + 1, host.end]];
  return statement.speaker.length > 0 ? [statement] : [];
}
