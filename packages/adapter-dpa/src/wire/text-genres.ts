import type { genres } from "@digest/core";

/** One of dpa's kinds of text: its printed name, our genre, and its code in `dpatextgenre` where it is known. */
export interface TextGenre {
  readonly name: string;
  readonly genre: keyof typeof genres;
  readonly code?: string;
}

/** dpa's genres by printed name, and those of agencies it carries. What is not listed leaves an article without genre. */
export const textGenres = [
  { name: "Meldung", genre: "report", code: "1" },
  { name: "KORR-Bericht", genre: "report", code: "14" },
  { name: "Zusammenfassung", genre: "summary", code: "26" },
  { name: "Achtung", genre: "notice", code: "27" },
  { name: "Vorschau", genre: "planning", code: "32" },
  { name: "Faktencheck", genre: "fact-check", code: "49" },
  { name: "Bericht", genre: "report" },
  { name: "Korrespondentenbericht", genre: "report" },
  { name: "Hauptbericht", genre: "report" },
  { name: "Vorbericht", genre: "report" },
  { name: "Spielbericht", genre: "report" },
  { name: "Nachbericht", genre: "report" },
  { name: "Magazin", genre: "feature" },
  { name: "Extra", genre: "report" },
  { name: "Exklusiv", genre: "report" },
  { name: "Blitz", genre: "flash" },
  { name: "Eil", genre: "flash" },
  { name: "Überblick", genre: "summary" },
  { name: "Tageszusammenfassung", genre: "summary" },
  { name: "Rundschau", genre: "summary" },
  { name: "Hintergrund", genre: "background" },
  { name: "Stichwort", genre: "background" },
  { name: "Analyse", genre: "analysis" },
  { name: "KORR-Analyse", genre: "analysis" },
  { name: "Reportage", genre: "reportage" },
  { name: "KORR-Reportage", genre: "reportage" },
  { name: "Feature", genre: "feature" },
  { name: "KORR-Feature", genre: "feature" },
  { name: "Porträt", genre: "portrait" },
  { name: "Kurzporträt", genre: "portrait" },
  { name: "Interview", genre: "interview" },
  { name: "dpa-Interview", genre: "interview" },
  { name: "Gespräch", genre: "interview" },
  { name: "dpa-Gespräch", genre: "interview" },
  { name: "Kommentar", genre: "commentary" },
  { name: "Leitartikel", genre: "editorial" },
  { name: "Kolumne", genre: "column" },
  { name: "Glosse", genre: "column" },
  { name: "Kritik", genre: "review" },
  { name: "Rezension", genre: "review" },
  { name: "Pressestimme", genre: "press-review" },
  { name: "Pressestimmen", genre: "press-review" },
  { name: "Reaktion", genre: "reactions" },
  { name: "Reaktionen", genre: "reactions" },
  { name: "Stimmen", genre: "reactions" },
  { name: "Dokumentation", genre: "documentation" },
  { name: "Wortlaut", genre: "documentation" },
  { name: "Auszüge", genre: "documentation" },
  { name: "Chronologie", genre: "chronology" },
  { name: "Chronik", genre: "chronology" },
  { name: "Zitat", genre: "quotation" },
  { name: "Zitate", genre: "quotation" },
  { name: "Kernpunkte", genre: "key-points" },
  { name: "Eckpunkte", genre: "key-points" },
  { name: "Fragen und Antworten", genre: "questions-and-answers" },
  { name: "Fragen-und-Antworten", genre: "questions-and-answers" },
  { name: "Zahlen und Fakten", genre: "statistics" },
  { name: "Statistik", genre: "statistics" },
  { name: "Daten", genre: "statistics" },
  { name: "Nachruf", genre: "obituary" },
  { name: "Umfrage", genre: "survey" },
  { name: "Service", genre: "service" },
  { name: "Tipp", genre: "service" },
  { name: "Ratgeber", genre: "service" },
  { name: "Ergebnis", genre: "results" },
  { name: "Ergebnisse", genre: "results" },
  { name: "Tabelle", genre: "results" },
  { name: "Aufstellung", genre: "results" },
  { name: "Wetter", genre: "weather" },
  { name: "Kalenderblatt", genre: "calendar" },
  { name: "Namen und Notizen", genre: "report" },
  { name: "Notiz", genre: "report" },
  { name: "Liveblog", genre: "live-blog" },
  { name: "Live-Blog", genre: "live-blog" },
  { name: "Ticker", genre: "live-blog" },
  { name: "Grafik", genre: "graphic" },
  { name: "Tagesvorschau", genre: "planning" },
  { name: "Wochenvorschau", genre: "planning" },
  { name: "Monatsvorschau", genre: "planning" },
  { name: "Themenvorschau", genre: "planning" },
  { name: "Themenplanung", genre: "planning" },
  { name: "Planung", genre: "planning" },
  { name: "Planungshinweis", genre: "planning" },
  { name: "Tagesplanung", genre: "planning" },
  { name: "Terminvorschau", genre: "schedule" },
  { name: "Termine", genre: "schedule" },
  { name: "Termin", genre: "schedule" },
  { name: "Terminübersicht", genre: "schedule" },
  { name: "Sendeplan", genre: "schedule" },
  { name: "Programm", genre: "programme" },
  { name: "Programmübersicht", genre: "programme" },
  { name: "Hinweis", genre: "notice" },
  { name: "Redaktionshinweis", genre: "notice" },
  { name: "Dienstmeldung", genre: "service-message" },
  { name: "Servicemeldung", genre: "service-message" },
  { name: "Test", genre: "test" },
  { name: "Testmeldung", genre: "test" },
  { name: "FullStory", genre: "report" },
  { name: "Advisory", genre: "notice" },
  { name: "Daybook", genre: "schedule" },
  { name: "Analysis", genre: "analysis" },
  { name: "Obituary", genre: "obituary" },
  { name: "Preview", genre: "planning" },
] as const satisfies readonly TextGenre[];

const byName: ReadonlyMap<string, TextGenre> = new Map(textGenres.map((entry) => [entry.name.toLowerCase(), entry]));
const byCode: ReadonlyMap<string, TextGenre> = new Map(
  textGenres.flatMap((entry) => ("code" in entry ? [[entry.code, entry] as const] : [])),
);

/** The entry of a printed name, whatever its case. */
export function findTextGenre(name: string | undefined): TextGenre | undefined {
  return name === undefined ? undefined : byName.get(name.trim().toLowerCase());
}

/** The entry of a code of `dpatextgenre`. */
export function findTextGenreByCode(code: string | undefined): TextGenre | undefined {
  return code === undefined ? undefined : byCode.get(code);
}
