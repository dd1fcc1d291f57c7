import { de, findNames, findStatements, findTimes, plainDocument, tokenise } from "@digest/core";
import { describe, expect, it } from "vitest";
import { findForm } from "../../src/text/find-form.ts";
import { hashOf } from "../../src/text/hash.ts";

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

/** Words whose hashes agree in the lowest eight of the bits that choose a slot. */
function crowdedWords(count: number): readonly string[] {
  const words: string[] = [];
  for (let number = 0; words.length < count; number += 1) {
    const word = `wort${number.toString(36)}`;
    const hash = hashOf(word);
    if (((hash ^ (hash >>> 15)) & 0xff) === 7) words.push(word);
  }
  return words;
}

describe(findForm, () => {
  it("tells forms apart that fall together", () => {
    const words = crowdedWords(3000);
    const first = tokenise(words.join(" "));
    const second = tokenise([...words].reverse().join(" ")).toReversed();
    expect(first.map(({ text }) => text)).toEqual(words);
    expect(second.map(({ form }) => form)).toEqual(first.map(({ form }) => form));
    expect(new Set(first.map(({ form }) => form)).size).toBe(words.length);
  });

  it("knows forms of any length and script again", () => {
    const forms = [
      "a",
      "ß",
      "Ärztekammer",
      "a".repeat(1000),
      `${"a".repeat(1000)}b`,
      "Ελλάδα",
      "𝔻𝕠𝕜",
      "é",
      "e\u0301",
      "1234",
      "…",
    ];
    const [first, second] = [tokenise(forms.join(" ")), tokenise(forms.join("\r\n"))];
    expect(first.map(({ text }) => text)).toEqual(forms);
    expect(second.map(({ form }) => form)).toEqual(first.map(({ form }) => form));
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
