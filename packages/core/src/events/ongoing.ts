import type { EventKind } from "../locales/event-tables.ts";
import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { type Clause, closingParticle } from "./clauses.ts";
import type { TimedBy } from "./mention-time.ts";

/** "Der Waldbrand hat sich ausgedehnt", "ist weiter außer Kontrolle": the clause tells that what has begun before goes on. */
function goesOn(document: TextDocument, clause: Clause, locale: Locale): boolean {
  const { ongoing, ongoingPhrases } = locale.events.words;
  const text = clause.words().text();
  if (ongoingPhrases.some((phrase) => text.includes(` ${phrase} `))) return true;
  const particle = closingParticle(document, clause, locale);
  return text.split(" ").some((word) => ongoing.has(word) || ongoing.has(particle + word));
}

/** The times of what goes on for days: one at which it only went on says that it had begun. */
export function whileOngoing(
  document: TextDocument,
  clause: Clause | undefined,
  { lasts }: EventKind,
  times: readonly TimedBy[],
  locale: Locale,
): readonly TimedBy[] {
  if (lasts !== true || clause === undefined || times.length === 0 || !goesOn(document, clause, locale)) return times;
  return times.map((timed) => (timed.relation === "on" ? { ...timed, relation: "during" } : timed));
}
