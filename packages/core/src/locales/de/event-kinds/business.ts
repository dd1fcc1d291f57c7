import type { EventKind } from "../../event-tables.ts";

const policyRates = [
  "leitzins",
  "leitzinsen",
  "leitzinssatz",
  "leitzinssätze",
  "schlüsselzins",
  "einlagenzins",
  "einlagensatz",
];
const rates = [...policyRates, "zinsen", "zinssatz", "zinssätze"];

const companies = [
  "konkurrenten",
  "konkurrentin",
  "unternehmen",
  "firma",
  "konzern",
  "anteile",
  "mehrheit",
  "rivalen",
  "wettbewerber",
  "hersteller",
  "anbieter",
  "zulieferer",
  "händler",
  "reederei",
  "brauerei",
  "verlag",
  "sender",
  "start-up",
];

/** Companies, central banks and labour. */
export const business: readonly EventKind[] = [
  {
    id: "takeover",
    announced: true,
    topic: "04000000",
    verbs: [
      {
        verb: "übernehmen",
        needs: [...companies, "milliarden", "millionen", "euro", "bank", "ag", "gmbh", "se", "kg"],
      },
      { verb: "kaufen", needs: [...companies, "milliarden"] },
      { verb: "schlucken", needs: companies },
      { verb: "fusionieren*" },
      { verb: "erwerben", needs: companies },
      { verb: "ein|steigen*", needs: ["bei"], not: ["zug", "bus"], roles: { subject: "buyer", beside: "target" } },
      { verb: "zusammen|schließen", needs: ["sich", "zusammengeschlossen"] },
    ],
    nouns: [
      { one: "Übernahme", many: "Übernahmen", not: ["machtübernahme", "amtsübernahme", "kostenübernahme"] },
      { one: "Fusion Firmenübernahme Zusammenschluss", many: "Fusionen" },
    ],
    roles: { subject: "buyer", object: "target", of: "target", by: "buyer", with: "target", between: "buyer" },
    parties: 1,
    core: ["buyer", "target"],
    placed: false,
    apart: "who buys whom",
  },
  {
    id: "insolvency",
    announced: true,
    topic: "04000000",
    verbs: [
      { verb: "an|melden", needs: ["insolvenz", "konkurs", "bankrott"] },
      { verb: "beantragen", needs: ["insolvenz", "insolvenzverfahren", "gläubigerschutz", "insolvenzantrag"] },
      { verb: "stellen", needs: ["insolvenzantrag", "insolvenz"] },
      { verb: "gehen*", needs: ["pleite"] },
      { verb: "rutschen*", needs: ["insolvenz", "pleite"] },
    ],
    words: ["pleite", "insolvent", "zahlungsunfähig", "bankrott"].map((verb) => ({
      verb,
      needs: ["ist", "sind", "war", "sei"],
    })),
    nouns: [
      {
        one: "Insolvenz Pleite Firmenpleite Konkurs Insolvenzantrag Insolvenzverfahren Zahlungsunfähigkeit Bankrott",
        many: "Pleiten Insolvenzen",
      },
    ],
    roles: { subject: "company", of: "company" },
    parties: 1,
    core: ["company"],
    placed: false,
    apart: "which company",
  },
  {
    id: "layoffs",
    announced: true,
    topic: "09000000",
    verbs: [
      { verb: "streichen", needs: ["stellen", "arbeitsplätze", "jobs"] },
      { verb: "ab|bauen", needs: ["stellen", "arbeitsplätze", "jobs"] },
      { verb: "weg|fallen*", needs: ["stellen", "arbeitsplätze", "jobs"], roles: { subject: "" } },
      { verb: "dicht|machen", needs: ["werk", "standort", "fabrik", "filialen", "werke"] },
      { verb: "schließen", needs: ["werk", "standort", "fabrik", "filialen", "werke"] },
    ],
    nouns: [
      {
        one: "Stellenabbau Stellenabbaus Personalabbau Jobabbau Kündigungswelle Werkschließung Massenentlassung Werksschließung Stellenstreichung",
        many: "Massenentlassungen Werksschließungen Stellenstreichungen",
      },
    ],
    roles: { subject: "company", of: "company", by: "company" },
    parties: 1,
    core: ["company"],
    placed: false,
    apart: "which company, and the announcement",
  },
  {
    id: "results",
    repeats: true,
    topic: "04000000",
    verbs: [
      { verb: "erwirtschaften", needs: ["gewinn", "umsatz", "überschuss", "verlust"] },
      ...["machen", "ein|fahren", "erzielen", "verzeichnen", "aus|weisen"].map((verb) => ({
        verb,
        needs: ["verlust", "gewinn", "milliardenverlust", "milliardengewinn", "überschuss"],
      })),
      { verb: "schreiben", needs: ["rote zahlen", "schwarze zahlen"] },
      { verb: "verbuchen", needs: ["gewinn", "umsatz", "verlust", "überschuss"] },
    ],
    nouns: [
      {
        one: "Quartalsbilanz Jahresbilanz Halbjahresbilanz",
        many: "Quartalszahlen Geschäftszahlen Halbjahreszahlen Jahreszahlen",
      },
    ],
    roles: { subject: "company", of: "company" },
    parties: 1,
    core: ["company"],
    placed: false,
    apart: "which company, and the period",
  },
  {
    id: "interest-rate-decision",
    announced: true,
    topic: "04000000",
    verbs: [
      ...["senken", "erhöhen", "an|heben", "herauf|setzen", "herab|setzen", "zurück|nehmen", "belassen"].map(
        (verb) => ({
          verb,
          needs: rates,
        }),
      ),
      { verb: "kürzen", needs: policyRates },
      { verb: "halten", needs: policyRates },
      { verb: "lassen", needs: policyRates },
      { verb: "bestätigen", needs: policyRates },
      { verb: "tasten", needs: policyRates },
    ],
    nouns: [
      {
        one: "Zinsentscheid Zinsentscheids Zinsentscheidung Zinssenkung Zinserhöhung Zinsschritt Zinsschritts Zinspause Leitzinssenkung Leitzinserhöhung Leitzinsentscheidung",
        many: "Zinssenkungen Zinserhöhungen Zinsschritte",
      },
    ],
    roles: { subject: "actor", of: "actor", by: "actor" },
    parties: 0,
    core: ["actor"],
    placed: false,
    apart: "which central bank, and the day",
  },
  {
    id: "strike",
    lasts: true,
    repeats: true,
    plover: "PROTEST",
    topic: "09000000",
    verbs: [
      "streiken",
      { verb: "bestreiken" },
      { verb: "nieder|legen", needs: ["arbeit"] },
      { verb: "treten*", needs: ["in den streik", "in den ausstand", "in den warnstreik"] },
    ],
    nouns: [
      {
        one: "Arbeitsniederlegung Streik Streiks Warnstreik Warnstreiks Generalstreik Generalstreiks Arbeitskampf Ausstand Ausstands",
        many: "Streiks Warnstreiks Arbeitsniederlegungen",
        not: ["hungerstreik"],
      },
    ],
    roles: { subject: "actor", of: "actor", by: "actor", at: "target" },
    parties: 0,
    core: ["actor", "target"],
    placed: true,
    apart: "who strikes where, and the day",
  },
];
