/** What may happen in invented news, told in several ways. Words in braces are filled in by `tell.ts`. */
export interface HappeningKind {
  /** What it is called, in the dative. */
  readonly it: string;
  readonly headlines: readonly string[];
  /** The first sentence of a report. */
  readonly leads: readonly string[];
  /** What more there is to say of it, also in passing. */
  readonly details: readonly string[];
}

const politics: readonly HappeningKind[] = [
  {
    it: "dem Telefonat",
    headlines: ["{a} und {b} telefonieren", "Telefonat zwischen {a} und {b}"],
    leads: ["{A} hat am {day} mit {B} telefoniert.", "{A} und {B} haben am {day} miteinander telefoniert."],
    details: [
      "Das Telefonat dauerte {few} Stunden.",
      "Ein Sprecher bestätigte das Telefonat, nannte aber keine Einzelheiten.",
    ],
  },
  {
    it: "dem Treffen",
    headlines: ["{a} trifft {b} in {town}", "{a} und {b} beraten in {town}"],
    leads: [
      "{A} hat sich am {day} in {town} mit {B} getroffen.",
      "In {town} ist {A} am {day} mit {B} zusammengekommen.",
    ],
    details: [
      "Nach dem Treffen reiste {a} weiter nach {near}.",
      "Über den Inhalt des Treffens wurde zunächst nichts bekannt.",
    ],
  },
  {
    it: "dem Rücktritt",
    headlines: ["{a} tritt zurück", "Nach Kritik: {a} gibt Amt auf"],
    leads: ["{A} ist am {day} zurückgetreten.", "{A} hat am {day} den Rücktritt erklärt."],
    details: ["Dem Rücktritt war Streit um {topics} vorausgegangen.", "Wer das Amt übernimmt, ist offen."],
  },
  {
    it: "der Abstimmung",
    headlines: ["Rat von {town} beschließt {topics}", "{town}: Mehrheit für neue {topics}"],
    leads: ["Der Rat von {town} hat am {day} das Gesetz über {topics} verabschiedet."],
    details: ["{count} Abgeordnete stimmten dafür, {few} dagegen.", "{a} hatte bis zuletzt um Stimmen geworben."],
  },
  {
    it: "der Ernennung",
    headlines: ["{a} wird neuer Chef von {firm}", "{firm} beruft {a}"],
    leads: ["Der Aufsichtsrat von {firm} hat am {day} {a} zum Chef ernannt."],
    details: ["Die Ernennung gilt vom {month} an.", "{a} kommt von {rival}."],
  },
  {
    it: "dem Besuch",
    headlines: ["{a} besucht {town}", "Hoher Besuch in {town}"],
    leads: ["{A} ist am {day} zu einem Besuch nach {town} gereist.", "{A} hat am {day} {town} besucht."],
    details: ["Der Besuch war lange geplant.", "Am Abend stand eine Begegnung mit {b} auf dem Plan."],
  },
];

