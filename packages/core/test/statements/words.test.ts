import { de } from "@digest/core";
import { describe, expect, it } from "vitest";
import type { SpeechWords } from "../../src/locales/speech-tables.ts";
import { capital } from "../time/times-of.ts";
import { toldIn } from "./statements-of.ts";

/** "welcher Fehler", "wie das": what follows tells a question from a relative clause. */
function asked(word: string): string {
  return `${word} ${word.startsWith("welch") ? "Fehler" : "das"}`;
}

/** For each list a sentence with one of its words, and what must be found in it: a quote, a speaker or nothing. */
const sentences: {
  readonly [list in keyof SpeechWords]?: readonly [(word: string) => string, (word: string) => string | undefined];
} = {
  content: [(word) => `Die Polizei sagte, ${word} zwei Menschen starben.`, (word) => `${word} zwei Menschen starben`],
  asking: [
    (word) => `Die Polizei erklärte, ${asked(word)} geschehen konnte.`,
    (word) => `${asked(word)} geschehen konnte`,
  ],
  consequence: [(word) => `Der Pilot meldete dem Tower einen Schaden, ${word} dass alle flohen.`, () => undefined],
  purpose: [
    (word) => `Die Polizei versprach nichts, ${word} damit Hoffnung zu wecken.`,
    (word) => `Die Polizei versprach nichts, ${word} damit Hoffnung zu wecken.`,
  ],
  hearsay: [(word) => `Laut Polizei brannte es. Zwei ${word} verletzt sein.`, () => "brannte es"],
  backReference: [(word) => `${capital(word)} starben zwei Menschen.`, () => "starben zwei Menschen"],
  weakBackReference: [
    (word) => `Die Polizei sagte, es habe gebrannt. ${capital(word)} seien alle wohlauf.`,
    () => "es habe gebrannt",
  ],
  contentRelative: [(word) => `Es gibt Hinweise, ${word} zwei Menschen starben.`, () => "zwei Menschen starben"],
  pointing: [(word) => `Es brannte. ${capital(word)} sagte die Polizei.`, (word) => `Es brannte. … ${capital(word)}`],
  inserted: [(word) => `Zwei Menschen starben, ${word} die Polizei.`, () => "Zwei Menschen starben"],
  comparing: [(word) => `Zwei Menschen starben, ${word} die Polizei mitteilte.`, () => "Zwei Menschen starben"],
  sourceBefore: [(word) => `${capital(word)} Polizei starben zwei Menschen.`, () => "starben zwei Menschen"],
  opinionBefore: [
    (word) => `${capital(word)} Angaben der Polizei starben zwei Menschen.`,
    () => "starben zwei Menschen",
  ],
  opinionAfter: [(word) => `Ihren Angaben ${word} starben zwei Menschen.`, () => "starben zwei Menschen"],
  sourceAfter: [(word) => `Der Polizei ${word} starben zwei Menschen.`, () => "starben zwei Menschen"],
  viewBefore: [(word) => `${capital(word)} Sicht der Polizei starben zwei Menschen.`, () => "starben zwei Menschen"],
  noSource: [(word) => `Es gab Regeln, laut ${word} nicht immer recht war.`, () => undefined],
};

/** The same with the speaker that must be found. */
const speakers: { readonly [list in keyof SpeechWords]?: readonly [(word: string) => string, string] } = {
  sourcePlace: [(word) => `${capital(word)} Kiel heißt es, zwei Menschen seien gestorben.`, "Kiel"],
  agent: [(word) => `Es wurde ${word} Gutachter Holm gefordert, die Brücke zu sanieren.`, "Gutachter Holm"],
  surelySubject: [(word) => `Die Tat bezeichnete ${word} als „völlig sinnlos“.`, ""],
  possessorOf: [(word) => `Es bleibt die Hoffnung ${word} Minister, dass es gelingt.`, "Minister"],
};

