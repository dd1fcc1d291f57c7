import type { EventKind } from "../../event-tables.ts";

const trains = [
  "züge",
  "zügen",
  "güterzug",
  "güterzüge",
  "regionalzüge",
  "regionalbahnen",
  "straßenbahnen",
  "s-bahnen",
];
const aircraft = ["flugzeuge", "flugzeugen", "kleinflugzeuge", "hubschrauber", "segelflugzeuge", "kampfjets"];
const ships = ["schiffe", "schiffen", "frachter", "tanker", "fähre", "boote", "booten"];
const otherVehicles = [...trains, ...aircraft, ...ships];

/** Accidents on road, rail, water and in the air, and others. */
export const accidents: readonly EventKind[] = [
  {
    id: "traffic-accident",
    harms: true,
    repeats: true,
    family: "accident",
    rank: 1,
    topic: "03000000",
    verbs: [
      { verb: "verunglücken*" },
      { verb: "zusammen|stoßen*", not: otherVehicles },
      { verb: "kollidieren*", not: ["interessen", ...otherVehicles] },
      { verb: "ab|kommen*", needs: ["fahrbahn", "straße", "autobahn"] },
      { verb: "prallen*", needs: ["gegen", "auf"] },
      { verb: "überfahren" },
      {
        verb: "erfassen",
        needs: ["auto", "zug", "lastwagen", "lkw", "wagen", "straßenbahn", "bus", "transporter", "regionalbahn"],
        not: ["daten"],
      },
      { verb: "krachen*", needs: ["gegen", "in", "auto", "lastwagen", "lkw"], not: ["koalition"] },
      { verb: "rammen", needs: ["auto", "wagen", "lastwagen", "lkw", "bus", "zug", "straßenbahn", "transporter"] },
      { verb: "um|kippen*", needs: ["bus", "reisebus", "lastwagen", "lkw", "auto", "wagen", "transporter", "laster"] },
      { verb: "um|stürzen*", needs: ["bus", "reisebus", "lastwagen", "lkw", "auto", "wagen", "transporter"] },
      { verb: "rasen*", needs: ["auto", "wagen", "lastwagen", "lkw", "bus", "autofahrer", "motorradfahrer"] },
      { verb: "stürzen*", needs: ["bus", "reisebus", "auto", "lastwagen"], not: ["regierung", "präsidenten"] },
      { verb: "überschlagen", needs: ["auto", "wagen", "bus", "lastwagen", "fahrzeug"] },
    ],
    nouns: [
      {
        one: "Unfall Unfalls Unfalles",
        many: "Unfälle Unfällen",
        not: ["arbeitsunfall", "flugunfall", "skiunfall", "bergunfall", "badeunfall"],
      },
      {
        one: "Verkehrsunfall Verkehrsunglück Karambolage Busunglück Busunglücks Massenkarambolage Auffahrunfall Frontalzusammenstoß Zusammenstoß Zusammenstoßes Busunfall Kollision",
        many: "Verkehrsunfälle Kollisionen",
      },
    ],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "the place, the vehicles and the day",
  },
  {
    id: "rail-accident",
    harms: true,
    repeats: true,
    family: "accident",
    rank: 2,
    topic: "03000000",
    verbs: [
      { verb: "entgleisen*", not: ["gespräch"] },
      ...["zusammen|stoßen*", "kollidieren*"].map((verb) => ({ verb, needs: trains })),
      { verb: "springen*", needs: ["aus den gleisen", "aus den schienen", "aus dem gleis"] },
    ],
    nouns: [
      {
        one: "Zugunglück Zugunglücks Bahnunglück Bahnunglücks Zugunfall Entgleisung Eisenbahnunglück Straßenbahnunfall",
        many: "Zugunglücke Zugunfälle",
      },
    ],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "the place, the train and the day",
  },
  {
    id: "air-accident",
    harms: true,
    repeats: true,
    family: "accident",
    rank: 2,
    topic: "03000000",
    verbs: [
      { verb: "ab|stürzen*", not: ["kurs", "aktie", "umfragen", "bergsteiger", "kletterer"] },
      { verb: "not|landen*" },
      { verb: "auf|schlagen*", needs: ["maschine", "flugzeug", "kleinflugzeug", "hubschrauber", "segelflugzeug"] },
      ...["zusammen|stoßen*", "kollidieren*"].map((verb) => ({ verb, needs: aircraft })),
    ],
    nouns: [
      {
        one: "Flugzeugabsturz Flugzeugabsturzes Absturz Absturzes Flugzeugunglück Flugzeugunglücks Hubschrauberabsturz Hubschrauberunglück Notlandung Bruchlandung Flugunfall",
        many: "Flugzeugabstürze Notlandungen",
        not: ["kursabsturz"],
      },
    ],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "the aircraft, the place and the day",
  },
  {
    id: "ship-accident",
    harms: true,
    repeats: true,
    family: "accident",
    rank: 2,
    topic: "03000000",
    verbs: [
      { verb: "kentern*" },
      ...["zusammen|stoßen*", "kollidieren*"].map((verb) => ({ verb, needs: ships })),
      {
        verb: "sinken*",
        needs: ["schiff", "boot", "fähre", "frachter", "tanker", "kutter", "yacht", "gesunken"],
        not: ["preise", "preis", "zahl", "temperaturen", "umsatz", "kurs"],
      },
      { verb: "laufen*", needs: ["auf grund"] },
      { verb: "havarieren*" },
      { verb: "stranden*", needs: ["schiff", "frachter", "tanker", "fähre", "boot"] },
      { verb: "unter|gehen*", needs: ["schiff", "boot", "fähre", "frachter", "kutter", "tanker"] },
    ],
    nouns: [
      {
        one: "Untergang Untergangs",
        needs: ["schiffs", "boots", "fähre", "frachters", "tankers", "kutters", "segelschiffs", "yacht", "bord"],
        not: ["weltuntergang", "sonnenuntergang"],
      },
      {
        one: "Schiffsunglück Schiffsunglücks Bootsunglück Bootsunglücks Schiffsuntergang Fährunglück Havarie",
        many: "Bootsunglücke Havarien",
      },
    ],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "the ship, the waters and the day",
  },
  {
    id: "accident",
    harms: true,
    repeats: true,
    family: "accident",
    rank: 0,
    topic: "03000000",
    verbs: [
      { verb: "ein|stürzen*", not: ["preise", "kurse"] },
      {
        verb: "stürzen*",
        needs: [
          "in die tiefe",
          "in den tod",
          "vom dach",
          "vom gerüst",
          "vom balkon",
          "gletscherspalte",
          "felsspalte",
          "schlucht",
        ],
      },
      { verb: "ab|stürzen*", needs: ["bergsteiger", "kletterer", "wanderer", "wanderin", "bergtour", "gipfel"] },
      { verb: "kommen*", needs: ["bergtour", "bergwanderung", "skitour", "badeunfall", "badesee"], not: ["an", "zu"] },
      { verb: "sterben*", needs: ["bergtour", "bergwanderung", "skitour", "beim baden", "beim klettern"] },
      {
        verb: "ertrinken*",
        needs: ["see", "fluss", "badesee", "meer", "rhein", "elbe", "donau", "kind", "junge", "mann"],
      },
    ],
    nouns: [
      { one: "Unglück Unglücks Unglückes", many: "Unglücke Unglücken", not: ["lawinenunglück", "lawinenunglücks"] },
      {
        one: "Einsturz Einsturzes Grubenunglück Grubenunglücks Arbeitsunfall Arbeitsunfalls Chemieunfall Bergunfall Bergunfalls Badeunfall Badeunfalls Skiunfall Skiunfalls Tauchunfall Massenpanik",
        many: "Arbeitsunfälle Badeunfälle Skiunfälle Bergunfälle",
      },
    ],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "the place and the day",
  },
];