const calamities: readonly HappeningKind[] = [
  {
    it: "dem Brand",
    headlines: ["Brand in {town}: {few} Verletzte", "Feuer zerstört Halle in {town}"],
    leads: [
      "Bei einem Brand in {town} sind am {day} {few} Menschen verletzt worden.",
      "In {town} hat am {day} eine Lagerhalle gebrannt.",
    ],
    details: [
      "Die Feuerwehr brachte den Brand nach {few} Stunden unter Kontrolle.",
      "Der Schaden liegt bei {count} Millionen Euro.",
    ],
  },
  {
    it: "dem Unfall",
    headlines: ["Unfall bei {town}: {few} Verletzte", "{few} Tote bei Unfall nahe {town}"],
    leads: [
      "Bei einem Unfall in {town} sind am {day} {few} Menschen verletzt worden.",
      "Ein Bus ist am {day} bei {town} mit einem Lastwagen zusammengestoßen.",
    ],
    details: [
      "Die Straße nach {near} war nach dem Unfall bis zum Abend gesperrt.",
      "Warum der Wagen von der Fahrbahn abkam, ist ungeklärt.",
    ],
  },
  {
    it: "der Explosion",
    headlines: ["Explosion erschüttert {town}", "{few} Verletzte nach Explosion in {town}"],
    leads: ["Bei einer Explosion in {town} sind am {day} {few} Menschen verletzt worden."],
    details: ["Die Wucht der Explosion ließ Fenster bersten.", "Experten suchen nach der Ursache."],
  },
  {
    it: "dem Erdbeben",
    headlines: ["Erdbeben bei {town}", "Beben der Stärke {few} in {town}"],
    leads: ["Ein Erdbeben hat am {day} die Gegend um {town} erschüttert."],
    details: ["Das Beben war bis nach {near} zu spüren.", "Schäden wurden zunächst nicht gemeldet."],
  },
  {
    it: "dem Unwetter",
    headlines: ["Unwetter in {town}", "Sturm deckt Dächer in {town} ab"],
    leads: [
      "Ein Unwetter hat am {day} in {town} Straßen unter Wasser gesetzt.",
      "In {town} hat ein Sturm am {day} Dächer abgedeckt.",
    ],
    details: ["Die Helfer rückten {count} Mal aus.", "Auch in {near} liefen Keller voll."],
  },
  {
    it: "dem Zugunglück",
    headlines: ["Zug bei {town} entgleist", "Zugunglück bei {town}"],
    leads: [
      "Bei {town} ist am {day} ein Zug entgleist.",
      "Bei einem Zugunglück in {town} sind am {day} {few} Menschen verletzt worden.",
    ],
    details: ["Die Strecke nach {near} bleibt gesperrt.", "Der Zug war mit {count} Fahrgästen besetzt."],
  },
];

const justice: readonly HappeningKind[] = [
  {
    it: "der Festnahme",
    headlines: ["Polizei nimmt Verdächtigen in {town} fest", "Festnahme in {town}"],
    leads: [
      "Die Polizei hat am {day} in {town} {a} festgenommen.",
      "In {town} ist am {day} ein {count}-jähriger Mann festgenommen worden.",
    ],
    details: ["Nach der Festnahme wurde seine Wohnung untersucht.", "Ein Richter soll über Haft entscheiden."],
  },
  {
    it: "dem Urteil",
    headlines: ["Gericht verurteilt {a}", "{few} Jahre Haft für {a}"],
    leads: ["Das Landgericht {town} hat {a} am {day} zu {few} Jahren Haft verurteilt."],
    details: ["Die Verteidigung will gegen das Urteil vorgehen.", "Der Prozess hatte im {month} begonnen."],
  },
  {
    it: "dem Einbruch",
    headlines: ["Diebe stehlen Schmuck in {town}", "Einbruch in Museum von {town}"],
    leads: [
      "Unbekannte haben am {day} aus einem Museum in {town} Schmuck gestohlen.",
      "Bei einem Einbruch in {town} haben Diebe am {day} Bilder erbeutet.",
    ],
    details: [
      "Nach dem Einbruch fehlt von den Tätern jede Spur.",
      "Der Wert wird auf {count} Millionen Euro geschätzt.",
    ],
  },
  {
    it: "der Razzia",
    headlines: ["Razzia in {town}", "Ermittler durchsuchen Räume von {firm}"],
    leads: ["Ermittler haben am {day} Räume von {firm} in {town} durchsucht."],
    details: ["Bei der Razzia waren {count} Beamte im Einsatz.", "Es geht um {topics}."],
  },
  {
    it: "dem Überfall",
    headlines: ["Mann in {town} niedergestochen", "Überfall in {town}"],
    leads: [
      "Ein Mann ist am {day} in {town} niedergestochen worden.",
      "Bei einem Überfall in {town} ist am {day} ein Händler verletzt worden.",
    ],
    details: ["Der Täter floh in Richtung {near}.", "Zeugen hatten den Überfall beobachtet."],
  },
];

