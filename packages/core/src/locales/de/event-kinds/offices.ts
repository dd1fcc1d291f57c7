import type { EventKind } from "../../event-tables.ts";

/** "Neue Ministerin wird …", "ist der neue Trainer": who comes into an office. */
const newIn = ["wird", "ist", "wurde"].flatMap((verb) =>
  ["neuer", "neue", "der neue", "die neue"].map((word) => `${verb} ${word}`),
);

/** Offices that somebody is given; what one is elected to is told as an election. */
const appointed = [
  "Nachfolger Nachfolgerin Minister Ministerin Staatssekretär Staatssekretärin Botschafter Botschafterin Kommissar Kommissarin",
  "Vorstandschef Vorstandschefin Vorstandsvorsitzender Vorstandsvorsitzende Generalsekretär Generalsekretärin Geschäftsführer Geschäftsführerin",
  "Finanzchef Finanzchefin Chefredakteur Chefredakteurin Intendant Intendantin Generaldirektor Generaldirektorin Bundestrainer Bundestrainerin",
  "Cheftrainer Cheftrainerin Trainer Trainerin Sportdirektor Sportdirektorin Regierungssprecher Regierungssprecherin",
].join(" ");

/** Who comes into an office and who leaves it. */
export const offices: readonly EventKind[] = [
  {
    id: "resignation",
    announced: true,
    family: "leaving-office",
    rank: 1,
    topic: "11000000",
    verbs: [
      { verb: "zurück|treten*", not: ["gemeldet"] },
      {
        verb: "ab|treten*",
        needs: ["abgetreten", "tritt", "trat"],
        not: ["gebiete", "gebiet", "land", "territorium", "rechte"],
      },
      { verb: "nieder|legen", needs: ["amt", "ämter", "mandat", "posten", "vorsitz"] },
      { verb: "ab|geben", needs: ["amt", "posten", "vorsitz", "mandat", "parteivorsitz", "fraktionsvorsitz"] },
      { verb: "scheiden*", needs: ["aus dem amt", "aus ihrem amt", "aus seinem amt"] },
      { verb: "werfen", needs: ["das handtuch"] },
      { verb: "nehmen", needs: ["seinen hut", "ihren hut", "den hut"] },
      { verb: "auf|geben", needs: ["amt", "posten", "vorsitz", "mandat"] },
      { verb: "ein|reichen", needs: ["rücktritt"] },
      { verb: "räumen", needs: ["posten", "amt", "chefsessel"] },
      { verb: "hin|werfen" },
      { verb: "zurück|ziehen", needs: ["aus der politik", "vom amt", "aus dem amt", "von der spitze"] },
    ],
    nouns: [
      { one: "Rücktritt Rücktritts Rücktrittes", many: "Rücktritte Rücktritten" },
      { one: "Amtsverzicht Amtsverzichts Amtsniederlegung Demission" },
    ],
    roles: { subject: "person", of: "person" },
    parties: 1,
    personal: true,
    core: ["person"],
    placed: false,
    apart: "who leaves which office",
  },
  {
    id: "dismissal",
    announced: true,
    family: "leaving-office",
    rank: 1,
    topic: "11000000",
    verbs: [
      {
        verb: "entlassen",
        not: ["krankenhaus", "klinik", "haft", "gefängnis", "beschäftigte", "mitarbeiter", "mitarbeitende"],
      },
      { verb: "feuern", not: ["raketen", "schüsse", "rakete", "granaten", "geschosse"] },
      {
        verb: "trennen",
        needs: [
          "trainer",
          "trainerin",
          "chef",
          "chefin",
          "manager",
          "sportdirektor",
          "coach",
          "vorstand",
          "chefredakteur",
        ],
        roles: { subject: "actor", from: "person" },
      },
      { verb: "werfen", needs: ["aus dem amt"] },
      { verb: "hinaus|werfen", not: ["geld"] },
      { verb: "raus|werfen", not: ["geld"] },
      { verb: "kündigen", needs: ["fristlos"], roles: { dative: "person" } },
      { verb: "setzen", needs: ["vor die tür"] },
      { verb: "beurlauben" },
      { verb: "ab|lösen", needs: ["als", "chef", "trainer", "minister", "vorstandschef", "an der spitze"] },
      {
        verb: "gehen*",
        must: true,
        needs: ["muss gehen", "müssen gehen", "musste gehen"],
        roles: { subject: "person" },
      },
      { verb: "suspendieren" },
      { verb: "entheben", needs: ["amt", "amtes", "ämter", "amts"] },
      { verb: "ab|berufen" },
      { verb: "ab|setzen", not: ["notruf", "tweet", "funkspruch"] },
      { verb: "ab|wählen" },
      { verb: "frei|stellen" },
    ],
    nouns: [
      { one: "Entlassung Abberufung Absetzung Abwahl Amtsenthebung", not: ["haftentlassung", "massenentlassung"] },
      { one: "Rauswurf Rauswurfs Rauswurfes" },
      { one: "Ablösung", needs: ["von", "chefs", "chef", "ministers", "trainers", "präsidenten", "vorstandschefs"] },
    ],
    roles: { subject: "actor", object: "person", of: "person", by: "actor" },
    parties: 1,
    personal: true,
    core: ["person"],
    placed: false,
    apart: "who is dismissed, and the day",
  },
  {
    id: "appointment",
    announced: true,
    topic: "11000000",
    verbs: [
      { verb: "ernennen", not: ["ehrenbürger"] },
      { verb: "berufen", needs: ["zum", "zur", "ins", "in"], not: ["sich"] },
      { verb: "nominieren" },
      { verb: "küren", needs: ["kandidat", "kandidaten", "kandidatin", "spitzenkandidaten", "spitzenkandidatin"] },
      { verb: "bestimmen", needs: ["zum nachfolger", "zur nachfolgerin", "zum chef", "zur chefin"] },
      { verb: "bestellen", needs: ["zum", "zur"] },
      { verb: "übernehmen", needs: ["amt", "vorsitz", "leitung", "posten", "führung"] },
      { verb: "nach|folgen*", needs: ["amt", "als", "nachgefolgt", "folgt"] },
    ],
    words: ["neuer", "neue"].map((verb) => ({
      verb,
      needs: newIn,
      not: ["ära", "regel", "auflage", "folge"],
      roles: { subject: "person", object: "person" },
    })),
    nouns: [
      { one: "Ernennung Nominierung", many: "Ernennungen Nominierungen", not: ["selbsternennung"] },
      {
        one: appointed,

        not: ["premierminister", "premierministerin"],
        needs: ["wird", "wurde", "werde", "werden", "geworden"],
        roles: { subject: "person", of: "" },
        predicate: true,
      },
    ],
    roles: { subject: "actor", object: "person", of: "person", by: "actor" },
    parties: 1,
    personal: true,
    core: ["person"],
    placed: false,
    apart: "who gets which office",
  },
  {
    id: "inauguration",
    topic: "11000000",
    verbs: [
      { verb: "vereidigen" },
      { verb: "ein|führen", needs: ["ins amt", "in sein amt", "in ihr amt"] },
      { verb: "an|treten*", needs: ["amt", "amtszeit"] },
    ],
    nouns: [
      { one: "Inauguration Amtsantritt Amtsantritts Amtsantrittes Amtsübernahme Amtseinführung Amtsübergabe" },
      { one: "Vereidigung", many: "Vereidigungen" },
    ],
    roles: { subject: "person", object: "person", of: "person" },
    parties: 1,
    personal: true,
    core: ["person"],
    placed: false,
    apart: "who takes which office",
  },
];
