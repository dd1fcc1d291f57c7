import type { ReasonKey } from "./words.ts";

/** What English readers are told of core's reasons. */
export const reasons: Readonly<Record<ReasonKey, string>> = {
  "same-participants": "same participants",
  "same-place": "same place",
  "same-context": "one names nobody and no place of its own, but its text speaks of those of the other",
  "happens-once": "happens to one person once",
  "planned-then-held": "planned, then held",
  "rumoured-then-held": "a denied rumour, then told as a fact",
  "same-day": "same day",
  "same-weekday": "the weekday of one fits the day of the other",
  "days-apart": "told within days of each other",
  "times-agree": "the times agree",
  "does-not-repeat": "does not happen again so soon",
  "only-candidate": "the only event it can be",
  "same-outlet": "both name the same outlet as the source",
  "report-of-report": "one tells of a report that the other carries",
  "same-people": "both articles tell of the same other people",
  "open-time": "one text leaves open when it was",
  "no-common-day": "same participants, but no common day",
  "asserted-and-denied": "one asserts what another denies",
  "confirmed-and-denied": "one confirms what another denies",
  "values-differ": "two figures that cannot both hold",
};