const business: readonly HappeningKind[] = [
  {
    it: "der Übernahme",
    headlines: ["{firm} übernimmt {rival}", "{firm} kauft Konkurrenten"],
    leads: ["{firm} hat am {day} den Konkurrenten {rival} übernommen."],
    details: ["Die Übernahme kostet {count} Millionen Euro.", "Die Behörden müssen der Übernahme noch zustimmen."],
  },
  {
    it: "der Insolvenz",
    headlines: ["{firm} meldet Insolvenz an", "{firm} ist pleite"],
    leads: ["{firm} aus {town} hat am {day} Insolvenz angemeldet."],
    details: ["Von der Insolvenz sind {count} Beschäftigte betroffen.", "Der Betrieb läuft vorerst weiter."],
  },
  {
    it: "dem Stellenabbau",
    headlines: ["{firm} streicht {count} Stellen", "Stellenabbau bei {firm}"],
    leads: ["{firm} will in {town} {count} Stellen streichen."],
    details: ["Der Betriebsrat kündigte Widerstand an.", "Grund sind die hohen {topics}."],
  },
  {
    it: "dem Streik",
    headlines: ["Streik in {town}", "Busse stehen in {town} still"],
    leads: [
      "In {town} haben am {day} die Busfahrer gestreikt.",
      "Ein Streik hat am {day} den Verkehr in {town} lahmgelegt.",
    ],
    details: [
      "An dem Streik beteiligten sich {count} Beschäftigte.",
      "Die Gewerkschaft verlangt {few} Prozent mehr Lohn.",
    ],
  },
  {
    it: "der Bilanz",
    headlines: ["{firm}: mehr Umsatz, weniger Gewinn", "{topics} belasten {firm}"],
    leads: ["{firm} hat im vergangenen Jahr {count} Millionen Euro Umsatz erwirtschaftet."],
    details: ["Die Aktie gab leicht nach.", "Für das laufende Jahr ist der Vorstand vorsichtig."],
  },
];

const society: readonly HappeningKind[] = [
  {
    it: "dem Sieg",
    headlines: ["{club} schlägt {guest}", "{club} gewinnt gegen {guest}"],
    leads: [
      "{club} hat am {day} gegen {guest} mit 3:{few} gewonnen.",
      "Mit 2:1 hat {club} am {day} gegen {guest} gewonnen.",
    ],
    details: ["Das Tor zum Sieg schoss {a} in der {count}. Minute.", "Trainer {b} war nach dem Spiel zufrieden."],
  },
  {
    it: "dem Tod",
    headlines: ["{a} ist tot", "Trauer um {a}"],
    leads: [
      "{A} ist am {day} im Alter von {count} Jahren gestorben.",
      "Im Alter von {count} Jahren ist {A} am {day} in {town} gestorben.",
    ],
    details: ["Der Tod löste in {near} Trauer aus.", "{b} würdigte das Werk."],
  },
  {
    it: "der Demonstration",
    headlines: ["Tausende demonstrieren in {town}", "Protest gegen {topics} in {town}"],
    leads: ["In {town} haben am {day} Tausende Menschen gegen {topics} demonstriert."],
    details: ["Die Demonstration verlief friedlich.", "Die Polizei sprach von {count} Teilnehmern."],
  },
  {
    it: "der Auszeichnung",
    headlines: ["Preis für {a}", "{a} in {town} ausgezeichnet"],
    leads: ["{A} ist am {day} in {town} mit einem Preis für {topics} ausgezeichnet worden."],
    details: ["Die Auszeichnung ist mit {count} Tausend Euro verbunden.", "Die Lobrede hielt {b}."],
  },
];

/** Kinds of happenings, from many parts of the news. */
export const happeningKinds: readonly HappeningKind[] = [
  ...politics,
  ...calamities,
  ...justice,
  ...business,
  ...society,
];
