import { wordClass } from "../locales/syntax-tables.ts";
import { type Draft, draft, none, noRanges } from "./draft.ts";
import { type Host, isReported, trimmed } from "./host.ts";
import { speechClause } from "./speech-clause.ts";
import { subjectOf } from "./subject.ts";

/** Where a clause beside the main one ends, with all that hangs on it in the same mood. */
function asideEnd(host: Host, at: number): number {
  const { segments } = host;
  for (let index = at + 1; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment?.kind === "main" && !isReported(host, segment)) return segments[index - 1]?.last ?? host.end;
  }
  return host.end;
}

/** "Der Verband kritisiert den Bau, weil er den See gefährde": a clause in the reported mood beside a main clause that is none. */
export function findAside(host: Host): readonly Draft[] {
  if ((host.glance.mood & wordClass.reported) === 0) return none;
  const from = host.segments.findIndex(({ kind, finite }) => kind === "main" && finite >= 0);
  const main = host.segments[from];
  if (main === undefined || ((host.parse.tags[main.finite] ?? 0) & (wordClass.reported | wordClass.unreal)) !== 0)
    return none;
  const at = host.segments.findIndex((segment, index) => index > from && isReported(host, segment));
  const aside = host.segments[at];
  if (aside === undefined || (aside.kind !== "subordinate" && aside.kind !== "relative")) return none;
  const speaker = subjectOf(host.parse, main, main.first, main.last);
  if (speaker === undefined) return none;
  const statement = draft(host.number, "indirect", [trimmed(host, { first: aside.first, last: asideEnd(host, at) })]);
  const clause = speechClause(host, from);
  statement.medium = clause?.cue.verb.medium ?? "speech-or-writing";
  statement.speaker = [speaker];
  statement.cue = clause?.cue.parts ?? noRanges;
  statement.frame = [{ first: host.unit.first, last: aside.first }];
  return [statement];
}
