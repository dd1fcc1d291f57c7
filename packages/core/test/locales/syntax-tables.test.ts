import { de, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";
import { auxiliaries, auxiliaryEndings, modals } from "../../src/locales/de/auxiliaries.ts";
import * as classes from "../../src/locales/de/closed-classes.ts";
import { wordClass } from "../../src/locales/syntax-tables.ts";
import { parse } from "../../src/syntax/parse.ts";
import { readPhrase } from "../../src/syntax/phrases.ts";

const split = (text: string): readonly string[] => text.split(" ");

/** Every closed class with the bit its words carry. */
const tables: readonly (readonly [string, readonly string[], number])[] = [
  ["nominative articles", split(classes.determiners.nominative), wordClass.determiner | wordClass.nominative],
  ["genitive articles", split(classes.determiners.genitive), wordClass.determiner | wordClass.genitive],
  ["dative articles", split(classes.determiners.dative), wordClass.determiner | wordClass.dative],
  ["accusative articles", split(classes.determiners.accusative), wordClass.determiner | wordClass.accusative],
  ["numbers", split(classes.determiners.numeral), wordClass.determiner | wordClass.nominative],
  ["subject pronouns", split(classes.pronouns.subject), wordClass.subjectPronoun],
  ["object pronouns", split(classes.pronouns.object), wordClass.objectPronoun],
  ["relative pronouns", split(classes.pronouns.relative), wordClass.relative],
  ["prepositions", split(classes.prepositions), wordClass.preposition],
  ["subordinating conjunctions", split(classes.conjunctions.subordinating), wordClass.subordinator],
  ["coordinating conjunctions", split(classes.conjunctions.coordinating), wordClass.coordinator],
  ["question words", split(classes.conjunctions.question), wordClass.question],
  ["adverbs", split(classes.adverbs), wordClass.adverb],
  ["verb particles", split(classes.verbParticles), wordClass.particle],
  ["auxiliaries", Object.values(auxiliaries).flatMap((verb) => Object.values(verb).flat()), wordClass.auxiliary],
  ["modal verbs", Object.values(modals).flatMap((verb) => Object.values(verb).flat()), wordClass.modal],
  ["participles that close a clause", auxiliaryEndings.participles, wordClass.participle],
  ["infinitives that close a clause", auxiliaryEndings.infinitives, wordClass.infinitive],
];

describe("closed classes", () => {
  it.each(tables)("tags %s in a sentence", (_name, words, bits) => {
    for (const word of words) {
      const parsed = parse(plainDocument(`Nun ${word} hier.`, de), de);
      expect((parsed.tags[1] ?? 0) & bits, word).toBe(bits);
    }
  });

  it("is in lower case and without doubles in each list", () => {
    for (const [name, words] of tables.slice(0, 13)) {
      expect(
        words.filter((word) => word !== word.toLowerCase() || word === ""),
        name,
      ).toEqual([]);
    }
  });

  it.each(split(classes.nameParticles))("keeps %s within a name", (particle) => {
    const words = particle === "den" ? "van den" : particle;
    const parsed = parse(plainDocument(`Anna ${words} Berg sprach.`, de), de);
    expect(readPhrase(parsed, 0, 5)?.last).toBe(words === "van den" ? 4 : 3);
  });

  it.each(split(classes.timeNouns))("takes %s for no subject", (noun) => {
    expect(de.syntax.timeNouns.has(noun)).toBe(true);
  });

  it.each(split(classes.expletives))("takes %s for no speaker", (word) => {
    expect(de.syntax.expletives.has(word)).toBe(true);
  });
});

describe("readPhrase", () => {
  it.each([
    ["der Sprecher des Ministeriums sagte", "der Sprecher des Ministeriums"],
    ["Prof. Dr. Ute B. Harms sagte", "Prof. Dr. Ute B. Harms"],
    ["die in Kiel geborene Sängerin Ina Fels sagte", "die in Kiel geborene Sängerin Ina Fels"],
    ["das Magazin „Nordlicht“ schrieb", "das Magazin „Nordlicht“"],
    ["der Abgeordnete Jan Holm (SPD) sagte", "der Abgeordnete Jan Holm (SPD)"],
    ["der Minister von Kiel sagte", "der Minister von Kiel"],
    ["er sagte", "er"],
  ])("reads %s", (text, phrase) => {
    const document = plainDocument(text, de);
    const found = readPhrase(parse(document, de), 0, document.tokens.length);
    expect(text.slice(document.tokens[found?.first ?? 0]?.start, document.tokens[(found?.last ?? 1) - 1]?.end)).toBe(
      phrase,
    );
  });
});
