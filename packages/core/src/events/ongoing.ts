import type { EventKind } from "../locales/event-tables.ts";
import { holdsPhrase } from "./clause-words.ts";
import { type Clause, closingParticle } from "./clauses.ts";
import type { EventText } from "./event-text.ts";
import type { TimedBy } from "./mention-time.ts";
import { stretchesOf } from "./stretches.ts";

/** "Der Waldbrand hat sich ausgedehnt", "ist weiter außer Kontrolle": the clause tells that what has begun before goes on. */
function goesOn(text: EventText, clause: Clause): boolean {
  const { ongoing, ongoingPhrases } = text.words;
  if (holdsPhrase(text, clause, ongoingPhrases)) return true;
  const particle = closingParticle(text, clause);
  for (const { first, last } of stretchesOf(clause))
    for (let at = first; at < last; at += 1) {
      const word = text.tokens[at]?.lower ?? "";
      if (ongoing.has(word) || ongoing.has(particle + word)) return true;
    }
  return false;
}

/** The times of what goes on for days: one at which it only went on says that it had begun. */
export function whileOngoing(
  text: EventText,
  clause: Clause | undefined,
  { lasts }: EventKind,
  times: readonly TimedBy[],
): readonly TimedBy[] {
  if (lasts !== true || clause === undefined || times.length === 0 || !goesOn(text, clause)) return times;
  return times.map((timed) => (timed.relation === "on" ? { ...timed, relation: "during" } : timed));
}
