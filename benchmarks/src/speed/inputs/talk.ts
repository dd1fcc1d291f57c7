/** What people say in so many words, as a main clause. */
export const quotes: readonly string[] = [
  "Wir prüfen jeden Hinweis und melden uns, sobald wir mehr wissen",
  "Das ist ein guter Tag für {near}",
  "Bei {topicsDative} haben wir zu lange gezögert",
  "Niemand hat etwas zu verbergen",
  "So kann es mit {topicsDative} nicht weitergehen",
  "Wer jetzt an {topicsDative} spart, zahlt später doppelt",
  "Ich habe diese Frage schon im {month} beantwortet",
  "Die Menschen in {town} erwarten klare Worte",
  "Uns fehlen {count} Leute, das weiß jeder",
  "Am Ende zählt, was bei den Familien ankommt",
  "Über {topics} reden wir, wenn die Zahlen da sind",
  "Es gibt keinen Grund zur Eile",
];

/** What people say as others report it: the clause behind the comma, its verb in the subjunctive. */
export const claims: readonly string[] = [
  "{topics} seien für die Gemeinde zu teuer",
  "man werde {topics} genau prüfen",
  "die Arbeiten dauerten noch {few} Wochen",
  "es fehle an Geld für {topics}",
  "{firm} habe die Frist verstreichen lassen",
  "die Lage in {near} sei unübersichtlich",
  "{count} Haushalte seien noch ohne Strom",
  "man sei mit {topicsDative} auf einem guten Weg",
  "die Zahlen lägen um {count} Prozent höher als im {month}",
  "alle Beteiligten hätten sich an die Regeln gehalten",
  "von {topicsDative} hänge viel ab",
  "er könne den Ärger in {town} verstehen",
];

/** How a report gives somebody's words; `{quote}` and `{claim}` are filled in. */
export const reports: readonly string[] = [
  "„{quote}“, sagte {speaker}.",
  "„{quote}“, sagte {speaker} am {day} in {near}.",
  "{speaker} sagte: „{quote}.“",
  "{speaker} sagte, {claim}.",
  "{speaker} erklärte, {claim}.",
  "Nach Angaben von {speaker} geht es um {topics}.",
  "{speaker} betonte, {claim}.",
  "Wie {speaker} mitteilte, sind {topics} nicht betroffen.",
  "{speaker} kritisierte {topics} als unzureichend.",
  "Zu {topicsDative} wollte sich {speaker} nicht äußern.",
  "{speaker} warnte, {claim}.",
  "Laut {speaker} kosten {topics} rund {count} Millionen Euro.",
  "Allerdings räumte {speaker} ein, {claim}.",
  "{speaker} forderte mehr Geld für {topics}.",
];

/** How a sentence of somebody's words goes on at times. */
export const reasons: readonly string[] = [
  ", obwohl {firm} früh davor gewarnt habe",
  ", auch wenn der Umbau in {near} länger dauere als geplant",
  ", weil die Nachfrage in {town} zuletzt deutlich gesunken sei",
  " und müsse nun mit den Gemeinden der Gegend besprochen werden",
  ", zumal sich {rival} aus dem Vorhaben zurückgezogen habe",
];

/** What is said of a happening by its name. */
export const aftermath: readonly string[] = [
  "Nach {it} war in {town} zunächst wenig bekannt, erst gegen Mittag wurden die Umrisse klarer.",
  "Seit {it} wird in {near} wieder über {topics} gestritten.",
  "Vor {it} hatte es in {town} lange keine vergleichbaren Fälle gegeben.",
  "Mit {it} befassen sich nun mehrere Stellen des Landes.",
  "Von {it} erfuhren viele Menschen in {near} erst aus dem Radio.",
];

/** What stands between the news and the words: nobody says it, and nothing happens. */
export const background: readonly string[] = [
  "Viele Anwohner klagen über {topics}, andere freuen sich über kurze Wege und die Nähe zu {near}.",
  "In {town} leben rund {count} Tausend Menschen, viele pendeln nach {near}.",
  "Die Kosten für {topics} sind in den vergangenen Jahren um {count} Prozent gestiegen.",
  "{firm} gehört zu den größten Arbeitgebern der Gegend.",
  "Seit dem {month} gelten für {topics} strengere Vorgaben.",
  "Das Thema beschäftigt die Stadt schon länger, denn {topics} lassen sich nicht von heute auf morgen ändern.",
  "Zuletzt war es um {topics} still geworden, auch {firm} und {rival} hielten sich zurück.",
  "Der Rat befasst sich im {month} mit {topicsDative}.",
  "Wie es weitergeht, hängt auch von {topicsDative} ab.",
  "Zwischen {town} und {near} verkehren am Tag {count} Busse.",
  "Manche Betriebe haben ihre {topics} schon umgestellt, andere warten ab.",
  "Das alte Gebäude an der {near}er Straße steht seit Jahren leer.",
  "Für Schulen und Vereine in {town} und {near} ändert sich vorerst nichts, alle anderen müssen sich umstellen.",
  "Fachleute rechnen mit steigenden Preisen, vor allem bei {topicsDative} und in kleineren Orten wie {near}.",
];

const subjects =
  "Verkehrs Bau Energie Wohnungs Landes Wasser Schul Klima Finanz Arbeits Verwaltungs Wald Markt Haushalts".split(" ");
const matters =
  "pläne projekte regeln kosten fragen preise berichte flächen mittel programme netze verträge abgaben daten".split(
    " ",
  );

/** What the talk is about, all in the plural: "Verkehrspläne". */
export const topics: readonly string[] = subjects.flatMap((subject) => matters.map((matter) => `${subject}${matter}`));

/** Offices of men and of women, side by side. */
export const offices: readonly (readonly [string, string])[] = [
  ["Minister", "Ministerin"],
  ["Präsident", "Präsidentin"],
  ["Bürgermeister", "Bürgermeisterin"],
  ["Außenminister", "Außenministerin"],
  ["Polizeisprecher", "Polizeisprecherin"],
  ["Kanzler", "Kanzlerin"],
  ["Landrat", "Landrätin"],
  ["Staatsanwalt", "Staatsanwältin"],
  ["Abgeordneter", "Abgeordnete"],
  ["Forscher", "Forscherin"],
];
