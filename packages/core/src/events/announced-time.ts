import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";
import type { Clause } from "./clauses.ts";
import type { EventMentionDraft } from "./event-mention-draft.ts";
import { type EventText, hintsIn } from "./event-text.ts";
import { hint } from "./hints.ts";
import { type TimedBy, within } from "./mention-time.ts";

function timesIn(text: EventText, first: number, last: number, times: readonly TimeMention[]): readonly TimedBy[] {
  return within(text, times, first, last).map((time) => ({ time, relation: "on" }));
}

/** What of a mention says whether it came about by being made public. */
type AnnouncedDraft = Pick<EventMentionDraft, "kind" | "modality" | "background" | "open" | "headline" | "times">;

/**
 * Times at which an event was made public that comes about by that: "Kelm übernimmt Tarnow, teilte der Konzern am Montag mit", and "Das gaben
 * beide am Montag bekannt" in the sentence after. Empty where the mention has a time of its own, or tells of a plan or of the past.
 */
export function announcedTimes(
  text: EventText,
  clauses: readonly Clause[],
  clause: number,
  next: Sentence | undefined,
  draft: AnnouncedDraft,
  times: readonly TimeMention[],
): readonly TimedBy[] {
  const { kind, modality, background, open, headline } = draft;
  if (kind.announced !== true || modality !== "actual" || background || open || headline || draft.times.length > 0)
    return [];
  const beside = clauses.find(({ hints }, index) => index !== clause && (hints & hint.announcing) !== 0);
  const found = beside === undefined ? [] : timesIn(text, beside.first, beside.last, times);
  if (found.length > 0 || next === undefined) return found;
  const { first, last } = next;
  const pointsBack = text.grammar.pointing.has(text.tokens[first]?.lower ?? "");
  return pointsBack && (hintsIn(text, first, last) & hint.announcing) !== 0 ? timesIn(text, first, last, times) : [];
}
