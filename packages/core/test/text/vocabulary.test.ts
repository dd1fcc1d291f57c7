import { de, findNames, findStatements, findTimes, plainDocument, tokenise } from "@digest/core";
import { describe, expect, it } from "vitest";

const story = "Am Montag sagte Mira Olsak in Kiel, die Brücke sei gesperrt.";

function analysed(text: string) {
  const document = plainDocument(text, de);
  const names = findNames(document, { locale: de });
  return { names, times: findTimes(document, { locale: de }), said: findStatements(document, { locale: de, names }) };
}

describe(tokenise, () => {
  it("gives all occurrences of a form one number, and other forms another", () => {
    const [first, , second, third] = tokenise("Haus, Haus haus").map(({ form }) => form);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe(plainDocument, () => {
  it("reads a text alike before and after one of more words than are remembered", () => {
    const before = analysed(story);
    const many = Array.from({ length: 60_000 }, (_, index) => `Wort${index.toString(36)}x`).join(" ");
    expect(analysed(many).times).toEqual([]);
    expect(analysed(story)).toEqual(before);
    expect(before.names.map(({ name }) => name)).toEqual(["Mira Olsak", "Kiel"]);
  });
});
