import { describe, expect, it } from "vitest";
import { describeEvent, digestOfArticles, tell } from "./tell.ts";

const published = "2026-03-12T18:00:00+01:00"; // a Thursday

/** The events a text of one sentence tells, each as `kind: names, place, time, status`. */
function eventsIn(text: string): readonly string[] {
  const digest = digestOfArticles(tell("a", published, "Meldung", text));
  return digest.events.map((event) => `${event.kind}: ${describeEvent(digest, event)}`);
}

describe("an event of which nobody has a name", () => {
  it.each([
    ["Die Nationalbank hat am Donnerstag den Leitzins gesenkt.", "interest-rate-decision: 2026-03-12, reported"],
    [
      "Ein 34-Jähriger ist am Mittwoch in Brennhausen festgenommen worden.",
      "arrest: Brennhausen, 2026-03-11, reported",
    ],
    ["Unbekannte überfielen am Montag eine Sparkasse in Oberwiel.", "assault: Oberwiel, 2026-03-09, reported"],
    ["Das Gericht verurteilte am Dienstag einen Arzt zu sieben Jahren Haft.", "sentence: 2026-03-10, reported"],
    ["Die Lokführer streiken seit Mittwoch.", "strike: 2026-03-11..2026-03-12, reported"],
    ["Der Autozulieferer streicht 900 Stellen.", "layoffs: ..2026-03-12, reported"],
    ["Separatisten haben am Dienstag einen Konvoi der Armee angegriffen.", "attack: 2026-03-10, reported"],
    ["Die Kriegsparteien haben sich auf eine Waffenruhe geeinigt.", "ceasefire: ..2026-03-12, reported"],
    ["Die Staatsanwaltschaft hat eine 44-jährige Lehrerin angeklagt.", "charge: ..2026-03-12, reported"],
  ])("is told by “%s”", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  it("is one where text and headline use the same noun", () => {
    const text = "Die Nationalbank hat am Donnerstag den Leitzins gesenkt. Es war der erste Schritt seit vier Jahren.";
    const digest = digestOfArticles(tell("a", published, "Nationalbank senkt Leitzins", text));
    expect(digest.events).toHaveLength(1);
  });
});

describe("who takes part", () => {
  it.each([
    [
      "Ministerin Mira Kolb telefonierte am Montag mit Peter Holm und sprach ihm ihr Beileid aus.",
      "telephone-call: Mira Kolb + Peter Holm, 2026-03-09, reported",
    ],
    [
      "Die Möbelkette Wohnwelt Krahn hat am Montag Insolvenz angemeldet.",
      "insolvency: Wohnwelt Krahn, 2026-03-09, reported",
    ],
    ["Wirtschaftsminister wird der Unternehmer Peter Holm.", "appointment: Peter Holm, 2026-03-12.., planned"],
    [
      "Bei einer Explosion im Chemiepark Nordried starb am Montag ein Arbeiter.",
      "explosion: Nordried, 2026-03-09, reported",
    ],
    ["Am Montag haben die Entführer die Ärztin Mira Kolb freigelassen.", "release: Mira Kolb, 2026-03-09, reported"],
    ["Den Autor Peter Holm nahm die Polizei am Montag in Tarn fest.", "arrest: Peter Holm, Tarn, 2026-03-09, reported"],
    [
      "Die Tarsis-Front griff am Montag die Stadt Halem an.",
      "attack: Tarsis-Front + Halem, Halem, 2026-03-09, reported",
    ],
    [
      "Präsident Peter Holm empfing am Dienstag die Chefin der Notenbank, Mira Kolb.",
      "meeting: Mira Kolb + Peter Holm, 2026-03-10, reported",
    ],
    [
      "Die Tarsis-Front bestritt, die Stadt Halem beschossen zu haben.",
      "attack: Tarsis-Front + Halem, Halem, ..2026-03-12, denied",
    ],
    [
      "In der Nacht wurde Belgorod angegriffen. Der ukrainische Angriff traf ein Lager. In der Ukraine freute man sich.",
      "attack: Ukraine + Belgorod, Belgorod, 2026-03-12, reported",
    ],
    ["Nachfolgerin von Peter Holm wird Mira Kolb.", "appointment: Mira Kolb, 2026-03-12.., planned"],
    [
      "Der SV Halm hat Trainer Peter Holm vor die Tür gesetzt.",
      "dismissal: SV Halm + Peter Holm, ..2026-03-12, reported",
    ],
    ["Die Strafkammer ließ Peter Holm am Montag festnehmen.", "arrest: Peter Holm, 2026-03-09, reported"],
  ])("is read from “%s”", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });
});

