import { findNames } from "@digest/core";
import { describe, expect, it } from "vitest";
import { mentionOf, namesIn } from "./names-in.ts";

describe(findNames, () => {
  it.each([
    ["Gestern sprach Olaf Brandner mit der Presse.", ["PER Olaf Brandner"]],
    ["Die Ministerin Ursula von der Lohe trat zurück.", ["PER Ursula von der Lohe"]],
    ["Das Bild malte Pieter van Loo im Herbst.", ["PER Pieter van Loo"]],
    ["Der Minister Ali al-Kadir reiste ab.", ["PER Ali al-Kadir"]],
    ["Dort las J. K. Morland aus ihrem Buch.", ["PER J. K. Morland"]],
    ["Es kam Anna-Lena Meier-Schulte zu Wort.", ["PER Anna-Lena Meier-Schulte"]],
    ["Der Forscher Philip O’Marra widersprach.", ["PER Philip O’Marra"]],
    ["Die Rede hielt Karl Freiherr von Osten.", ["PER Karl Freiherr von Osten"]],
    ["Faulert hatte im Mai gewonnen.", ["PER Faulert"]],
    ["Bohnert hatte im Mai gewonnen.", ["PER Bohnert"]],
    ["Gewählt wurde Martin Lüthi Jr. im Mai.", ["PER Martin Lüthi Jr."]],
  ])("takes a name with all its parts: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["Das sagte Bundeskanzler Kronhuber am Montag.", "Kronhuber", "Bundeskanzler"],
    ["Der designierte US-Präsident Quentin Zavell telefonierte.", "Quentin Zavell", "designierte US-Präsident"],
    ["Zavells Sprecher Dmitri Rubalow schwieg.", "Dmitri Rubalow", "Sprecher"],
    ["Der Vorsitzende des Ausschusses, Leonid Wraskij, lobte das.", "Leonid Wraskij", "Vorsitzende des Ausschusses"],
    ["Emma Tolland, Präsidentin der Akademie, dankte.", "Emma Tolland", "Präsidentin"],
  ])("reads the office that stands beside a name, outside its span: %s", (text, name, role) => {
    expect(mentionOf(text, name)).toMatchObject({ type: "PER", name, role: { text: role } });
  });

  it("leaves titles and forms of address outside", () => {
    expect(namesIn("Frau Dr. Ilse Brandner und Herr Kopp kamen.")).toEqual(["PER Ilse Brandner", "PER Kopp"]);
  });

  it.each(["sagte", "betonte", "erklärte", "kritisierte"])(
    "takes an unknown word for a person beside the verb %s",
    (verb) => {
      expect(namesIn(`Das sei falsch, ${verb} Zwintscher am Abend.`)).toEqual(["PER Zwintscher"]);
    },
  );

  it("keeps the genitive in the span and takes it off in the name", () => {
    expect(mentionOf("Das war Olafs Idee.", "Olafs")).toMatchObject({ name: "Olaf" });
  });

  it("finds a family name again where it stands alone, once the text has the name in full", () => {
    expect(namesIn("Gerda Quandtner kam spät. Später ging Quandtner wieder. Dafür gab es Quandtners Zusage.")).toEqual([
      "PER Gerda Quandtner",
      "PER Quandtner",
      "PER Quandtners",
    ]);
  });

  it("parts two persons that stand side by side", () => {
    const text = "Robert Zavell sprach mit Igor Wrask. Dabei soll Zavell Wrask gewarnt haben.";
    expect(namesIn(text)).toEqual(["PER Robert Zavell", "PER Igor Wrask", "PER Zavell", "PER Wrask"]);
  });

  it.each([
    "Die Regierung plant neue Gesetze für den Handel.",
    "Am Montag begann die Konferenz über Wasser und Energie.",
    "Dies ist ein schwieriger Vorgang, hieß es.",
    "Interessant ist der zweite Versuch.",
    "Wissenschaftler warnen vor steigenden Temperaturen.",
  ])("finds no name among common nouns: %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
