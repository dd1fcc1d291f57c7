import type { Neighbour, Reference, TimeModifier, TimeRelation, VerbForms } from "../time-tables.ts";

/** Days counted from the day of writing. */
export const days = {
  vorvorgestern: -3,
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
} as const satisfies Readonly<Record<string, number>>;

/** Stems of their adjectives. */
export const dayAdjectives = {
  gestrig: -1,
  heutig: 0,
  morgig: 1,
  vorgestrig: -2,
} as const satisfies Readonly<Record<string, number>>;

/** Nouns and adverbs for the unit beside another; "heuer" is Austrian, Bavarian and South Tyrolean for this year. */
export const neighbours = {
  vortag: { unit: "day", shift: -1, from: "text" },
  vortages: { unit: "day", shift: -1, from: "text" },
  vortags: { unit: "day", shift: -1, from: "text" },
  folgetag: { unit: "day", shift: 1, from: "text" },
  tags: { unit: "day", shift: -1, from: "text" },
  vorwoche: { unit: "week", shift: -1, from: "publication" },
  vormonat: { unit: "month", shift: -1, from: "publication" },
  vormonats: { unit: "month", shift: -1, from: "publication" },
  vorjahr: { unit: "year", shift: -1, from: "publication" },
  vorjahres: { unit: "year", shift: -1, from: "publication" },
  vorjahrs: { unit: "year", shift: -1, from: "publication" },
  vorquartal: { unit: "quarter", shift: -1, from: "publication" },
  folgejahr: { unit: "year", shift: 1, from: "text" },
  heuer: { unit: "year", shift: 0, from: "publication" },
} as const satisfies Readonly<Record<string, Neighbour>>;

/** Words for now, then and some day. */
export const references = {
  jetzt: "PRESENT_REF",
  derzeit: "PRESENT_REF",
  zurzeit: "PRESENT_REF",
  momentan: "PRESENT_REF",
  gegenwärtig: "PRESENT_REF",
  heutzutage: "PRESENT_REF",
  damals: "PAST_REF",
  seinerzeit: "PAST_REF",
  kürzlich: "PAST_REF",
  jüngst: "PAST_REF",
  neulich: "PAST_REF",
  unlängst: "PAST_REF",
  einst: "PAST_REF",
  früher: "PAST_REF",
  ehemalige: "PAST_REF",
  ehemaligen: "PAST_REF",
  ehemaliger: "PAST_REF",
  ehemaliges: "PAST_REF",
  ehemals: "PAST_REF",
  damalige: "PAST_REF",
  damaligen: "PAST_REF",
  damaliger: "PAST_REF",
  bald: "FUTURE_REF",
  demnächst: "FUTURE_REF",
  zukünftig: "FUTURE_REF",
  zukünftige: "FUTURE_REF",
  zukünftigen: "FUTURE_REF",
} as const satisfies Readonly<Record<string, Reference>>;

/** References of several words. The first word of each is looked up. */
export const referencePhrases = {
  "vor kurzem": "PAST_REF",
  "vor kurzer zeit": "PAST_REF",
  "seit kurzem": "PAST_REF",
  "seit langem": "PAST_REF",
  "vor langem": "PAST_REF",
  "zur zeit": "PRESENT_REF",
  "in kürze": "FUTURE_REF",
} as const satisfies Readonly<Record<string, Reference>>;

/** Adjectives and pronouns that pick a period by its place beside the present one. */
export const shifts: Readonly<Record<string, -1 | 0 | 1>> = {
  ...inflected("vergangen", -1),
  ...inflected("letzt", -1),
  ...inflected("vorig", -1),
  ...inflected("abgelaufen", -1),
  ...inflected("vorangegangen", -1),
  ...inflected("verflossen", -1),
  ...inflected("zurückliegend", -1),
  ...inflected("dies", 0),
  ...inflected("laufend", 0),
  ...inflected("aktuell", 0),
  ...inflected("gegenwärtig", 0),
  ...inflected("kommend", 1),
  ...inflected("nächst", 1),
  ...inflected("folgend", 1),
  ...inflected("bevorstehend", 1),
};

