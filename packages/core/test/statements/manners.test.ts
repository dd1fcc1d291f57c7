import { describe, expect, it } from "vitest";
import { firstIn, toldIn } from "./statements-of.ts";

describe("direct statements", () => {
  it.each([
    ["„Die Brücke ist marode“, sagte die Ministerin.", "„Die Brücke ist marode“"],
    ["»Die Brücke ist marode«, sagte die Ministerin.", "»Die Brücke ist marode«"],
    ["«Die Brücke ist marode», sagte die Ministerin.", "«Die Brücke ist marode»"],
    ['"Die Brücke ist marode", sagte die Ministerin.', '"Die Brücke ist marode"'],
    ["‚Die Brücke ist marode‘, sagte die Ministerin.", "‚Die Brücke ist marode‘"],
    [",Die Brücke ist marode‘, sagte die Ministerin.", ",Die Brücke ist marode‘"],
    ['„Die Brücke ist marode", sagte die Ministerin.', '„Die Brücke ist marode"'],
    ["Die Ministerin sagte: „Die Brücke ist marode.“", "„Die Brücke ist marode.“"],
  ])("reads the wording in %s", (text, quote) => {
    expect(firstIn(text)).toMatchObject({ manner: "direct", quote, cue: "sagte" });
    expect(firstIn(text).speaker?.toLowerCase()).toBe("die ministerin");
  });

  it("takes a wording of several sentences as one", () => {
    expect(firstIn("„Die Brücke ist marode. Wir bauen sie neu“, kündigte Ministerin Jule Brandt an.")).toMatchObject({
      manner: "direct",
      quote: "„Die Brücke ist marode. Wir bauen sie neu“",
      speaker: "Ministerin Jule Brandt",
      cue: "kündigte … an",
    });
  });

  it("takes a wording that runs over paragraphs until it is closed", () => {
    expect(firstIn("„Die Brücke ist marode.\n\nWir bauen sie neu“, sagte die Ministerin.")).toMatchObject({
      quote: "„Die Brücke ist marode.\n\nWir bauen sie neu“",
    });
  });

  it("ends a wording that is never closed with its paragraph", () => {
    const found = toldIn("Die Ministerin sagte: „Die Brücke ist marode.\n\nDer Bau dauert zwei Jahre.");
    expect(found.map(({ quote }) => quote)).toEqual(["„Die Brücke ist marode."]);
  });

  it("finds the name someone gives a thing", () => {
    expect(firstIn("Der Verband nannte den Plan eine „reine Mogelpackung“.")).toMatchObject({
      manner: "direct",
      quote: "„reine Mogelpackung“",
      speaker: "Der Verband",
    });
  });

  it("finds a wording within what is said indirectly, with the same speaker", () => {
    const [outer, inner] = toldIn("Die Ministerin sagte, der Zustand sei „nicht mehr zu halten“.");
    expect(outer).toMatchObject({ manner: "indirect", quote: "der Zustand sei „nicht mehr zu halten“" });
    expect(inner).toMatchObject({
      manner: "direct",
      quote: "„nicht mehr zu halten“",
      speaker: "Die Ministerin",
      cue: "sagte",
    });
  });

  it("leaves names and titles in quotation marks alone", () => {
    expect(toldIn("Der Zug „Morgenstern“ fährt nach Kiel.")).toEqual([]);
    expect(toldIn("Das Magazin „Nordlicht“ erscheint monatlich.")).toEqual([]);
  });

  it("takes the speaker before a colon", () => {
    expect(firstIn("Jule Brandt: „Wir haben viel zu lange gewartet.“")).toMatchObject({
      manner: "direct",
      speaker: "Jule Brandt",
    });
  });
});

describe("indirect statements", () => {
  it.each([
    ["Die Polizei teilte mit, dass niemand verletzt wurde.", "dass niemand verletzt wurde", "teilte mit"],
    ["Die Polizei sagte, niemand sei verletzt worden.", "niemand sei verletzt worden", "sagte"],
    ["Die Polizei hat am Montag erklärt, niemand sei verletzt worden.", "niemand sei verletzt worden", "hat … erklärt"],
    ["Die Polizei forderte die Anwohner auf, die Fenster zu schließen.", "die Fenster zu schließen", "forderte … auf"],
    ["Die Polizei geht davon aus, dass es Brandstiftung war.", "dass es Brandstiftung war", "geht davon aus"],
    [
      "Die Polizei gab bekannt, wie viele Menschen verletzt wurden.",
      "wie viele Menschen verletzt wurden",
      "gab bekannt",
    ],
    ["Die Polizei ist der Ansicht, dass es Brandstiftung war.", "dass es Brandstiftung war", "ist der Ansicht"],
  ])("reads what is said in %s", (text, quote, cue) => {
    expect(firstIn(text)).toMatchObject({ manner: "indirect", quote, cue, speaker: "Die Polizei" });
  });

  it("reads an introduction that follows", () => {
    expect(firstIn("Niemand sei verletzt worden, teilte die Polizei am Abend mit.")).toMatchObject({
      quote: "Niemand sei verletzt worden",
      speaker: "die Polizei",
      cue: "teilte … mit",
      frame: ", teilte die Polizei am Abend mit",
    });
  });

  it("reads an introduction that is put in", () => {
    expect(firstIn("Die Brücke sei, so der Minister, nicht mehr sicher.")).toMatchObject({
      quote: "Die Brücke sei … nicht mehr sicher",
      speaker: "der Minister",
      cue: "so",
      frame: ", so der Minister,",
    });
  });

  it("takes an apposition with the speaker", () => {
    expect(firstIn("Der Sprecher des Ministeriums, Jan Beispiel, sagte, die Brücke sei sicher.").speaker).toBe(
      "Der Sprecher des Ministeriums, Jan Beispiel",
    );
  });

  it("keeps the object before the verb from being the speaker", () => {
    expect(firstIn("Den Anwohnern riet die Polizei, die Fenster zu schließen.").speaker).toBe("die Polizei");
    expect(firstIn("Am Montag erklärte die Polizei, der Täter sei gefasst.").speaker).toBe("die Polizei");
  });

  it("names whom it is said to", () => {
    expect(firstIn("Der Minister sagte dem Kieler Blatt, die Brücke sei sicher.").addressee).toBe("dem Kieler Blatt");
    expect(firstIn("Der Minister sagte gegenüber der Presse, die Brücke sei sicher.").addressee).toBe("der Presse");
  });

  it("points back to the sentence before", () => {
    expect(firstIn("Der Hafen wird ausgebaut. Das teilte die Reederei mit.")).toMatchObject({
      quote: "Der Hafen wird ausgebaut. … Das",
      speaker: "die Reederei",
    });
  });

  it("hangs on a noun", () => {
    expect(firstIn("Die Forderung der Union, die Steuern zu senken, stieß auf Kritik.")).toMatchObject({
      cue: "Die Forderung",
      speaker: "der Union",
    });
  });
});

