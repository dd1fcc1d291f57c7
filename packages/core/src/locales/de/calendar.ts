import type { Feast, PartOfDay, Season, TimeUnit } from "../time-tables.ts";

/** Weekdays with their genitive; "Sonnabend" is Saturday in the north and east. Source: Duden. */
export const weekdays = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
} as const satisfies Readonly<Record<string, number>>;

/** DIN 5008 and common short forms. */
export const shortWeekdays = {
  mo: 1,
  di: 2,
  mi: 3,
  do: 4,
  fr: 5,
  sa: 6,
  so: 7,
} as const satisfies Readonly<Record<string, number>>;

/** Months; "Jänner" and "Feber" are Austrian, forms without umlaut come from wires in ASCII. */
export const months = {
  januar: 1,
  januars: 1,
  jänner: 1,
  jaenner: 1,
  jänners: 1,
  februar: 2,
  februars: 2,
  feber: 2,
  märz: 3,
  maerz: 3,
  april: 4,
  aprils: 4,
  mai: 5,
  juni: 6,
  juno: 6,
  juli: 7,
  julei: 7,
  august: 8,
  augusts: 8,
  september: 9,
  septembers: 9,
  oktober: 10,
  oktobers: 10,
  november: 11,
  novembers: 11,
  dezember: 12,
  dezembers: 12,
} as const satisfies Readonly<Record<string, number>>;

/** Short forms of months, without the full stop. */
export const shortMonths = {
  jan: 1,
  jän: 1,
  feb: 2,
  febr: 2,
  mrz: 3,
  mär: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
} as const satisfies Readonly<Record<string, number>>;

export const seasons = {
  frühling: "SP",
  frühlings: "SP",
  frühjahr: "SP",
  frühjahrs: "SP",
  lenz: "SP",
  sommer: "SU",
  sommers: "SU",
  sommermonate: "SU",
  sommermonaten: "SU",
  hochsommer: "SU",
  frühsommer: "SU",
  spätsommer: "SU",
  herbst: "FA",
  herbstes: "FA",
  herbsts: "FA",
  spätherbst: "FA",
  winter: "WI",
  winters: "WI",
  wintermonate: "WI",
  wintermonaten: "WI",
} as const satisfies Readonly<Record<string, Season>>;

/** Feasts and public holidays of Germany, Austria and Switzerland. Days after Easter by church calendar. */
export const feasts = {
  neujahr: { month: 1, day: 1 },
  neujahrstag: { month: 1, day: 1 },
  dreikönigstag: { month: 1, day: 6 },
  valentinstag: { month: 2, day: 14 },
  weiberfastnacht: { easter: -52 },
  rosenmontag: { easter: -48 },
  faschingsdienstag: { easter: -47 },
  fastnachtsdienstag: { easter: -47 },
  aschermittwoch: { easter: -46 },
  palmsonntag: { easter: -7 },
  gründonnerstag: { easter: -3 },
  karfreitag: { easter: -2 },
  karsamstag: { easter: -1 },
  ostern: { easter: 0 },
  ostersonntag: { easter: 0 },
  ostermontag: { easter: 1 },
  himmelfahrt: { easter: 39 },
  vatertag: { easter: 39 },
  pfingsten: { easter: 49 },
  pfingstsonntag: { easter: 49 },
  pfingstmontag: { easter: 50 },
  fronleichnam: { easter: 60 },
  allerheiligen: { month: 11, day: 1 },
  allerseelen: { month: 11, day: 2 },
  martinstag: { month: 11, day: 11 },
  nikolaus: { month: 12, day: 6 },
  nikolaustag: { month: 12, day: 6 },
  reformationstag: { month: 10, day: 31 },
  halloween: { month: 10, day: 31 },
  heiligabend: { month: 12, day: 24 },
  weihnachten: { month: 12, day: 25 },
  stephanstag: { month: 12, day: 26 },
  jahreswechsel: { month: 12, day: 31 },
  silvester: { month: 12, day: 31 },
} as const satisfies Readonly<Record<string, Feast>>;

/** Feasts of several words. */
export const feastPhrases = {
  "heiliger abend": { month: 12, day: 24 },
  "heiligen abend": { month: 12, day: 24 },
  "heilige drei könige": { month: 1, day: 6 },
  "mariä himmelfahrt": { month: 8, day: 15 },
  "maria himmelfahrt": { month: 8, day: 15 },
  "christi himmelfahrt": { easter: 39 },
  "tag der arbeit": { month: 5, day: 1 },
  "tag der deutschen einheit": { month: 10, day: 3 },
  "erster advent": { advent: 1 },
  "ersten advent": { advent: 1 },
  "zweiten advent": { advent: 2 },
  "dritten advent": { advent: 3 },
  "vierten advent": { advent: 4 },
} as const satisfies Readonly<Record<string, Feast>>;

/** Nouns for the beginning or end of a unit. */
export const edges = {
  jahresbeginn: { unit: "year", modifier: "START" },
  jahresanfang: { unit: "year", modifier: "START" },
  jahresende: { unit: "year", modifier: "END" },
  monatsbeginn: { unit: "month", modifier: "START" },
  monatsanfang: { unit: "month", modifier: "START" },
  monatsende: { unit: "month", modifier: "END" },
  wochenbeginn: { unit: "week", modifier: "START" },
  wochenanfang: { unit: "week", modifier: "START" },
} as const satisfies Readonly<Record<string, { readonly unit: TimeUnit; readonly modifier: "START" | "END" }>>;

/** Nouns for an hour. */
export const hourNouns = { mitternacht: 24 } as const satisfies Readonly<Record<string, number>>;

/** Nouns for parts of the day with their genitive and the plural that names hours. */
export const partsOfDay = {
  morgen: "MO",
  morgens: "MO",
  vormittag: "MO",
  vormittags: "MO",
  morgenstunden: "MO",
  vormittagsstunden: "MO",
  mittag: "MI",
  mittags: "MI",
  mittagsstunden: "MI",
  nachmittag: "AF",
  nachmittags: "AF",
  nachmittagsstunden: "AF",
  abend: "EV",
  abends: "EV",
  vorabend: "EV",
  abendstunden: "EV",
  nacht: "NI",
  nachts: "NI",
  nachtstunden: "NI",
} as const satisfies Readonly<Record<string, PartOfDay>>;

/** Adverbs for parts of the day; "früh" counts behind a day alone. */
export const partAdverbs = {
  früh: "MO",
  morgens: "MO",
  vormittags: "MO",
  mittags: "MI",
  nachmittags: "AF",
  abends: "EV",
  nachts: "NI",
  frühmorgens: "MO",
  spätabends: "EV",
} as const satisfies Readonly<Record<string, PartOfDay>>;