describe("function words of speech", () => {
  const quotes = Object.entries(sentences).flatMap(([list, [sentence, quote]]) =>
    [...de.speech.words[list as keyof SpeechWords]].map((word) => [list, sentence(word), quote(word)] as const),
  );
  it.each(quotes)("of %s: %s", (_list, text, quote) => {
    expect(toldIn(text)[0]?.quote).toBe(quote);
  });

  const named = Object.entries(speakers).flatMap(([list, [sentence, speaker]]) =>
    [...de.speech.words[list as keyof SpeechWords]].map(
      (word) => [list, sentence(word), speaker === "" ? word : speaker] as const,
    ),
  );
  it.each(named)("of %s name the speaker: %s", (_list, text, speaker) => {
    expect(toldIn(text)[0]?.speaker).toBe(speaker);
  });

  it.each([...de.speech.words.passive])("takes a passive with %s for no saying of its subject", (word) => {
    expect(toldIn(`Die Brücke ${word} gefordert, dass es hält.`)[0]?.speaker ?? "").toBe("");
  });

  it("takes a relative clause for no question", () => {
    expect(toldIn("Die Polizei informierte das Amt, welches daraufhin die Schulen schloss.")).toEqual([]);
  });

  it.each([...de.speech.words.passiveEnd])("takes a passive that ends in %s for no saying of its subject", (word) => {
    expect(toldIn(`Die Brücke kann gefordert ${word}, dass es hält.`)[0]?.speaker ?? "").toBe("");
  });

  it.each([...de.speech.words.pluperfect])("takes %s for a look back", (word) => {
    expect(toldIn(`Die Anwohner ${word} eine neue Brücke gefordert.`)).toEqual([]);
  });

  it.each([...de.speech.words.addressing])("finds the addressee after %s", (word) => {
    expect(toldIn(`Holm sagte ${word} der Presse, es sei gut.`)[0]?.addressee).toBe("der Presse");
  });

  it.each([...de.speech.words.audience])("finds those who listen: %s", (noun) => {
    for (const word of de.speech.words.facing) {
      expect(toldIn(`Holm sagte ${word} ${capital(noun)}, es sei gut.`)[0]?.addressee).toBe(capital(noun));
      expect(toldIn(`Holm sagte ${word} Gericht, es sei gut.`)[0]?.addressee).toBe("");
    }
  });

  it.each([...de.speech.words.within])("takes a talk for one in which it is said: %s", (word) => {
    const inside = word === "in" ? "in einem" : word;
    expect(toldIn(`Holm sagte ${inside} Gespräch mit der Presse, es sei gut.`)[0]?.addressee).toBe("der Presse");
    expect(toldIn("Holm sagte nach dem Gespräch mit der Presse, es sei gut.")[0]?.addressee).toBe("");
  });

  it.each([...de.speech.words.conversation])("finds the addressee of a talk: %s", (noun) => {
    for (const word of de.speech.words.conversing) {
      expect(toldIn(`Holm sagte im ${capital(noun)} ${word} der Presse, es sei gut.`)[0]?.addressee).toBe("der Presse");
    }
  });

  it.each([...de.speech.words.self])("takes %s for the speaker or the matter in question", (word) => {
    expect(toldIn(`Holm sagte, ${word} sei von einer Lüge nichts bekannt.`)[0]?.act).not.toBe("asserts");
  });

  it.each([...de.speech.words.suffering])("goes on with no one who is acted upon: %s", (word) => {
    const told = toldIn(`Holm sagte, es sei gut. Der Täter ${word} gefasst. Er sei verletzt.`);
    expect(told.at(-1)?.speaker).toBe("Holm");
  });

  it.each([...de.speech.words.claiming])("takes %s with a perfect infinitive for a claim", (word) => {
    for (const close of de.speech.words.perfect) {
      expect(toldIn(`Die Zeugen ${word} um acht gegangen ${close}.`)[0]?.manner).toBe("free-indirect");
      expect(toldIn(`Die Zeugen ${word} um acht gehen.`)).toEqual([]);
    }
  });

  it.each([...de.speech.words.impersonal])("takes no general remark with %s for a statement", (word) => {
    expect(toldIn(`Insgesamt kann ${word} sagen, dass es gut ist.`)).toEqual([]);
  });

  const genders = [...de.speech.otherGender].flatMap(([pronoun, articles]) =>
    [...articles].map((article) => [pronoun, article] as const),
  );
  it.each(genders)("takes %s for nobody with the article %s", (pronoun, article) => {
    const [, second] = toldIn(`${capital(article)} Holm zufolge ist es gut. ${capital(pronoun)} sagte, es daure.`);
    expect(second?.antecedent ?? "").not.toContain(`${capital(article)} `);
  });

  it.each([...de.speech.words.firstPerson])("takes a verb beside %s for no reported speech", (word) => {
    expect(toldIn(`Es regnet. Das habe ${word} gern.`)).toEqual([]);
  });

  it.each([...de.speech.words.unnamed])("gives %s no antecedent", (word) => {
    const [, second] = toldIn(`Holm sagte, es sei gut. ${capital(word)} sagte, dass es schlecht sei.`);
    expect(second?.antecedent).toBeUndefined();
  });
});
