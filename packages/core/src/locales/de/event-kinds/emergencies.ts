import type { EventKind } from "../../event-tables.ts";

const bombs = ["bombe", "weltkriegsbombe", "fliegerbombe", "sprengsatz", "blindgänger", "granate", "mine", "minen"];
/** What is stolen by way of a computer. */
export const stolenData = [
  "daten",
  "kundendaten",
  "patientendaten",
  "nutzerdaten",
  "passwörter",
  "datensätze",
  "datensätzen",
];
const systems = ["server", "systeme", "computer", "rechner", "netzwerk", "konto", "konten", "website", "webseite"];

const ways = [
  "autobahn",
  "bahnstrecke",
  "strecke",
  "flughafen",
  "luftraum",
  "brücke",
  "tunnel",
  "bundesstraße",
  "innenstadt",
];

/** What calls out police, fire brigades and technicians without being a disaster of its own. */
export const emergencies: readonly EventKind[] = [
  {
    id: "evacuation",
    outcome: true,
    topic: "03000000",
    verbs: ["evakuieren", { verb: "räumen", needs: ["wegen", "bombe", "bombendrohung", "brand", "feuer", "gasleck"] }],
    nouns: [{ one: "Evakuierung", many: "Evakuierungen" }],
    roles: { by: "actor" },
    parties: 0,
    core: [],
    placed: true,
    apart: "which place is left, and the day",
  },
  {
    id: "bomb-disposal",
    topic: "03000000",
    verbs: [
      { verb: "entschärfen", needs: bombs },
      { verb: "sprengen", needs: bombs },
    ],
    nouns: [
      { one: "Bombenentschärfung Bombenfund Bombenfundes Bombenfunds", many: "Bombenentschärfungen Bombenfunde" },
    ],
    roles: { subject: "actor", by: "actor" },
    parties: 0,
    core: [],
    placed: true,
    apart: "where the bomb lies, and the day",
  },
  {
    id: "power-outage",
    topic: "03000000",
    verbs: [{ verb: "aus|fallen*", needs: ["strom", "stromversorgung", "stromnetz"] }],
    nouns: [{ one: "Stromausfall Stromausfalls Blackout Blackouts", many: "Stromausfälle Stromausfällen Blackouts" }],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "which region has no power, and the day",
  },
  {
    id: "cyber-attack",
    repeats: true,
    plover: "ASSAULT",
    topic: "13000000",
    verbs: [
      { verb: "hacken" },
      { verb: "stehlen", needs: stolenData },
      { verb: "erbeuten", needs: stolenData },
      { verb: "ab|greifen", needs: stolenData },
      { verb: "ein|dringen*", needs: systems },
      { verb: "verschlüsseln", needs: systems },
      {
        verb: "lahm|legen",
        needs: [...systems, "hacker", "hackern", "schadsoftware", "cyberangriff", "hackerangriff"],
      },
    ],
    nouns: [
      {
        one: "Cyberangriff Cyberangriffs Hackerangriff Hackerangriffs Cyberattacke Hackerattacke Ransomware-Angriff Datenleck Datenlecks Datendiebstahl Datendiebstahls Datenpanne",
        many: "Cyberangriffe Cyberangriffen Hackerangriffe Hackerangriffen Cyberattacken Datenlecks",
      },
    ],
    roles: { subject: "attacker", by: "attacker", of: "attacker", at: "target", beside: "target", object: "target" },
    parties: 0,
    core: ["target", "attacker"],
    placed: false,
    apart: "whose systems or data are struck, and the day",
  },
  {
    id: "disappearance",
    topic: "14000000",
    verbs: [
      { verb: "verschwinden*", needs: ["spurlos", "seit", "zuletzt"], not: ["gemälde", "kunstwerke", "schmuck"] },
      { verb: "vermissen", needs: ["seit", "zuletzt", "polizei"], not: ["lässt"] },
    ],
    nouns: [{ one: "Vermisstenfall Vermisstenfalls Vermisstensuche" }],
    roles: { object: "person", subject: "person", of: "person" },
    parties: 1,
    core: ["person"],
    once: true,
    placed: true,
    apart: "who is missed, and since when",
  },
  {
    id: "closure",
    repeats: true,
    topic: "03000000",
    verbs: [
      { verb: "sperren", needs: ways },
      {
        verb: "schließen",
        needs: ["grenze", "grenzen", "grenzübergang", "grenzübergänge", "luftraum"],
        not: ["waffenstillstand", "frieden", "vertrag", "abkommen", "bündnis", "kompromiss"],
      },
      { verb: "ein|stellen", needs: ["flugbetrieb", "bahnverkehr", "zugverkehr", "schiffsverkehr", "fährverkehr"] },
    ],
    nouns: [{ one: "Vollsperrung Streckensperrung Grenzschließung", many: "Vollsperrungen Streckensperrungen" }],
    roles: {},
    parties: 0,
    core: [],
    placed: true,
    apart: "which way is closed, and the day",
  },
];
