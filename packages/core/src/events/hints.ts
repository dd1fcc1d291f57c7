/**
 * Bits of what a word hints at: it stands in a list, or begins one of its phrases. What no word of a clause hints at need not be looked for
 * there.
 */
export const hint = {
  negating: 1,
  hearsay: 1 << 1,
  wishing: 1 << 2,
  planning: 1 << 3,
  unreal: 1 << 4,
  almost: 1 << 5,
  habitual: 1 << 6,
  open: 1 << 7,
  occurringPhrase: 1 << 8,
  anew: 1 << 9,
  dreading: 1 << 10,
  calling: 1 << 11,
  calledOff: 1 << 12,
  postponed: 1 << 13,
  /** A longer verb of taking place. */
  occurring: 1 << 14,
  /** "Kam", of what it came to. */
  happening: 1 << 15,
  takingPlace: 1 << 16,
  /** A longer word of a plan, and one by which an agreement comes about. */
  plan: 1 << 17,
  agreement: 1 << 18,
  /** "Es", as the subject of what has none. */
  impersonal: 1 << 19,
  /** "Nicht". */
  not: 1 << 20,
  /** "Mehr als erwartet": before what something is compared with. */
  comparing: 1 << 21,
  /** "Ließ ihn festnehmen" tells as a fact what "will ihn festnehmen" does not. */
  causative: 1 << 22,
  /** Makes public. */
  announcing: 1 << 23,
  /** Tells of what stands behind "über" or "von". */
  telling: 1 << 24,
  /** May be the last word of what readings of other words ask for. */
  asked: 1 << 25,
  another: 1 << 26,
  /** Means somebody who was told of before: "ich", "beide". */
  implying: 1 << 27,
  /** A mark that parts clauses. */
  parting: 1 << 28,
  /** A mark before a short aside or a name. */
  opening: 1 << 29,
  /** May tell of an event. */
  event: 1 << 30,
  /** By it somebody becomes what a noun names: "wird". */
  becoming: 1 << 31,
} as const;