describe("sources in a phrase", () => {
  it.each([
    ["Laut Polizei starben zwei Menschen.", "Laut", "Polizei", "starben zwei Menschen"],
    ["Nach Angaben der Polizei starben zwei Menschen.", "Nach", "Angaben der Polizei", "starben zwei Menschen"],
    ["Medienberichten zufolge starben zwei Menschen.", "zufolge", "Medienberichten", "starben zwei Menschen"],
    [
      "Zwei Menschen starben nach Einschätzung politischer Beobachter umsonst.",
      "nach",
      "Einschätzung politischer Beobachter",
      "Zwei Menschen starben … umsonst",
    ],
    ["Seiner Meinung nach starben zwei Menschen umsonst.", "nach", "Seiner Meinung", "starben zwei Menschen umsonst"],
    [
      "Gemäß dem Bericht der Behörde starben zwei Menschen.",
      "Gemäß",
      "dem Bericht der Behörde",
      "starben zwei Menschen",
    ],
    ["Wie der Sender berichtet, starben zwei Menschen.", "Wie … berichtet", "der Sender", "starben zwei Menschen"],
    ["Im Bericht heißt es, zwei Menschen seien gestorben.", "heißt es", "Bericht", "zwei Menschen seien gestorben"],
  ])("reads %s", (text, cue, speaker, quote) => {
    expect(firstIn(text)).toMatchObject({ manner: "indirect", cue, speaker, quote });
  });

  it("leaves laws and times alone", () => {
    expect(toldIn("Nach dem Spiel gingen alle heim.")).toEqual([]);
    expect(toldIn("Nach Abschluss der Arbeiten wird gefeiert.")).toEqual([]);
  });

  it("takes demnach for the source named before", () => {
    const [, second] = toldIn(
      "Der Sender beruft sich auf einen Bericht. Wie der Sender meldet, starben zwei Menschen. Demnach wurden drei verletzt.",
    );
    expect(second).toMatchObject({ cue: "Demnach", antecedent: "der Sender", quote: "wurden drei verletzt" });
  });

  it("takes wonach as the content of the noun before it", () => {
    expect(firstIn("Es gibt einen Bericht, wonach zwei Menschen starben.")).toMatchObject({
      cue: "wonach",
      quote: "zwei Menschen starben",
      speaker: "einen Bericht",
    });
  });
});

describe("free statements", () => {
  it("goes on in the subjunctive with the speaker of before", () => {
    const [, second] = toldIn("Die Polizei sagte, es habe gebrannt. Niemand sei verletzt worden. Das Haus stehe noch.");
    expect(second).toMatchObject({
      manner: "indirect-free-indirect",
      speaker: "Die Polizei",
      quote: "Niemand sei verletzt worden. Das Haus stehe noch.",
      cue: "",
      frame: "",
    });
  });

  it("goes on with soll", () => {
    const [, second] = toldIn("Laut Polizei brannte ein Haus. Zwei Menschen sollen verletzt worden sein.");
    expect(second).toMatchObject({
      manner: "free-indirect",
      speaker: "Polizei",
      quote: "Zwei Menschen sollen verletzt worden sein.",
    });
  });

  it("does not take a plan or a duty for hearsay where nobody spoke", () => {
    expect(toldIn("Im Herbst soll der Bau beginnen.")).toEqual([]);
  });
});

describe("reported statements", () => {
  it.each([
    ["Der Verband forderte einen raschen Neubau.", "Der Verband"],
    ["Am Montag kündigte die Ministerin einen Neubau an.", "die Ministerin"],
    ["Experten gehen von einem Totalschaden aus.", "Experten"],
    ["Der Gutachter sprach von schweren Mängeln.", "Der Gutachter"],
  ])("takes the whole sentence of %s", (text, speaker) => {
    expect(firstIn(text)).toMatchObject({ manner: "reported", quote: text, speaker, cue: "", frame: "" });
  });
});

describe("pronoun speakers", () => {
  it("keeps the pronoun and gives the words it stands for", () => {
    const [, second] = toldIn("Jule Brandt sagte, die Brücke sei marode. Sie kündigte an, dass ein Neubau komme.");
    expect(second).toMatchObject({ speaker: "Sie", antecedent: "Jule Brandt" });
  });

  it("takes the phrase before a relative pronoun", () => {
    expect(firstIn("Zu Gast war der Minister, der sagte, die Brücke sei marode.")).toMatchObject({
      speaker: "der",
      antecedent: "der Minister",
    });
  });
});
