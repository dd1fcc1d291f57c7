import { describe, expect, it } from "vitest";
import { firstNames, internalKeywords, internalPrefixes } from "../src/keyword-marks.ts";
import { topicsOf } from "../src/keywords.ts";
import { kickerOf } from "../src/kicker.ts";

describe(topicsOf, () => {
  it.each(internalKeywords)("drops the internal mark %s", (word) => {
    expect(topicsOf([word.toUpperCase(), "Hafen"], [], "")).toEqual(["Hafen"]);
  });

  it.each(internalPrefixes)("drops marks that begin with %s", (prefix) => {
    expect(topicsOf([`${prefix}x`, "Hafen"], [], "")).toEqual(["Hafen"]);
  });

  it("takes the desk's mark off a topic", () => {
    expect(topicsOf(["Polizei (ks)", "Polizei"], [], "")).toEqual(["Polizei"]);
  });

  it("puts a name together that the comma parted, where the text has it", () => {
    expect(topicsOf(["Brehme", "Zeno", "Streik"], [], "Minister Zeno Brehme sprach.")).toEqual([
      "Zeno Brehme",
      "Streik",
    ]);
  });

  it("keeps the party of a person", () => {
    expect(topicsOf(["Merk", "Friedrich (CDU)"], [], "")).toEqual(["Friedrich Merk (CDU)"]);
  });

  it.each(firstNames)("knows the first name %s", (name) => {
    expect(topicsOf(["Brehme", name], [], "")).toEqual([`${name} Brehme`]);
  });

  it("leaves two topics side by side that are no name", () => {
    expect(topicsOf(["Hosen", "Hamburg"], [], "")).toEqual(["Hosen", "Hamburg"]);
  });

  it("leaves the authors out, in both forms", () => {
    expect(
      topicsOf(["Tannhoff-Mila", "Oster", "Piet", "Hafen"], [{ name: "Mila Tannhoff" }, { name: "Piet Oster" }], ""),
    ).toEqual(["Hafen"]);
  });

  it("turns a person's name that the text has", () => {
    expect(topicsOf(["Deichmann-Fritz"], [], "Fritz Deichmann rechnet vor.")).toEqual(["Fritz Deichmann"]);
    expect(topicsOf(["Rumänien-Politik"], [], "Neues aus Rumänien.")).toEqual(["Rumänien-Politik"]);
  });
});

describe(kickerOf, () => {
  it("takes a topic", () => {
    expect(kickerOf("Streit um NATO")).toBe("Streit um NATO");
  });

  it.each(["täglich AURICH", "dpa-Import", "", undefined, null])("takes no mark of the production: %s", (topic) => {
    expect(kickerOf(topic)).toBeUndefined();
  });
});
