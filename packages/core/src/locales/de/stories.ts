import type { StoryTables } from "../story-tables.ts";
import { words } from "../word-lists.ts";
import { weekdays } from "./calendar.ts";

/** Days of the week by number, as `weekdays` of the calendar has them, with what follows them in one word: "Montagabend", "montags". */
const dayEndings = ["", "s", "abend", "morgen", "vormittag", "mittag", "nachmittag", "nacht"] as const;

/** Every form of a weekday with its number. */
export const weekdayForms: ReadonlyMap<string, number> = new Map(
  Object.entries(weekdays).flatMap(([day, number]) => dayEndings.map((ending) => [day + ending, number] as const)),
);

/** Words that any news has: they date it, count in it or credit it, and tell nothing of what it is about. */
export const commonplaces = words(`
januar jänner februar feber märz april mai juni juli august september oktober november dezember
frühjahr sommer herbst winter heute gestern ende anfang mitte beginn teil teile teilen rund
morgen abend abends nachmittag vormittag mittag nacht uhr sekunde sekunden minute minuten stunde stunden tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres jahrzehnt jahrhundert zeit mal male
prozent prozentpunkte euro cent million millionen milliarde milliarden hundert tausend meter kilometer grad mez mesz utc
foto fotos bild bilder video quelle angaben angabe bericht berichte medienberichte dpa afp ap afx sid epd kna apa sda reuters
`);

/** Words of notices beside the news: consent to cookies, subscriptions, contacts of press offices, credits of pictures. */
export const notices = words(`
cookie cookies website websites impressum datenschutzerklärung datenschutzrichtlinie datenschutzhinweise datenschutzbestimmungen datenverarbeitung einwilligung widerruf personalisierung
newsletter abonnieren abonnement abo abos probeabo digitalabo abonnenten passwort nutzername benutzername e-mail e-mail-adresse mail anmelden einloggen registrieren push-nachrichten
original-content ots pressekontakt pressestelle rückfragen bürozeiten medienvertreter telefon telefax tel fax rufnummer
polizeipräsidium polizeiinspektion kreispolizeibehörde rubriklistenbild symbolbild symbolfoto leserkommentare anzeige werbung app
`);

/** German, for telling stories apart. */
export const stories: StoryTables = {
  commonplaces: new Set(commonplaces),
  weekdays: weekdayForms,
  notices: new Set(notices),
  ageEndings: ["jährig", "jährige", "jähriger", "jährigen", "jährigem", "jähriges"],
  caseEndings: ["ern", "em", "en", "er", "es", "e", "s", "n"],
};
