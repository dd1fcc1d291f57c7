import { type Article, articleFromText } from "@digest/core";

/** Three invented articles about one call; the other files of this folder work on them. */
export const ownArticles: readonly Article[] = [
  articleFromText({
    source: "hafenbote",
    headline: "Roth und Berg sollen telefoniert haben",
    published: "2025-03-04T09:00+01:00",
    text: "Ministerin Anna Roth soll am Montag mit Minister Karl Berg telefoniert haben. Das berichtet die Zeitung Elbkurier unter Berufung auf Regierungskreise. Bergs Sprecher dementierte das Telefonat.",
  }),
  articleFromText({
    source: "stadtanzeiger",
    headline: "Roth bestätigt Telefonat mit Berg",
    published: "2025-03-05T18:00+01:00",
    text: "Ministerin Anna Roth hat bestätigt, dass sie am Montag mit Minister Karl Berg telefoniert hat. „Das Gespräch dauerte eine Stunde“, sagte Roth am Mittwoch in Bonn.",
  }),
  articleFromText({
    source: "landbote",
    headline: "Roth reist nach Rheinau",
    published: "2025-03-06T07:30+01:00",
    text: "Ministerin Anna Roth will am Freitag nach Rheinau reisen. Das teilte ihr Sprecher Paul Kern mit.",
  }),
];
