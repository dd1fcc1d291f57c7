/** Why two mentions are told of one event, as stable keys of `Event.links` with their meaning. */
export const linkReasons = {
  "same-participants": "same participants",
  "same-place": "same place",
  "same-context": "one names nobody and no place of its own, but its text speaks of those of the other",
  "happens-once": "happens to one person once",
  "planned-then-held": "planned, then held",
  "rumoured-then-held": "a denied rumour, then told as a fact",
  "same-day": "same day",
  "same-weekday": "one names the weekday of the day the other gives",
  "days-apart": "told within days of each other",
  "times-agree": "times agree",
  "does-not-repeat": "does not happen again so soon",
  "only-candidate": "the only event it can be",
  "same-outlet": "both name the same outlet as the source",
  "report-of-report": "one tells of a report that the other carries",
  "same-people": "both articles tell of the same other people",
} as const;
export type LinkReason = keyof typeof linkReasons;

/** Why two events may be one, as stable keys of `Event.possiblySameAs` with their meaning. */
export const openReasons = {
  "open-time": "one text leaves open when it was",
  "no-common-day": "same participants, but the texts give no common day",
} as const;
export type OpenReason = keyof typeof openReasons;

/** Why two positions contradict each other, as stable keys of `Contradiction` with their meaning. */
export const contradictionReasons = {
  "asserted-and-denied": "one asserts what another denies",
  "confirmed-and-denied": "one confirms what another denies",
  "values-differ": "two values that cannot both hold at one time",
} as const;
export type ContradictionReason = keyof typeof contradictionReasons;