function inflected(stem: string, value: -1 | 0 | 1): Readonly<Record<string, -1 | 0 | 1>> {
  return Object.fromEntries(
    ["e", "en", "er", "es", "em"].map((ending): [string, -1 | 0 | 1] => [`${stem}${ending}`, value]),
  );
}

/** What bends a time: its beginning, its end, about, almost, more than. */
export const modifiers = {
  anfang: "START",
  beginn: "START",
  mitte: "MID",
  ende: "END",
  etwa: "APPROX",
  rund: "APPROX",
  ungefähr: "APPROX",
  circa: "APPROX",
  ca: "APPROX",
  zirka: "APPROX",
  gut: "MORE_THAN",
  fast: "LESS_THAN",
  knapp: "LESS_THAN",
  beinahe: "LESS_THAN",
  mindestens: "EQUAL_OR_MORE",
  höchstens: "EQUAL_OR_LESS",
  maximal: "EQUAL_OR_LESS",
} as const satisfies Readonly<Record<string, TimeModifier>>;

/** Prepositions that make a time a bound. */
export const relations = {
  vor: "before",
  nach: "after",
  bis: "until",
  seit: "since",
  ab: "since",
} as const satisfies Readonly<Record<string, TimeRelation>>;

/** Words behind a length that make it a point in time. */
export const directions = {
  später: 1,
  danach: 1,
  darauf: 1,
  zuvor: -1,
  vorher: -1,
  davor: -1,
} as const satisfies Readonly<Record<string, -1 | 1>>;

/** Recurrences in one word, TIMEX3 value. */
export const sets: Readonly<Record<string, string>> = {
  ...recurrence("täglich", "P1D"),
  ...recurrence("alltäglich", "P1D"),
  ...recurrence("wöchentlich", "P1W"),
  ...recurrence("vierzehntägig", "P2W"),
  ...recurrence("monatlich", "P1M"),
  ...recurrence("vierteljährlich", "P3M"),
  ...recurrence("halbjährlich", "P6M"),
  ...recurrence("jährlich", "P1Y"),
  ...recurrence("alljährlich", "P1Y"),
  ...recurrence("stündlich", "PT1H"),
  werktags: "P1D",
  wochentags: "P1D",
};

function recurrence(stem: string, value: string): Readonly<Record<string, string>> {
  return Object.fromEntries(["", "e", "en", "er", "es", "em"].map((ending) => [`${stem}${ending}`, value]));
}

/** Minutes that a fraction before an hour stands away from it: "halb neun" 8.30, eastern "viertel neun" 8.15. */
export const hourFractions = {
  viertel: -45,
  halb: -30,
  dreiviertel: -15,
} as const satisfies Readonly<Record<string, number>>;

/** Zones that follow a clock time. `local` is the zone of the place told of. */
export const zones = {
  mez: "+01:00",
  mesz: "+02:00",
  utc: "Z",
  gmt: "Z",
  ortszeit: "local",
} as const satisfies Readonly<Record<string, string>>;

/** "mehr als", "weniger als". */
export const comparisons = {
  mehr: "MORE_THAN",
  länger: "MORE_THAN",
  weniger: "LESS_THAN",
} as const satisfies Readonly<Record<string, TimeModifier>>;

export const decadeEndings = ["er", "ern"] as const;

export const eras = { zukunft: "FUTURE_REF" } as const satisfies Readonly<Record<string, Reference>>;

export const prefixes = { "ex-": "PAST_REF" } as const satisfies Readonly<Record<string, Reference>>;

export const adjectiveEndings = ["e", "en", "er", "es", "em"] as const;

/** "gereist", "eingetroffen", "beschlossen"; "teilte", but not the superlative "größte". */
export const verbForms = {
  participlePrefixes: ["be", "ent", "er", "ver", "zer", "miss"],
  participleInfix: "ge",
  participleEndings: ["t", "en"],
  pastEnding: "te",
  notPast: "ste",
} as const satisfies VerbForms;
