import type { Figure } from "../event-tables.ts";

/** What is counted and measured of events. Words in lower case. */
export const eventFigures: readonly Figure[] = [
  {
    name: "dead",
    nouns: "tote toten todesopfer todesopfern getötete getöteten leichen opfer opfern",
    people: "gestorben starben stirbt starb getötet tot ermordet umgekommen",
    phrases: ["ums leben", "das leben"],
    kinds: "harm",
  },
  {
    name: "injured",
    nouns: "verletzte verletzten schwerverletzte schwerverletzten leichtverletzte",
    people: "verletzt schwerverletzt leichtverletzt verwundet erlitten erlitt",
    phrases: [],
    kinds: "harm",
  },
  {
    name: "missing",
    nouns: "vermisste vermissten",
    people: "vermisst verschüttet",
    phrases: [],
    kinds: "harm",
  },
  { name: "jobs", nouns: "stellen arbeitsplätze arbeitsplätzen jobs", people: "", phrases: [], kinds: "layoffs" },
  { name: "magnitude", nouns: "", before: "stärke magnitude", people: "", phrases: [], kinds: "earthquake" },
  {
    name: "price",
    nouns: "euro dollar pfund franken",
    people: "",
    phrases: [],
    kinds: "takeover transfer theft aid results",
  },
  {
    name: "turnout",
    nouns:
      "beschäftigte beschäftigten teilnehmer teilnehmern demonstranten demonstrierende demonstrierenden streikende streikenden mitarbeiter mitarbeitern",
    people: "demonstrierten protestierten teilgenommen versammelten beteiligten",
    phrases: ["gingen auf die straße"],
    kinds: "protest strike",
  },
  { name: "drones", nouns: "drohnen", people: "", phrases: [], kinds: "attack" },
  {
    name: "prisoners",
    nouns: "gefangene gefangenen kriegsgefangene kriegsgefangenen",
    people: "",
    phrases: [],
    kinds: "prisoner-exchange release",
  },
  {
    name: "arrested",
    nouns: "festgenommene festgenommenen",
    people: "festgenommen verhaftet",
    phrases: [],
    kinds: "arrest raid",
  },
];

/** Words before a number that say how firm it is. */
export const figureComparators = {
  atLeast: "mindestens wenigstens über",
  atMost: "höchstens maximal",
  about: "rund etwa ungefähr circa ca knapp fast gut annähernd nahezu schätzungsweise",
} as const;

/** Two words before a number that say the same. */
export const figurePhrases = { atLeast: ["mehr als"], atMost: ["bis zu", "weniger als"] } as const;

/** Words for people in general, of whom a verb may say what befell them. */
export const peopleNouns =
  "mensch menschen person personen mann männer frau frauen kind kinder passagier passagiere insassen soldat soldaten zivilist zivilisten bewohner arbeiter fahrgäste schüler polizisten demonstranten verdächtige männern frauen kindern passagieren arbeitern polizist tatverdächtige";

/** Endings of compounds that count people, in the plural: a single one has no number. */
export const peopleEndings =
  "menschen personen männer männern frauen kinder kindern leute leuten kräfte kräften beamte beamten beamtinnen fahrer fahrern gäste gästen helfer helfern schüler schülern arbeiter arbeitern einwohner einwohnern anwohner anwohnern besucher besuchern zuschauer zuschauern soldaten polizisten studenten touristen urlauber urlaubern wanderer wanderern bergsteiger bergsteigern jugendliche jugendlichen patienten patientinnen mitglieder mitgliedern";

/** A figure of which the text itself says that it no longer holds. */
export const supersededWords = "zunächst anfangs ursprünglich zuvor bisher vorher";

/** Words before a number without a noun of its own that counts what was counted before: "… waren es 900", "sprach von 900". */
export const againWords = "es von waren seien lediglich nur zählten zählte zählt kamen beteiligten";

/** Words behind a number that counts more of the same. */
export const otherWords = "weitere andere";

/** Words around a number that counts only some of what was counted: "darunter drei Kinder", "34 dieser Drohnen". */
export const partWords = {
  before: "darunter davon",
  after: "dieser davon",
  /** Adverbs of a verb that counts only the worse or lighter cases: "drei Kinder wurden schwer verletzt". */
  degree: "schwer schwerst lebensgefährlich leicht mittelschwer",
} as const;

export const magnitudes = {
  tausend: 1000,
  million: 1e6,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mio: 1e6,
  mrd: 1e9,
} as const;
