import { describe, expect, it } from "vitest";
import { firstIn, toldIn } from "./statements-of.ts";

describe("what goes on with what was said", () => {
  it("takes a verb of saying in the reported mood for part of it", () => {
    const told = toldIn("Holm sagte, der Bau beginne bald. Man gehe davon aus, dass er bis Mai dauere.");
    expect(told[1]).toMatchObject({ manner: "indirect-free-indirect", speaker: "Holm", cue: "" });
  });

  it("gives a wording in it the introduction it hangs on", () => {
    const told = toldIn("Holm sagte, der Bau beginne bald. Der Plan sei „sehr gut gelungen“.");
    expect(told[2]).toMatchObject({ manner: "direct", quote: "„sehr gut gelungen“", speaker: "Holm", cue: "sagte" });
  });

  it("goes on with who acts in a sentence that says nothing", () => {
    const told = toldIn("Beim Amt sagte Rohde, es sei gut. Die Ministerin gab sich gelassen. Man sei vorbereitet.");
    expect(told.at(-1)).toMatchObject({ quote: "Man sei vorbereitet.", speaker: "Die Ministerin" });
  });

  it("gives a wording after such a sentence to whom it names", () => {
    const told = toldIn("„Wir sind bereit“, sagte Rohde. Ähnlich äußerte sich der Landrat Holm. „Es wird gelingen.“");
    expect(told.at(-1)).toMatchObject({
      quote: "„Es wird gelingen.“",
      speaker: "der Landrat Holm",
      cue: "äußerte sich",
    });
  });

  it("takes a condition for none", () => {
    expect(toldIn("Holm sagte, es sei gut. Sollte es regnen, fällt das Spiel aus.")).toHaveLength(1);
  });

  it("finds a clause in the reported mood beside a main clause", () => {
    expect(firstIn("Der Verband lehnt den Bau ab, weil er den See gefährde.")).toMatchObject({
      manner: "indirect",
      quote: "weil er den See gefährde",
      speaker: "Der Verband",
    });
  });
});

describe("who is quoted", () => {
  it.each([
    ["„Wir haben gewonnen“, zitiert die Zeitung den Minister.", ["person Minister", "outlet Zeitung"]],
    [
      "„Wir haben gewonnen“, zitiert die Agentur Nova Regierungssprecher Holm.",
      ["person Regierungssprecher Holm", "outlet Agentur Nova"],
    ],
  ])("is found behind the paper in %s", (text, chain) => {
    expect(firstIn(text).chain).toEqual(chain);
  });

  it("is the subject of the passive", () => {
    const found = firstIn("Der Bau habe „viel zu lange“ gedauert, wurde der Minister Holm zitiert.");
    expect(found).toMatchObject({ manner: "indirect", speaker: "der Minister Holm" });
  });
});

describe("statements that hang on a noun", () => {
  it("name whom they are given to", () => {
    const found = firstIn("Jetzt überrascht Holm mit Aussagen gegenüber dem »Boten«, dass beide geredet hätten.");
    expect(found).toMatchObject({ speaker: "Holm", addressee: "dem »Boten«", quote: "dass beide geredet hätten" });
  });
});

describe("where what is said ends", () => {
  it.each([
    ["Die Partei fordert, die Steuern zu senken, und warnt vor Schulden.", "die Steuern zu senken"],
    ["Die Äußerung des Ministers, man habe versagt, sorgte für Kritik.", "man habe versagt"],
    ["Der Richter lehnte die Forderung der Anwältin, das Verfahren einzustellen, ab.", "das Verfahren einzustellen"],
    [
      "Er forderte Holm auf, seine Sprecherin im Amt, Anna Rohde, zu entlassen.",
      "seine Sprecherin im Amt, Anna Rohde, zu entlassen",
    ],
    [
      "Der Kreml teilte mit, man habe gesprochen – auch über das Klima, sagte der Sprecher Holm.",
      "man habe gesprochen – auch über das Klima",
    ],
    ["Der Bau dauere an, das teilte das Amt mit.", "Der Bau dauere an"],
    [
      "Das Amt teilte mit, die Werte würden in keinem Fall überschritten.",
      "die Werte würden in keinem Fall überschritten",
    ],
  ])("is known in %s", (text, quote) => {
    expect(firstIn(text).quote).toBe(quote);
  });
});

describe("whole phrases for who speaks", () => {
  it.each([
    [
      "Die Brücke sei marode, sagte die Sprecherin im Landtag, Anna Holm, am Montag.",
      "die Sprecherin im Landtag, Anna Holm",
    ],
    ["Die Brücke sei marode, teilte die Behörde in Kiel mit.", "die Behörde in Kiel"],
    ["Ein Sprecher des Amtes, Jan Holm sagte, die Brücke sei marode.", "Ein Sprecher des Amtes, Jan Holm"],
    ["Nach Angaben des Amtes in Kiel ist die Brücke marode.", "Angaben des Amtes in Kiel"],
    ["Holm – er leitet das Amt seit Mai – sagte, die Brücke sei marode.", "Holm"],
    ["Mit Aussagen gegenüber der Zeitung, dass die Brücke marode sei, sorgte der Landrat für Unruhe.", "der Landrat"],
    ["Relativierend sagte der Landrat, die Brücke halte noch.", "der Landrat"],
    ["Während des Anrufs, den Holm gestern führte, riet er der Ministerin, zu warten.", "er"],
    ["Gestern trat Holm auf, lobte ihre Haltung und sagte, es sei verdient.", "Holm"],
    ["Laut Holm „noch lange nicht“ fertig sei die Brücke.", "Holm"],
  ])("are read in %s", (text, speaker) => {
    expect(firstIn(text).speaker).toBe(speaker);
  });
});
