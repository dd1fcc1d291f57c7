import { type Draft, draft } from "./draft.ts";
import type { Host } from "./host.ts";
import { fillRoles, speechClause } from "./verbal.ts";

/** A saying told as an event: "Der Verband forderte einen Neubau." */
export function findReported(host: Host): Draft[] {
  for (let at = 0; at < host.segments.length; at += 1) {
    const clause = speechClause(host, at);
    if (clause === undefined || !clause.cue.verb.takes.has("object")) continue;
    const statement = fillRoles(host, clause, draft(host.number, "reported", [[host.unit.first, host.unit.last]]));
    if (statement.speaker.length === 0) continue;
    statement.cue = [];
    statement.addressee = [];
    return [statement];
  }
  return [];
}
