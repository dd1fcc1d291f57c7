import { wordClass } from "../locales/syntax-tables.ts";
import type { Segment } from "../syntax/segments.ts";
import type { Host } from "./host.ts";
import { speechClause } from "./speech-clause.ts";

/** What is said ends with the unit, or before a further clause with its own verb of saying. */
export function quoteEnd(host: Host, index: number): number {
  for (let at = index + 1; at < host.segments.length; at += 1) {
    const segment = host.segments[at];
    const before = host.segments[at - 1];
    if (segment === undefined || before === undefined) continue;
    if (segment.kind === "main" && segment.separator === "und" && segment.finite >= 0) {
      const clause = speechClause(host, at);
      const bits = host.parse.tags[segment.finite] ?? 0;
      if (clause !== undefined && (bits & (wordClass.reported | wordClass.unreal)) === 0) return before.last;
    }
    if (segment.separator === ";" || takesUpMain(host, segment, before)) return before.last;
    if (
      segment.kind === "main" &&
      segment.separator === "," &&
      segment.finite === segment.first &&
      ((before.kind !== "relative" && before.kind !== "fragment") || speechClause(host, at) !== undefined) &&
      hasNoun(host, segment)
    ) {
      if (((host.parse.tags[segment.finite] ?? 0) & (wordClass.reported | wordClass.unreal)) === 0) return before.last;
    }
  }
  return host.end;
}

/** "…, unterstützen könnten" is the end of a clause that a comma parts, "…, sagte er" one of its own. */
function hasNoun({ parse }: Host, { first, last }: Segment): boolean {
  for (let at = first; at < last; at += 1) {
    if (parse.document.tokens[at]?.capital === true) return true;
    if (((parse.tags[at] ?? 0) & (wordClass.subjectPronoun | wordClass.determiner)) !== 0) return true;
  }
  return false;
}

/** "…, die Steuern zu senken, und warnt": after "und" and a comma the verb of the main clause goes on. */
function takesUpMain({ parse }: Host, segment: Segment, before: Segment): boolean {
  if (segment.kind !== "main" || segment.separator !== "," || segment.finite !== segment.first + 1) return false;
  if (((parse.tags[segment.first] ?? 0) & wordClass.coordinator) === 0) return false;
  const mood = wordClass.reported | wordClass.unreal;
  return (
    ((parse.tags[segment.finite] ?? 0) & mood) === 0 && (before.kind === "infinitive" || before.kind === "subordinate")
  );
}
