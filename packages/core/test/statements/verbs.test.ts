import { de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { wordClass } from "../../src/locales/syntax-tables.ts";
import { toldIn } from "./statements-of.ts";

const verbs = de.speech.verbs.map((verb) => [verb.lemma, verb] as const);

/** Third person present of a verb without its particle. */
function present(lemma: string): string {
  for (const [form, readings] of de.speech.forms) {
    for (const { verb, kind, joined } of readings) {
      if (verb.lemma === lemma && (kind & wordClass.singular) !== 0 && joined === (verb.particle === "")) return form;
    }
  }
  return "";
}

describe("whom it is said to", () => {
  it.each([
    ["Der Minister appellierte an die Länder, die Brücke zu sanieren.", "die Länder"],
    ["Der Verband forderte von der Bahn, die Brücke zu sanieren.", "der Bahn"],
    ["Kritiker werfen Holm vor, die Brücke vergessen zu haben.", "Holm"],
    ["Den Anwohnern sicherte Holm zu, die Brücke zu sanieren.", "Den Anwohnern"],
    ["Ihm wird vorgeworfen, die Brücke vergessen zu haben.", "Ihm"],
    ["Die Brücke sei marode, so Holm gegenüber der Presse.", "der Presse"],
    ["Auch warnte Holm die Bahn und die Stadt, die Brücke sei marode.", "die Bahn und die Stadt"],
    ["Auch kündigte Holm an, die Brücke zu sanieren.", ""],
  ])("is found in %s", (text, addressee) => {
    expect(toldIn(text)[0]?.addressee).toBe(addressee);
  });
});

describe("verbs of saying", () => {
  it("are more than two hundred", () => {
    expect(new Set(verbs.map(([lemma]) => lemma)).size).toBeGreaterThan(200);
  });

  it.each(verbs)("finds %s with its subject and what it governs", (lemma, verb) => {
    const opening = lemma === "heißen" ? "Dazu heißt" : `Der Minister ${present(lemma)}`;
    const needs = [...verb.needs];
    const correlate = needs[0] ?? "";
    const preposition = needs.find((word) => !word.startsWith("da") && word !== "sich" && word !== "es") ?? correlate;
    const endings = {
      clause: `${correlate} ${verb.particle}, die Brücke sei marode.`,
      that: `${correlate} ${verb.particle}, dass die Brücke marode sei.`,
      infinitive: `${correlate} ${verb.particle}, die Brücke zu sanieren.`,
      wording: `${correlate} ${verb.particle}: „Die alte Brücke ist marode.“`,
      label: `${preposition} die Brücke „völlig marode“ ${verb.particle}.`,
      object: `${preposition} eine neue Brücke ${verb.particle}.`,
    } as const;
    for (const complement of verb.takes) {
      const text = `${opening} ${endings[complement]}`.replace(/ +/g, " ").replace(/ ([,.:])/g, "$1");
      const found = toldIn(text);
      expect(found.length, text).toBeGreaterThan(0);
      if (!verb.sourceInPhrase) expect(found[0]?.speaker, text).toBe("Der Minister");
    }
  });
});
