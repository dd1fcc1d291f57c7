import type { EventKind } from "../../event-tables.ts";

/** Deaths, honours and science. */
export const society: readonly EventKind[] = [
  {
    id: "death",
    outcome: true,
    topic: "08000000",
    words: [
      { verb: "tot", needs: ["ist", "sind", "war", "waren", "gefunden", "aufgefunden", "geborgen"], not: ["nicht"] },
    ],
    verbs: [
      { verb: "sterben*" },
      { verb: "kommen*", needs: ["ums leben"] },
      { verb: "verlieren", needs: ["das leben", "ihr leben", "sein leben"] },
      { verb: "versterben*" },
      { verb: "um|kommen*" },
      { verb: "ertrinken*" },
      {
        verb: "finden",
        needs: ["tot aufgefunden", "tot gefunden", "leblos"],
        roles: { subject: "", object: "person" },
      },
      { verb: "bergen", needs: ["tot"], roles: { subject: "", object: "person" } },
      { verb: "erliegen*", needs: ["verletzungen", "krankheit", "krebsleiden", "leiden"] },
    ],
    nouns: [{ one: "Tod Tods Todes", not: ["hungertod", "kältetod"] }],
    roles: { subject: "person", of: "person" },
    parties: 1,
    personal: true,
    once: true,
    core: ["person"],
    placed: false,
    apart: "who died; a person dies once",
  },
  {
    id: "funeral",
    topic: "08000000",
    verbs: [{ verb: "bei|setzen" }, "beerdigen", { verb: "tragen", needs: ["zu grabe"] }],
    nouns: [
      { one: "Beerdigung Beisetzung Trauerfeier Trauergottesdienst Staatsbegräbnis Begräbnis", many: "Trauerfeiern" },
    ],
    roles: { subject: "mourner", object: "person", of: "person", for: "person" },
    parties: 1,
    core: ["person"],
    placed: true,
    apart: "who is buried",
  },
  {
    id: "award",
    repeats: true,
    topic: "01000000",
    verbs: [
      { verb: "aus|zeichnen", needs: ["mit", "für"], not: ["sich"] },
      { verb: "ehren", needs: ["preis", "orden", "medaille", "auszeichnung"] },
      ...["erhalten", "bekommen", "gewinnen", "entgegen|nehmen"].map((verb) => ({
        verb,
        needs: ["preis", "preises", "auszeichnung", "orden", "medaille", "nobelpreis", "friedenspreis"],
        not: ["goldmedaille", "silbermedaille", "gegen"],
      })),
      {
        verb: "gehen*",
        needs: ["preis geht", "preis ging", "preis gegangen", "auszeichnung geht", "auszeichnung ging"],
        roles: { subject: "", at: "person" },
      },
      { verb: "zu|sprechen", needs: ["preis", "auszeichnung"] },
      { verb: "küren", needs: ["zum", "zur"] },
      { verb: "verleihen", needs: ["preis", "orden", "medaille", "nobelpreis", "auszeichnung"] },
    ],
    nouns: [
      { one: "Preisverleihung Ehrung Ordensverleihung", many: "Preisverleihungen", not: ["verehrung", "entehrung"] },
    ],
    roles: { subject: "person", object: "person", dative: "person", of: "person" },
    parties: 1,
    core: ["person"],
    placed: false,
    apart: "who gets which prize",
  },
  {
    id: "launch",
    repeats: true,
    topic: "13000000",
    verbs: [
      {
        verb: "starten*",
        needs: ["rakete", "satellit", "satelliten", "raumschiff", "raumkapsel", "ins all", "sonde", "weltraumbahnhof"],
      },
      { verb: "bringen", needs: ["ins all", "in den orbit", "in die umlaufbahn"], roles: { object: "craft" } },
      { verb: "ab|heben*", needs: ["rakete", "raumschiff", "kapsel", "raumkapsel"] },
    ],
    nouns: [{ one: "Raketenstart Raketenstarts", many: "Raketenstarts" }],
    roles: { subject: "craft", of: "craft" },
    parties: 0,
    core: ["craft"],
    placed: true,
    apart: "which craft, and the day",
  },
];
