import { articleFromText, de } from "@digest/core";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis.ts";
import { commonplaces, notices, stories, weekdayForms } from "../../src/locales/de/stories.ts";
import { lexiconOf } from "../../src/names/lexicon.ts";
import { termsOf } from "../../src/stories/article-terms.ts";
import { compoundParts, stemOf } from "../../src/stories/word-stem.ts";

const read = (text: string) => termsOf(analyse(articleFromText({ source: "lokalblatt", text }), de), de);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe("the tables of stories", () => {
  it.each(commonplaces)("%s tells nothing of the news", (word) => {
    const { terms } = read(`Die Fähre fuhr mit der ${capital(word)} ab.`);
    expect(terms.map(({ key }) => key)).not.toContain(stemOf(word, stories.caseEndings));
  });

  it.each(notices)("a sentence with %s is left out", (word) => {
    const { terms } = read(`Die Fähre fuhr ab. Hier ist eine Bratpfanne mit ${capital(word)} dabei.`);
    expect(terms.map(({ written }) => written)).not.toContain("Bratpfanne");
    expect(terms.map(({ written }) => written)).toContain("Fähre");
  });

  it.each([...weekdayForms])("%s is weekday %i", (form, day) => {
    expect([...read(`Die Fähre fuhr am ${capital(form)} ab.`).weekdays]).toEqual([day]);
  });

  it.each(stories.ageEndings)("23-%s is a figure", (ending) => {
    const { terms, kinds } = read(`Gesucht wird ein 23-${ending} Mensch.`);
    expect(terms.map(({ key }, at) => [key, kinds[at]])).toContainEqual(["#23", "figure"]);
  });

  it.each(stories.caseEndings)("-%s is cut off", (ending) => {
    expect(stemOf(`brunk${ending}`, stories.caseEndings)).toBe("brunk");
  });
});

describe(compoundParts, () => {
  it.each([
    ["hafenfähre", ["hafen", "fähre"]],
    ["tarifkonflikt", ["tarif", "konflikt"]],
    ["kur", undefined],
  ])("parts %s", (word, parts) => {
    expect(compoundParts(word, lexiconOf(de.names))).toEqual(parts);
  });

  it("does not look into endless words", () => {
    expect(compoundParts("fähre".repeat(50_000), lexiconOf(de.names))).toBeUndefined();
  });
});
