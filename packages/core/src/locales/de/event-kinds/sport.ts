import type { EventKind } from "../../event-tables.ts";
import { elections } from "./politics.ts";

/** In a round of a cup, sides meet to play. */
export const rounds = ["im finale", "im halbfinale", "im viertelfinale", "im achtelfinale", "im pokal", "im endspiel"];

/** Matches, titles and transfers. */
export const sport: readonly EventKind[] = [
  {
    id: "match",
    repeats: true,
    topic: "15000000",
    verbs: [
      {
        verb: "gewinnen",
        needs: ["gegen", ":", "spiel", "finale", "halbfinale", "derby", "partie", "duell", "sieg"],
        not: [...elections, "preis", "prozess", "rennen"],
      },
      { verb: "besiegen" },
      { verb: "treffen", needs: ["aufeinander", ...rounds] },
      { verb: "aufeinander|treffen*" },
      { verb: "durch|setzen", needs: ["gegen", ":"], not: [...elections, "plan", "forderung", "reform"] },
      { verb: "schlagen", needs: ["finale", "halbfinale", ":"], not: ["alarm", "vor", "brücke", "wellen"] },
      { verb: "bezwingen" },
      { verb: "siegen", needs: ["gegen", "in", "bei", "mit"], not: elections },
      { verb: "unterliegen*", needs: ["mit", "gegen", ":"], not: [...elections, "kontrolle", "schwankungen"] },
      {
        verb: "verlieren",
        needs: ["gegen", "spiel", "finale", "halbfinale", "partie", ":", "beim"],
        not: [...elections, "prozess", "geduld", "leben", "stimmen"],
      },
      { verb: "trennen", needs: ["unentschieden", ":", "remis"] },
      { verb: "spielen", needs: ["unentschieden", "remis", ":"], not: ["rolle"] },
      { verb: "deklassieren" },
    ],
    nouns: [
      {
        one: "Spiel Spiels Spieles",
        many: "Spiele Spielen",
        not: [
          "beispiel",
          "beispiele",
          "beispiels",
          "schauspiel",
          "rollenspiel",
          "zusammenspiel",
          "glücksspiel",
          "videospiel",
          "computerspiel",
          "gewinnspiel",
          "planspiel",
          "gastspiel",
        ],
        needs: ["gegen"],
      },
      { one: "Partie", many: "Partien", needs: ["gegen", "zwischen"], not: ["geburtstagspartie"] },
      {
        one: "Pokalpartie Ligaspiel Punktspiel Gruppenspiel Achtelfinale Spitzenspiel Topspiel Freundschaftsspiel Eröffnungsspiel Auftaktspiel Relegationsspiel",
      },
      {
        one: "Hinspiel Rückspiel Heimspiel Auswärtsspiel Länderspiel Testspiel Endspiel Pokalspiel Finale Halbfinale Viertelfinale Derby",
      },
      {
        one: "Niederlage",
        many: "Niederlagen",
        not: ["wahlniederlage", "wahlniederlagen"],
        needs: ["gegen", "beim", "bei"],
      },
      { one: "Heimsieg Auswärtssieg Kantersieg" },
      {
        one: "Sieg Siegs Sieges",
        many: "Siege Siegen",
        not: ["wahlsieg", "wahlsiegs", "wahlsieges", "endsieg"],
        needs: ["gegen", "über"],
      },
    ],
    roles: { subject: "side", object: "side", at: "side", between: "side", of: "side", with: "side", beside: "side" },
    parties: 2,
    mutual: true,
    core: ["side"],
    placed: false,
    apart: "the two sides, the day, and first or return leg",
  },
  {
    id: "title",
    repeats: true,
    topic: "15000000",
    verbs: [
      {
        verb: "gewinnen",
        needs: [
          "meisterschaft",
          "titel",
          "gold",
          "weltmeisterschaft",
          "pokal",
          "goldmedaille",
          "turnier",
          "grand prix",
          "weltcup",
          "rennen",
        ],
      },
      ...["holen", "sichern", "erringen"].map((verb) => ({
        verb,
        needs: ["meisterschaft", "titel", "gold", "silber", "bronze", "pokal", "goldmedaille", "turniersieg"],
      })),
    ],
    nouns: [{ one: "Titelgewinn Olympiasieg Weltcupsieg Turniersieg Gesamtsieg", many: "Titelgewinne" }],
    roles: { subject: "winner", of: "winner" },
    parties: 1,
    core: ["winner"],
    placed: false,
    apart: "who wins which competition",
  },
  {
    id: "transfer",
    announced: true,
    topic: "15000000",
    verbs: [
      { verb: "wechseln*", needs: ["zu", "zum", "nach"], not: ["regierung", "thema", "farbe", "spur"] },
      {
        verb: "verpflichten",
        needs: [
          "spieler",
          "trainer",
          "stürmer",
          "torwart",
          "torhüter",
          "mittelfeldspieler",
          "verteidiger",
          "angreifer",
          "profi",
          "nationalspieler",
          "ablöse",
          "ablösefrei",
          "vom",
        ],
        not: ["zu", "zur", "zum", "dazu", "gesetzlich"],
        roles: { subject: "club", object: "person" },
      },
    ],
    nouns: [
      { one: "Vereinswechsel Neuverpflichtung Neuzugang", many: "Neuverpflichtungen" },
      {
        one: "Wechsel Wechsels",
        needs: ["wechsel zu", "wechsel zum", "wechsel nach", "wechsels zu", "wechsels zum"],
        not: ["machtwechsel", "regierungswechsel", "kurswechsel", "generationswechsel"],
      },
    ],
    roles: { subject: "person", object: "person", of: "person", at: "club", to: "club", from: "club" },
    parties: 1,
    core: ["person"],
    placed: false,
    apart: "who moves to which club",
  },
];
