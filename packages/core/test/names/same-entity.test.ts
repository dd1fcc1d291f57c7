import { de, type Entity, sameEntity } from "@digest/core";
import { describe, expect, it } from "vitest";
import { foldName, slug, uninflected } from "../../src/names/fold.ts";
import { sameSpellingKey, spellingKeys } from "../../src/names/spelling-key.ts";

const person = (name: string, roles: readonly string[] = []): Entity => ({
  id: `person:${slug(name)}`,
  kind: "person",
  name,
  variants: [],
  roles,
});
const body = (name: string): Entity => ({
  id: `organisation:x-${slug(name)}`,
  kind: "organisation",
  name,
  variants: [],
  roles: [],
});

describe(sameEntity, () => {
  it.each([
    [person("Karl Brandner"), person("Karl Brandner"), "certain", "same-id"],
    [person("José Brandner"), person("Jose Ramón Brandner"), "certain", "same-name"],
    [person("Brandner", ["Minister"]), person("Karl Brandner", ["Ministers"]), "certain", "same-surname-and-role"],
    [person("Brandner"), person("Karl Brandner"), "candidate", "same-surname"],
    [person("Wolodymyr Barenskyj"), person("Volodymyr Barensky"), "certain", "same-spelling-key"],
    [person("Barenskyj"), person("Barensky"), "candidate", "same-spelling-key"],
    [body("Deutsche Bahn"), body("Deutschen Bahn"), "certain", "same-name"],
  ])("matches %o and %o", (a, b, certainty, reason) => {
    expect(sameEntity(a, b, { locale: de })).toEqual({ certainty, reason });
    expect(sameEntity(b, a, { locale: de })).toEqual({ certainty, reason });
  });

  it.each([
    [person("Karl Brandner"), person("Irma Brandner")],
    [person("Karl Brandner"), person("Karl Tolland")],
    [person("Karl Brandner"), body("Karl Brandner")],
  ])("keeps %o and %o apart", (a, b) => {
    expect(sameEntity(a, b, { locale: de })).toBeUndefined();
  });
});

describe(spellingKeys, () => {
  it.each([
    ["Selenskyj", "Selenski", "Zelensky", "Zelenskyy", "Selenskij", "Zelenskiy"],
    ["Sluzki", "Sluzkij", "Slutsky"],
    ["Peskow", "Peskov"],
    ["Chodorkowski", "Khodorkovsky"],
    ["Medwedew", "Medvedev"],
    ["Lukaschenko", "Lukashenko"],
    ["Janukowytsch", "Yanukovych"],
  ])("has one in common for %s and its other spellings", (first, ...others) => {
    expect(others.filter((other) => !sameSpellingKey(first, other))).toEqual([]);
  });

  it("parts women's forms from men's", () => {
    expect(sameSpellingKey("Sacharow", "Sacharowa")).toBe(false);
  });
});

describe(foldName, () => {
  it("takes case, diacritics and apostrophes away", () => {
    expect(foldName("Šárka O’Brien-Müller")).toBe("sarka obrien mueller");
    expect(slug("Łukasz Groß")).toBe("lukasz-gross");
    expect(uninflected("Europäischen Rat")).toBe(uninflected("Europäischer Rat"));
  });
});
