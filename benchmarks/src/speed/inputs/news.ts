import { pick, seeded } from "./random.ts";

const firstNames = ["Anna", "Jonas", "Mira", "Karl", "Petra", "Emil", "Vera", "Oskar", "Lena", "Georg"] as const;
const lastNames = [
  "Roth",
  "Berger",
  "Olsak",
  "Wieland",
  "Tarnow",
  "Kolm",
  "Brehm",
  "Sand",
  "Lorenz",
  "Winter",
  "Prell",
  "Damm",
] as const;
const offices = [
  "Ministerin",
  "Präsident",
  "Bürgermeisterin",
  "Außenminister",
  "Polizeisprecherin",
  "Kanzler",
] as const;
const places = [
  "Altmarkt",
  "Rheinau",
  "Erlenbach",
  "Tolmar",
  "Lodin",
  "Halmfurt",
  "Weidenau",
  "Steinhafen",
  "Bergau",
  "Nordhafen",
] as const;
const weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"] as const;
const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
] as const;

type Random = () => number;

function person(random: Random): string {
  return `${pick(offices, random)} ${pick(firstNames, random)} ${pick(lastNames, random)}`;
}

function name(random: Random): string {
  return `${pick(firstNames, random)} ${pick(lastNames, random)}`;
}

/** Sentences in the manner of agency news; events first, then talk about them. */
const sentences: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (r) => `${person(r)} hat am ${pick(weekdays, r)} mit ${person(r)} telefoniert.`,
  (r) =>
    `Bei einem Brand in ${pick(places, r)} sind am ${pick(weekdays, r)} ${2 + Math.floor(r() * 9)} Menschen verletzt worden.`,
  (r) =>
    `„Wir prüfen jeden Hinweis, und wir melden uns, sobald wir mehr wissen“, sagte ${name(r)} am Abend in ${pick(places, r)}.`,
  (r) =>
    `Nach Angaben der Polizei wurde ein Mann am ${1 + Math.floor(r() * 28)}. ${pick(months, r)} in ${pick(places, r)} festgenommen.`,
  (_r) => `Ein Sprecher des Ministeriums bestätigte das Treffen, wollte sich aber zum Inhalt nicht äußern.`,
  (r) => `${name(r)} sagte, die Verhandlungen seien schwierig, man werde aber weiter miteinander reden.`,
  (r) =>
    `Laut ${name(r)} beginnt der Umbau frühestens im ${pick(months, r)} und kostet rund ${1 + Math.floor(r() * 90)} Millionen Euro.`,
  (r) =>
    `Der Rat von ${pick(places, r)} hatte den Plan vor ${2 + Math.floor(r() * 8)} Jahren beschlossen, seitdem ist wenig geschehen.`,
  () => "Viele Anwohner beklagen den Lärm, andere freuen sich über die kürzeren Wege in die Stadt.",
  () => "Das Wetter spielt dabei eine Rolle, denn im Winter ruhen die Arbeiten an der Küste meist für einige Wochen.",
];

/** Paragraphs of invented news, about `characters` long; the same for the same seed. */
export function newsText(characters: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const paragraphs: string[] = [];
  let length = 0;
  while (length < characters) {
    const size = 2 + Math.floor(random() * 3);
    const paragraph = Array.from({ length: size }, () => pick(sentences, random)(random)).join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs;
}

/** A headline of invented news. */
export function newsHeadline(seed: number): string {
  const random = seeded(seed);
  return `${person(random)} berät in ${pick(places, random)} über neue Pläne`;
}
