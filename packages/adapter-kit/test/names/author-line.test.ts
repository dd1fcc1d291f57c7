import { readAuthorLine } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { pieceWords, roleStems } from "../../src/names/author-line.ts";

const eva = { name: "Eva Muster" };

describe(readAuthorLine, () => {
  it.each([
    ["Eva Muster", [eva], []],
    ["VON EVA MUSTER", [{ name: "EVA MUSTER" }], []],
    ["Von: Eva Muster, Jan Beispiel und Ole Test", [eva, { name: "Jan Beispiel" }, { name: "Ole Test" }], []],
    ["Von Eva Muster, Lissabon", [{ ...eva, role: "Lissabon" }], []],
    ["Eine Analyse von Eva Muster", [eva], []],
    ["Von Ursula von der Muster", [{ name: "Ursula von der Muster" }], []],
    ["Eva Muster, Redakteurin Politik (e.muster@zeitung.example)", [{ ...eva, role: "Redakteurin Politik" }], []],
    [
      "Von Eva Muster (Text) und Ole Test (Foto)",
      [
        { ...eva, role: "Text" },
        { name: "Ole Test", role: "Foto" },
      ],
      [],
    ],
    [
      "Von Eva Muster, Chefreporterin, und Ole Test (dpa)",
      [{ ...eva, role: "Chefreporterin" }, { name: "Ole Test" }],
      ["dpa"],
    ],
    ["Von Eva Muster mit dpa", [eva], ["dpa"]],
    ["Von Eva Muster (mit Agenturen)", [eva], []],
    ["Von Eva Muster, mit dpa", [eva], ["dpa"]],
    ["AFP/fav", [], ["AFP"]],
    ["dpa, Reuters", [], ["dpa", "Reuters"]],
    ["Mira", [{ name: "Mira" }], []],
  ])("reads %s", (line, people, agencies) => {
    expect(readAuthorLine(line)).toEqual({ people, agencies });
  });

  it.each(pieceWords)("knows %s before the name", (word) => {
    for (const line of [`${word} von Eva Muster`, `${word}: Eva Muster`])
      expect(readAuthorLine(line)?.people).toEqual([eva]);
  });

  it.each(roleStems)("takes a word with %s for a function", (stem) => {
    expect(readAuthorLine(`Eva Muster, Erste ${stem}`)?.people).toEqual([{ ...eva, role: `Erste ${stem}` }]);
  });

  it.each(["Von heute an gilt das Gesetz", "", "Redaktion", "12. Mai 2025", "x".repeat(400)])("leaves %j", (line) => {
    expect(readAuthorLine(line)).toBeUndefined();
  });
});