describe("what is to come, or was to come", () => {
  it.each([
    [
      "Am Mittwoch treffen sich Peter Holm und Mira Kolb in Genf.",
      "meeting: Mira Kolb + Peter Holm, Genf, 2026-03-18, planned",
    ],
    ["Am Freitag wird der Dichter Peter Holm beigesetzt.", "funeral: Peter Holm, 2026-03-13, planned"],
    ["Das Gericht will das Urteil gegen Peter Holm am Freitag verkünden.", "ruling: Peter Holm, 2026-03-13, planned"],
    ["Für Samstag ist in Tarn eine Kundgebung angesetzt.", "protest: Tarn, 2026-03-14, planned"],
    ["Wegen Betrugs muss sich ein Arzt ab Montag vor Gericht verantworten.", "trial: 2026-03-16, planned"],
    ["Der Prozess gegen Peter Holm beginnt am 20. April.", "trial: Peter Holm, 2026-04-20, planned"],
    ["Die Kundgebung am Samstag in Tarn fällt aus.", "protest: Tarn, 2026-03-14, called-off"],
    ["Der Gipfel in Tarn findet nicht statt.", "summit: Tarn, 2026-03-12.., called-off"],
    ["Das Gericht hat den für Samstag geplanten Streik der Busfahrer verboten.", "strike: 2026-03-14, called-off"],
  ])("is read from “%s”", (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });
});

describe("what did not happen", () => {
  it.each([
    "Beinahe wäre am Montag ein Zug entgleist.",
    "Tritt Peter Holm bald zurück?",
    "Statt zurückzutreten, kündigte Peter Holm eine Reform an.",
    "Sollte Peter Holm zurücktreten, gäbe es Neuwahlen.",
    "Einen Rücktritt schloss Peter Holm aus.",
    "Die Regierung warnte vor einem Angriff der Rebellen.",
    "Falls es zu einem Streik kommt, bleiben die Züge stehen.",
    "Die Gewerkschaft droht mit Streik.",
  ])("is no event: “%s”", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("where it was, and when", () => {
  it.each([
    ["Bei Neu Süderau ist am Samstag ein Reisebus umgekippt.", "traffic-accident: Neu Süderau, 2026-03-07, reported"],
    ["Im Landkreis Hohenfelde hat es am Dienstag gebrannt.", "fire: Hohenfelde, 2026-03-10, reported"],
    [
      "Vor der Küste von Marolien ist am Montag ein Fischkutter gesunken.",
      "ship-accident: Marolien, 2026-03-09, reported",
    ],
    ["In der Stadt Melk kam es am Mittwoch zu einer Explosion.", "explosion: Melk, 2026-03-11, reported"],
    ["Im Hafen von Tarsolm ist am Montag ein Kran eingestürzt.", "accident: Tarsolm, 2026-03-09, reported"],
    [
      "Beim Entgleisen eines Zuges nahe Tarn starben am Montag vier Menschen.",
      "rail-accident: Tarn, 2026-03-09, reported",
    ],
    [
      "Im Februar 2024 waren in Tarn drei Menschen von einer Lawine getötet worden.",
      "landslide: Tarn, 2024-02, reported",
    ],
    [
      "Mira Kolb besuchte am Montag den seit 2021 in Tarn inhaftierten Lehrer Peter Holm.",
      "visit: Peter Holm + Mira Kolb, Tarn, 2026-03-09, reported",
    ],
  ])("is read from “%s”", (text, event) => {
    expect(eventsIn(text)).toEqual([event]);
  });

  it("leaves the place of what is talked about to the topic", () => {
    const text = "Peter Holm und Mira Kolb haben am Montag über einen Frieden in Georgien gesprochen.";
    expect(eventsIn(`${text} Sie sprachen miteinander.`).join()).not.toContain("Georgien");
  });
});
