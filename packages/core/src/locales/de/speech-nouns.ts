import { words } from "../word-lists.ts";

/** Nouns that name a saying or a source, so that "nach …", "laut …" and "… zufolge" with them give a source. */
export const sourceNouns: readonly string[] =
  words(`Angabe Angaben Ansicht Ansichten Meinung Auffassung Aussage Aussagen Bericht Berichten Berichte
  Information Informationen Darstellung Darstellungen Einschätzung Einschätzungen Erkenntnis Erkenntnissen Erkenntnisse Mitteilung Mitteilungen
  Meldung Meldungen Schätzung Schätzungen Bekunden Bekundungen Überzeugung Worten Prognose Prognosen Umfrage Umfragen Studie Studien
  Berechnung Berechnungen Lesart Gutachten Auskunft Auskünften Beobachtung Beobachtungen   Analyse Analysen 
  Erklärung Erklärungen Version Zählung Statistik Statistiken Interpretation Bewertung Vermutung Vermutungen Vorhersage Vorhersagen Artikel Presseberichten Medienberichten
  Zeugenaussagen Augenzeugenberichten Agenturberichten Medienangaben Polizeiangaben Gerüchten Gerücht Quelle Quellen Aufzeichnungen Dokumenten
  Protokoll   Hochrechnung Hochrechnungen Vernehmen Kenntnis Willen Ermittlungen Erfahrungen Recherchen Messungen Untersuchungen Ermittlungsstand Erkenntnisstand Kenntnisstand Verlautbarung Verlautbarungen Stellungnahme Planung Planungen Plänen Vorstellung Vorstellungen Befürchtung Befürchtungen`);

/** Endings by which compounds of source nouns are known: "Polizeiangaben", "Zeitungsbericht". */
export const sourceNounEndings: readonly string[] =
  words(`angaben bericht berichte berichten meldung meldungen aussage aussagen informationen mitteilung
  mitteilungen einschätzung schätzung schätzungen meinung ansicht auffassung darstellung erkenntnissen umfrage umfragen studie analyse prognose gutachten`);

/** Nouns of a point of view, which are sources after "aus". */
export const viewNouns: readonly string[] = words("Sicht Perspektive Warte Blickwinkel");

/** Nouns that stand alone before the colon of a headline as its source. */
export const reportNouns: readonly string[] =
  words(`Bericht Berichte Medienbericht Medienberichte Zeitungsbericht Studie Umfrage Gutachten Insider Medien Polizei Behörden Staatsanwaltschaft
  Ermittler Gericht Ministerium Regierung Experten Forscher Augenzeugen Kreml`);

/** Nouns that have a content: "der Vorwurf, …", "die Forderung, …", "mit der Begründung, …". */
export const contentNouns: readonly string[] =
  words(`Vorwurf Vorwürfe Forderung Forderungen Behauptung Behauptungen Ankündigung Aussage Meinung Ansicht
  Auffassung Warnung Hinweis Begründung Erklärung Befürchtung Hoffnung Vermutung Verdacht Appell Aufforderung Zusage Versprechen Drohung
  Überzeugung Einschätzung Feststellung Mutmaßung Theorie Schluss Schlussfolgerung Prognose Sorge Zuversicht Zweifel Ultimatum Bitte Vorschlag Fazit Argument These Meldung Bericht Mitteilung Nachricht Gerücht Gerüchte Kritik Worte Worten Bemerkung
  Ergebnis Standpunkt Beschluss Befehl Vorgabe Entscheidung Information Informationen Erkenntnis Rat Empfehlung Antrag Urteil Anweisung Anordnung Eindruck
  Botschaft Zusicherung Versicherung Eingeständnis Geständnis Anschuldigung Anschuldigungen Beschuldigung Beschuldigungen Unterstellung Spekulation
  Spekulationen Wunsch Annahme Hypothese Einwand Antwort Andeutung Andeutungen Beteuerung Bekenntnis Beschwerde Aufruf Mahnung Bedingung Verlautbarung
  Angabe Angaben Aussagen Äußerung Äußerungen Hinweise Berichte Meldungen Befürchtungen Behauptungen Warnungen Zusagen Thesen`);

