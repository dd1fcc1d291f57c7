import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";
import type { Clause } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { isDating, type TimedBy } from "./mention-time.ts";

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** "erklärte, warum …" explains as often as it announces. */
const explaining = /^erklär/;

function announces({ tokens }: TextDocument, { first, last }: Stretch, locale: Locale): boolean {
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.capital || explaining.test(token.lower)) continue;
    if (locale.events.words.announcing.has(token.lower)) return true;
  }
  return false;
}

function timesIn(document: TextDocument, { first, last }: Stretch, times: readonly TimeMention[]): readonly TimedBy[] {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? 0;
  return times
    .filter((time) => time.start >= start && time.end <= end && isDating(time))
    .map((time) => ({ time, relation: "on" }));
}

const references = new Set(["das", "dies"]);

/**
 * Times at which an event was made public that comes about by that: "Kelm übernimmt Tarnow, teilte der Konzern am Montag mit", and "Das gaben
 * beide am Montag bekannt" in the sentence after. Empty where the mention has a time of its own, or tells of a plan or of the past.
 */
export function announcedTimes(
  document: TextDocument,
  clauses: readonly Clause[],
  clause: number,
  next: Sentence | undefined,
  draft: EventMentionDraft,
  times: readonly TimeMention[],
  locale: Locale,
): readonly TimedBy[] {
  const { kind, modality, background, open, headline } = draft;
  if (kind.announced !== true || modality !== "actual" || background || open || headline || draft.times.length > 0)
    return [];
  const beside = clauses.find((one, index) => index !== clause && announces(document, one, locale));
  const found = beside === undefined ? [] : timesIn(document, beside, times);
  if (found.length > 0 || next === undefined) return found;
  const head = document.tokens[next.first]?.lower ?? "";
  return references.has(head) && announces(document, next, locale) ? timesIn(document, next, times) : [];
}
