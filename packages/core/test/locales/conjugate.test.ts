import { describe, expect, it } from "vitest";
import { conjugate, verbForm } from "../../src/locales/de/conjugate.ts";
import { strongVerbs } from "../../src/locales/de/strong-verbs.ts";
import { weakVerbs } from "../../src/locales/de/weak-verbs.ts";

function kindsOf(lemma: string, form: string): readonly string[] {
  const bits = conjugate(lemma).get(form) ?? 0;
  return Object.entries(verbForm)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name);
}

describe("conjugate", () => {
  it.each([
    ["sagen", "sagte", ["singular"]],
    ["sagen", "sagten", ["plural"]],
    ["sagen", "sage", ["reported"]],
    ["sagen", "gesagt", ["participle"]],
    ["erklären", "erklärt", ["participle", "singular"]],
    ["antworten", "antwortete", ["singular"]],
    ["rechnen", "rechnet", ["singular"]],
    ["bezeichnen", "bezeichnete", ["singular"]],
    ["widmen", "widmete", ["singular"]],
    ["wohnen", "wohnte", ["singular"]],
    ["kritisieren", "kritisiert", ["participle", "singular"]],
    ["handeln", "handle", ["reported"]],
    ["handeln", "handele", ["reported"]],
    ["äußern", "äußere", ["reported"]],
    ["sprechen", "sprach", ["singular"]],
    ["sprechen", "spräche", ["unreal"]],
    ["versprechen", "versprochen", ["participle"]],
    ["widersprechen", "widerspricht", ["singular"]],
    ["bestreiten", "bestritten", ["participle", "plural"]],
    ["beschließen", "beschlossen", ["participle", "plural"]],
    ["nennen", "nannten", ["plural"]],
  ])("of %s makes %s", (lemma, form, kinds) => {
    expect(kindsOf(lemma, form)).toEqual(kinds);
  });

  it.each(Object.entries(strongVerbs))("has the principal parts of %s", (lemma, [present, past, participle]) => {
    expect(kindsOf(lemma, present)).toContain("singular");
    expect(kindsOf(lemma, past)).toContain("singular");
    expect(kindsOf(lemma, participle)).toContain("participle");
    expect(kindsOf(lemma, lemma)).toContain("infinitive");
  });

  it.each(weakVerbs)("gives %s a past", (lemma) => {
    expect(lemma).toMatch(/^[a-zäöüß]+n$/);
    expect([...conjugate(lemma)].filter(([, bits]) => (bits & verbForm.singular) !== 0).length).toBeGreaterThan(1);
  });
});
