import { de, findNames, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";

function namesIn(text: string): readonly string[] {
  return findNames(plainDocument(text, de), { locale: de }).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
}

describe("a common noun that is the name of a party", () => {
  it.each([
    ["Union und SPD haben sich geeinigt.", ["Union ORG", "SPD ORG"]],
    ["Grüne und Linke stimmten dagegen.", ["Grüne ORG", "Linke ORG"]],
    ["Die Mannschaft spielte über Linke und Rechte.", []],
  ])("is one beside another: “%s”", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("a word that acts like a person", () => {
  it("is a town where the text says so elsewhere", () => {
    expect(namesIn("Tannwik trauert. Am Mittwoch wird der Minister in Tannwik erwartet.")).toEqual([
      "Tannwik LOC",
      "Tannwik LOC",
    ]);
  });

  it("is no part of a longer name of a town", () => {
    expect(namesIn("Das Amt in Tannwik schweigt. Im Hafen von Porta Tannwik brennt es.")[0]).toBe("Tannwik LOC");
  });
});

describe("a word that looks like a number of kings", () => {
  it("is a name where it is not written in capitals", () => {
    expect(namesIn("Er sprach mit Xi Jinping.")).toEqual(["Xi Jinping PER"]);
  });
});
