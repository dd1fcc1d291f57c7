import { de, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";
import { stances } from "../../src/locales/de/stances.ts";
import { openLexicon } from "../../src/statements/lexicon.ts";
import { stanceIn } from "../../src/statements/stance.ts";
import { parse } from "../../src/syntax/parse.ts";
import { firstIn } from "./statements-of.ts";

describe("acts", () => {
  it.each([
    ["Der Kreml bestätigte das Gespräch.", "confirms", "positive"],
    ["Der Kreml bestätigte, dass es ein Gespräch gab.", "confirms", "positive"],
    ["Der Kreml bestätigte das Gespräch nicht.", "declines", "positive"],
    ["Der Sprecher wollte den Bericht nicht bestätigen.", "declines", "positive"],
    ["Der Sprecher wollte den Bericht weder bestätigen noch dementieren.", "declines", "positive"],
    ["Der Kreml dementierte den Bericht.", "denies", "negative"],
    ["Der Sprecher wies den Bericht zurück.", "denies", "negative"],
    ["Der Sprecher bestritt, dass es ein Gespräch gab.", "denies", "negative"],
    ["Der Sprecher nannte den Bericht „völlig falsch“.", "denies", "negative"],
    ["Das sei eine reine Erfindung, sagte der Sprecher.", "denies", "negative"],
    ["Der Sprecher sprach von einer Falschmeldung.", "denies", "negative"],
    ["„Daran ist kein Wort wahr“, sagte der Sprecher.", "denies", "negative"],
    ["Daran sei nichts wahr, sagte der Sprecher.", "denies", "negative"],
    ["Die Gruppe bekannte sich zu dem Anschlag.", "confirms", "positive"],
    ["Die Gruppe reklamierte den Anschlag für sich.", "confirms", "positive"],
    ["„Kein Kommentar“, sagte der Sprecher.", "declines", "positive"],
    ["Die Polizei bestätigte den Vorfall, nannte aber keine Namen.", "confirms", "positive"],
    ["Der Verein bestätigte die Trennung und wollte sich zu den Gründen nicht äußern.", "confirms", "positive"],
    ["Der Sprecher wies alle Vorwürfe von sich.", "denies", "negative"],
    ["Der Verein trat Gerüchten entgegen.", "denies", "negative"],
    ["Die Berichte seien falsch, sagte der Sprecher.", "denies", "negative"],
    ["Der Bericht treffe zu, sagte der Sprecher.", "confirms", "positive"],
    ["„Das stimmt“, sagte der Sprecher.", "confirms", "positive"],
    ["Der Minister ist krank, wie der Sprecher bestätigte.", "confirms", "positive"],
    ["Der Angeklagte legte ein Geständnis ab.", "confirms", "positive"],
    ["Der Trainer hielt sich bedeckt.", "evades", "positive"],
    ["Dem Ministerium liegen dazu keine Erkenntnisse vor.", "unaware", "positive"],
    ["Der Polizei ist von einer Anzeige nichts bekannt.", "unaware", "positive"],
    ["Der Trainer wusste nach eigenen Worten nichts von dem Treffen.", "unaware", "positive"],
    ["Davon habe er aus der Zeitung erfahren, sagte der Trainer.", "unaware", "positive"],
    ["Das Amt reagierte zunächst nicht auf eine Anfrage.", "declines", "positive"],
    ["Das Amt lehnte eine Stellungnahme ab.", "declines", "positive"],
    ["Der Sprecher wollte sich dazu nicht äußern.", "declines", "positive"],
    ["Der Sprecher sagte, er wisse nichts von einem Gespräch.", "unaware", "positive"],
    ["Kiew wisse nichts von einem Gespräch, teilte das Amt mit.", "unaware", "positive"],
    ["Der Sprecher antwortete ausweichend.", "evades", "positive"],
    ["Der Sprecher ging auf die Frage nicht ein.", "evades", "positive"],
    ["Der Sprecher nahm seine Aussage zurück.", "retracts", "positive"],
    ["Der Sprecher sagte, es habe kein Gespräch gegeben.", "asserts", "negative"],
    ["Der Sprecher sagte, es habe ein Gespräch gegeben.", "asserts", "positive"],
  ])("reads %s", (text, act, polarity) => {
    expect(firstIn(text)).toMatchObject({ act, polarity });
  });
});

describe("whose stance it is", () => {
  it.each([
    ["Nähere Angaben machte die Polizei nicht.", "die Polizei"],
    ["Dem Ministerium liegen dazu keine Erkenntnisse vor.", "Dem Ministerium"],
  ])("reads it in %s", (text, speaker) => {
    expect(firstIn(text).speaker).toBe(speaker);
  });

  it("is that of whom words of his own are told of", () => {
    const found = firstIn("Der Trainer wusste nach eigenen Angaben nichts davon.");
    expect(found).toMatchObject({ act: "unaware", speaker: "eigenen Angaben", antecedent: "Der Trainer" });
  });

  it("is nobody's where a clause says that a matter is false", () => {
    expect(firstIn("Der Bericht ist falsch.")).toEqual({});
  });
});

describe("a stance without somebody", () => {
  it("is that of the office it comes from", () => {
    const found = firstIn("Aus dem Ministerium gab es dazu keinen Kommentar.");
    expect(found).toMatchObject({ act: "declines", speaker: "dem Ministerium" });
  });

  it("is none where nobody takes it", () => {
    expect(firstIn("Bislang hat sich niemand zu dem Anschlag bekannt.")).toEqual({});
  });
});

/** A word of each list of a stance, one list after the other changing. */
const cases = stances.flatMap((stance) =>
  stance.verbs.flatMap((verb) => {
    const firsts = stance.words.map((list) => list[0] ?? "");
    const variants = stance.words.flatMap((list, at) =>
      list.map((word) => firsts.map((first, index) => (index === at ? word : first))),
    );
    return (variants.length > 0 ? variants : [[]]).map(
      (words) => [verb.replace("|", ""), words.join(" "), stance.act] as const,
    );
  }),
);

describe("stances", () => {
  it("holds forms of every verb of the table", () => {
    for (const { verbs } of stances)
      for (const verb of verbs) expect(de.speech.stances.has(verb.replace("|", "")), verb).toBe(true);
  });

  it.each(cases)("reads %s with %s as one that %s", (verb, words, act) => {
    const text =
      act === "denies"
        ? `Das ${words} ${verb} zu haben, sagte er, das könne ${words} ${verb}.`
        : `Der Sprecher wollte das ${words} ${verb}.`;
    const document = plainDocument(text, de);
    const lexicon = openLexicon(document.vocabulary, de.speech);
    expect(stanceIn(parse(document, de), lexicon, { first: 0, last: document.tokens.length })).toBeDefined();
  });
});
