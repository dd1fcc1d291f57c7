import { describe, expect, it } from "vitest";
import {
  appealBegins,
  appealWords,
  continuesAppeal,
  isAppeal,
  isNewsletterBox,
  isNewsletterOffer,
  isPageLine,
  pageLines,
} from "../src/appeals.ts";
import { houseNames, readAuthors } from "../src/bylines.ts";
import { agencyWords, contributionMarks, readClosingLine } from "../src/closing-lines.ts";
import { agenciesOf, creditMarks, isAgencyFirst, splitCredit } from "../src/picture-credit.ts";

describe(isAppeal, () => {
  it.each(appealWords)("knows an appeal by the paper's name and %s", (word) => {
    expect(isAppeal(`Das »nd« und ${word} für alle`)).toBe(true);
    expect(isAppeal(`Die Stadt und ${word} für alle`)).toBe(appealBegins.some((begin) => begin.startsWith(word)));
  });
  it.each(appealBegins)("knows an appeal that begins with %s", (begin) => expect(isAppeal(`${begin} …`)).toBe(true));
  it("leaves text that quotes the paper", () => expect(isAppeal("Brandt sagte dem »nd«, sie bleibe.")).toBe(false));
  it("goes on with points of a list and words to readers", () => {
    expect(continuesAppeal("→ Werde Mitglied")).toBe(true);
    expect(continuesAppeal("Du kannst uns mit einer Spende helfen, deine Hilfe zählt.")).toBe(true);
    expect(continuesAppeal("Am Freitag wird weiter verhandelt.")).toBe(false);
  });
});

describe(isPageLine, () => {
  it.each([...pageLines, "Mehr von Eva Muster:"])("knows %s", (line) => expect(isPageLine(line)).toBe(true));
  it("leaves sub-headings", () => expect(isPageLine("Werbung für das Bad")).toBe(false));
});

describe(readClosingLine, () => {
  it.each(Object.entries(contributionMarks))("reads who is named behind %s", (mark, role) => {
    expect(readClosingLine(`${mark} Eva Muster`)).toEqual({
      contributors: [{ name: "Eva Muster", ...(role === undefined ? {} : { role }) }],
      agencies: [],
    });
  });
  it.each(agencyWords)("takes %s off the text", (word) => {
    expect(readClosingLine(word)).toEqual({ contributors: [], agencies: [] });
  });
  it.each([
    ["dpa/nd", ["dpa"]],
    ["AFP, dpa", ["AFP", "dpa"]],
    ["(dpa)", ["dpa"]],
  ])("reads the agencies of %s", (line, agencies) => {
    expect(readClosingLine(line)).toEqual({ contributors: [], agencies });
  });
  it("reads initials", () => expect(readClosingLine("rst")).toMatchObject({ initials: "rst" }));
  it.each(["Das Bad bleibt zu.", "Mitarbeit: die ganze Stadt half mit", "nd", "Bad/Stadt"])(
    "leaves %s to the text",
    (line) => {
      expect(readClosingLine(line)?.contributors ?? []).toEqual([]);
      expect(readClosingLine(line)?.agencies ?? []).toEqual([]);
    },
  );
});

describe(splitCredit, () => {
  it.each(creditMarks)("parts a caption at %s", (mark) => {
    expect(splitCredit(`Das Bad. ${mark} dpa/E. Muster`)).toMatchObject({
      caption: "Das Bad.",
      credit: "dpa/E. Muster",
    });
  });
  it("takes the last mark", () => {
    expect(splitCredit("Das Foto: ein Bad. Foto: AFP")).toMatchObject({ caption: "Das Foto: ein Bad.", credit: "AFP" });
  });
  it.each(["Kein Zeichen", "Foto:", "DasFoto: nicht", `Foto: ${"x".repeat(200)}`])("finds none in %s", (text) => {
    expect(splitCredit(text)).toBeUndefined();
  });
});

describe(agenciesOf, () => {
  it.each([
    ["dpa/AP/Eva Muster", ["dpa", "AP"]],
    ["imago images/Eva Muster", ["imago images"]],
    ["Eva Muster", []],
    ["nd/Eva Muster", []],
  ])("reads the chain %s", (credit, agencies) => expect(agenciesOf(credit)).toEqual(agencies));
  it("tells the paper's way from others'", () => {
    expect(isAgencyFirst("dpa/Eva Muster")).toBe(true);
    for (const credit of ["Eva Muster / dpa", "dpa / Eva Muster", "Eva Muster/dpa", "dpa"])
      expect(isAgencyFirst(credit)).toBe(false);
  });
});

describe(readAuthors, () => {
  it("reads names, and the place behind the last", () => {
    expect(readAuthors("Von Eva Muster und Ole Test, Lissabon")).toEqual({
      bylines: [{ name: "Eva Muster" }, { name: "Ole Test", role: "Lissabon" }],
      agencies: [],
    });
  });
  it.each([
    ["Von Eva Muster, dpa", ["Eva Muster"], ["dpa"]],
    ["dpa/nd", [], ["dpa"]],
    ["Interview: Eva Muster", ["Eva Muster"], []],
    ["Eva Muster, Redakteurin (e.muster@nd-aktuell.example)", ["Eva Muster"], []],
  ])("reads %s", (line, names, agencies) => {
    const read = readAuthors(line);
    expect([read?.bylines.map(({ name }) => name), read?.agencies]).toEqual([names, agencies]);
  });
  it.each(houseNames)("takes %s for no author", (name) => expect(readAuthors(name)).toBeUndefined());
  it.each(["Von heute an gilt das Gesetz", "Agenturen/nd", ""])("leaves %j", (line) =>
    expect(readAuthors(line)).toBeUndefined(),
  );
});

describe(isNewsletterOffer, () => {
  it.each(["Abonnieren Sie unseren Newsletter.", "Hier für den Newsletter anmelden", "nd-Kompakt: jetzt bestellen"])(
    "knows %s",
    (text) => expect(isNewsletterOffer(text)).toBe(true),
  );
  it.each(["Der Minister schickt einen Newsletter.", "Wer Strom abonniert, zahlt mehr.", "Newsletter"])(
    "leaves %s to the text",
    (text) => expect(isNewsletterOffer(text)).toBe(false),
  );
  it("knows a box by its subject", () => expect(isNewsletterBox("nd-Kompakt Unser Newsletter")).toBe(true));
});
