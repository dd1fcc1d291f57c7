import { de, findNames, plainDocument, resolveEntities } from "@digest/core";
import { describe, expect, it } from "vitest";
import { entitiesIn, linksIn } from "./names-in.ts";

describe(resolveEntities, () => {
  it("puts short names, full names and genitives together", () => {
    expect(entitiesIn("Zavell reist ab, teilte Robert Zavell mit. Das sei Zavells Wunsch.")).toEqual([
      "person:robert-zavell",
    ]);
  });

  it("leaves the end of a surname that looks like a genitive", () => {
    expect(entitiesIn("Maike Thoms verlässt den Verein. Thoms wolle gehen, hieß es.")).toEqual(["person:maike-thoms"]);
    expect(entitiesIn("Maike Thoms Rede gefiel.")).toEqual(["person:maike-thom"]);
  });

  it("keeps two of one family apart by first name", () => {
    const ids = entitiesIn("Robert Zavell und Irene Zavell stritten. Robert Zavell ging, sagte Irene Zavell.");
    expect(ids).toEqual(["person:robert-zavell", "person:irene-zavell"]);
  });

  it("tells them apart by the form of address", () => {
    const document = plainDocument("Robert Zavell und Irene Zavell stritten. Danach ging Frau Zavell.", de);
    const { mentions } = resolveEntities(document, findNames(document, { locale: de }), { locale: de });
    expect(mentions.at(-1)?.entityId).toBe("person:irene-zavell");
  });

  it("takes spellings of one name for one person", () => {
    expect(entitiesIn("Wolodymyr Barenskyj kam. Später sprach Volodymyr Barensky mit der Presse.")).toEqual([
      "person:wolodymyr-barenskyj",
    ]);
  });

  it.each([
    ["Bundeskanzler Olaf Brandner kam. Am Abend reiste der Kanzler ab.", "role Kanzler person:olaf-brandner"],
    [
      "Kremlsprecher Dmitri Rubalow schwieg. Später sagte der Kreml-Sprecher, es sei nichts.",
      "role Kreml-Sprecher person:dmitri-rubalow",
    ],
    ["Ministerin Irma Tolland kam. Das sagte die SPD-Politikerin.", "role SPD-Politikerin person:irma-tolland"],
    ["Es kam Karl Brandner. Der 78-Jährige lachte.", "role 78-Jährige person:karl-brandner"],
  ])("gives a role noun to who bears it: %s", (text, link) => {
    expect(linksIn(text)).toContain(link);
  });

  it("gives an office to who holds it in the country that is named", () => {
    const text =
      "US-Präsident Robert Zavell sprach mit dem russischen Präsidenten Igor Wrask. Der US-Präsident lobte dies. Der russische Präsident schwieg.";
    expect(linksIn(text)).toEqual(["role US-Präsident person:robert-zavell", "role Präsident person:igor-wrask"]);
  });

  it("links pronouns to the subject before, by sex", () => {
    const text = "Irma Tolland traf Karl Brandner. Er lachte. Sie lachte nicht.";
    expect(linksIn(text)).toEqual(["pronoun Er person:karl-brandner", "pronoun Sie person:irma-tolland"]);
  });

  it("leaves sie with a verb in the plural open", () => {
    expect(linksIn("Irma Tolland traf die Gäste. Danach gingen sie heim.")).toEqual([]);
  });

  it.each([
    ["Moskau nannte den Plan falsch.", "metonym Moskau organisation:regierung-russland"],
    ["Der Kreml bestätigte das Treffen.", "metonym Kreml organisation:regierung-russland"],
    ["Das teilte das Weiße Haus mit.", "metonym Weiße Haus organisation:regierung-usa"],
  ])("takes a seat of government that acts for the government: %s", (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it("calls a government by its house rather than by the town", () => {
    const document = plainDocument("Moskau nannte den Plan falsch. Der Kreml schwieg.", de);
    const { entities } = resolveEntities(document, findNames(document, { locale: de }), { locale: de });
    expect(entities).toContainEqual(expect.objectContaining({ name: "Kreml", variants: ["Moskau"] }));
  });

  it("leaves a town a town where something happens in it", () => {
    expect(linksIn("Sie trafen sich in Moskau.")).toEqual([]);
    expect(entitiesIn("Sie trafen sich in Moskau.")).toEqual(["place:moskau"]);
  });

  it("joins forms of one body or country, and shows a form in the nominative", () => {
    const document = plainDocument(
      "Sie lebt in den Vereinigten Staaten. Die USA sind groß. In den Vereinigten Staaten ist Wahl.",
      de,
    );
    const { entities } = resolveEntities(document, findNames(document, { locale: de }), { locale: de });
    expect(entities).toEqual([
      {
        id: "place:usa",
        kind: "place",
        name: "Vereinigte Staaten",
        variants: ["USA", "Vereinigten Staaten"],
        roles: [],
      },
    ]);
  });
});