/** Nouns for people who speak; compounds are known by their ending. */
export const personNouns: readonly string[] =
  words(`Sprecher Sprecherin Minister Ministerin Präsident Präsidentin Kanzler Kanzlerin Chef Chefin Vorsitzende Vorsitzender Experte Expertin
  Forscher Forscherin Wissenschaftler Wissenschaftlerin Anwalt Anwältin Richter Richterin Politiker Politikerin Abgeordnete Abgeordneter Kritiker Gegner
  Beobachter Augenzeuge Augenzeugin Zeuge Zeugin Bischof Papst Senator Senatorin Gouverneur Gouverneurin Bürgermeister Bürgermeisterin Direktor Direktorin
  Leiter Leiterin Autor Autorin Journalist Journalistin Trainer Trainerin Spieler Spielerin Botschafter Botschafterin Diplomat Diplomatin König Königin
  General Berater Beraterin Premier Ministerpräsident Landrat Landrätin Verteidiger Verteidigerin Mann Frau Vater Mutter
  Beschuldigte Beschuldigter Angeklagte Angeklagter Verdächtige Verdächtiger Betroffene Betroffener Täter Täterin Kläger Klägerin Manager Managerin
  Funktionär Funktionärin Unternehmer Unternehmerin Händler Händlerin Anwohner Anwohnerin Nachbar Nachbarin Mitarbeiter Mitarbeiterin Polizist Polizistin
  Arzt Ärztin Lehrer Lehrerin Student Studentin Schüler Schülerin Professor Professorin Dozent Dozentin Sekretär Sekretärin Kommissar Kommissarin
  Ermittler Ermittlerin Inhaber Inhaberin Eigentümer Eigentümerin Veranstalter Veranstalterin Organisator Organisatorin Aktivist Aktivistin Soldat Soldatin
  Offizier Kommandeur Admiral Prinz Prinzessin Pfarrer Pfarrerin Priester Rabbiner Künstler Künstlerin Sänger Sängerin Schauspieler Schauspielerin
  Regisseur Regisseurin Schriftsteller Schriftstellerin Historiker Historikerin Ökonom Ökonomin Analyst Analystin Meteorologe Virologin Virologe
  Jurist Juristin Psychologe Psychologin Sohn Tochter Bruder Schwester Gründer Gründerin Vertreter Vertreterin Beauftragte Beauftragter Verkäufer
  Verkäuferin Bauer Bäuerin Landwirt Landwirtin Fahrer Fahrerin Pilot Pilotin Opfer Zeitzeuge Zeitzeugin Kandidat Kandidatin Amtsinhaber Amtsinhaberin`);

/** Nouns for people and bodies who speak; compounds are known by their ending. */
export const speakerNouns: readonly string[] =
  words(`Sprecher Sprecherin Minister Ministerin Präsident Präsidentin Kanzler Kanzlerin Chef Chefin Vorsitzende Vorsitzender
  Vorsitzenden Polizei Staatsanwaltschaft Regierung Ministerium Behörde Behörden Partei Fraktion Gericht Zeitung Magazin Sender Agentur
  Nachrichtenagentur Experte Experten Expertin Forscher Wissenschaftler Anwalt Anwälte Richter Politiker Abgeordnete Abgeordneter Verband Gewerkschaft Unternehmen
  Konzern Opposition Kritiker Gegner Beobachter Augenzeugen Zeugen Medien Organisation Sprecherinnen Armee Militär Bischof Papst Senator Gouverneur
  Bürgermeister Bürgermeisterin Direktor Direktorin Leiter Leiterin Autor Autorin Journalist Journalisten Trainer Spieler Feuerwehr Botschafter Diplomat
  Insider Kreise Sender Blatt Wochenzeitung Tageszeitung Ausschuss Kommission Rat Bund Institut Universität Kirche Verein Stiftung
  Kanzlei Amt Stadt Gemeinde Bank Hersteller Anbieter Betreiber Firma Betrieb Klub Club Mannschaft Parlament Senat Bundestag Landtag Haus Redaktion Verlag
  Versicherer Bahn Fluggesellschaft Klinik Hochschule Justiz Zoll Vorstand Aufsichtsrat Betriebsrat Präsidium Verwaltung Vertretung Delegation Botschaft Miliz
  Rebellen Gruppe Bündnis Koalition Union Liga Initiative Rettungskräfte Bürger Anwohner Forscher Ermittler Händler Bauern Landwirte Aktivisten Verbraucherzentrale
  Krankenkasse Kammer Innung Genossenschaft Dienst Wetterdienst Kanzleramt Außenamt Rathaus Präsidialamt Generalstab Küstenwache Bergwacht Feuerwehrleute`);

/** Outlets are known by these words or endings. */
export const outletNouns: readonly string[] =
  words(`Zeitung Magazin Nachrichtenmagazin Sender Agentur Nachrichtenagentur Post Times Journal Tagesschau Spiegel Bild Welt
  Presse Wochenzeitung Tageszeitung Blatt Medien Rundfunk Fernsehen Portal Radio Guardian dpa AFP Reuters AP Tass Interfax BBC CNN ARD ZDF NDR WDR
  SWR MDR BR RBB Axios Politico Bloomberg KNA epd SID APA Xinhua Ria`);

/** Sources without a name. */
export const anonymousNouns: readonly string[] =
  words(`Insider Insidern Insidern Kreise Kreisen Quelle Quellen Eingeweihte Eingeweihten Informant Informanten Personen Beamte Beamten
  Regierungskreise Regierungskreisen Diplomaten Sicherheitskreise Sicherheitskreisen Parteikreise Parteikreisen`);
