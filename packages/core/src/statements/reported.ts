import { type Draft, draft, none, rangeOf } from "./draft.ts";
import type { Host, SpeechClause } from "./host.ts";
import { fillSpeaker, speechClause } from "./speech-clause.ts";

/** A saying told as an event: "Der Verband forderte einen Neubau." */
export function findReported(host: Host): readonly Draft[] {
  if (!host.glance.says) return none;
  for (let at = 0; at < host.segments.length; at += 1) {
    const clause = speechClause(host, at, "object");
    if (clause === undefined || (isPluperfect(host, clause) && clause.cue.verb.act === "asserts")) continue;
    const statement = fillSpeaker(host, clause, draft(host.number, "reported", [rangeOf(host.unit)]));
    if (statement.speaker.length > 0) return [statement];
  }
  return none;
}

/** "Er hatte … gefordert" looks back on what was told before. */
function isPluperfect(host: Host, { cue }: SpeechClause): boolean {
  const word = host.parse.document.tokens[cue.finite]?.lower ?? "";
  return cue.finite !== cue.main && host.parse.locale.speech.words.pluperfect.has(word);
}
