import { readFileSync } from "node:fs";
import { de, plainDocument } from "@digest/core";
import { describe, expect, it } from "vitest";

const lines = readFileSync(new URL("../fixtures/de/sentences/splits.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

function sentencesOf(text: string): readonly string[] {
  return plainDocument(text, de).sentences.map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each(lines)("splits %s", (line) => {
    const expected = line.split("|").map((part) => part.trim());
    expect(sentencesOf(line.replaceAll("|", ""))).toEqual(expected);
  });

  it.each([...de.sentences.abbreviations])("does not end after %s.", (abbreviation) => {
    expect(sentencesOf(`Sie traf dort ${abbreviation}. Meier am Hafen.`)).toHaveLength(1);
  });

  it.each([...de.sentences.afterOrdinal])("does not end between an ordinal and %s", (noun) => {
    expect(sentencesOf(`Es geschah am 3. ${noun.charAt(0).toUpperCase()}${noun.slice(1)} dort.`)).toHaveLength(1);
  });

  it.each([...de.sentences.beforeOrdinal])("does not end after an ordinal that %s leads", (word) => {
    expect(sentencesOf(`Es war ${word} 31. Flug dort.`)).toHaveLength(1);
  });

  it("never crosses a passage", () => {
    expect(sentencesOf("Ohne Punkt\nNeue Zeile")).toEqual(["Ohne Punkt", "Neue Zeile"]);
  });

  it("covers every token once", () => {
    const { tokens, sentences } = plainDocument(lines.join("\n"), de);
    expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
  });
});
