import { describe, expect, it } from "vitest";
import { broadcasters, isBroadcaster, officeWords } from "../src/broadcasters.ts";
import { readBylines, splitBylines } from "../src/bylines.ts";

describe(readBylines, () => {
  it("gives the house behind the names to all of them", () => {
    expect(readBylines("Von Eva Muster, Jan Beispiel und Ole Test, NDR")).toEqual([
      { name: "Eva Muster", role: "NDR" },
      { name: "Jan Beispiel", role: "NDR" },
      { name: "Ole Test", role: "NDR" },
    ]);
  });

  it("gives each house to the names since the last one", () => {
    expect(readBylines("Von Eva Muster, NDR, und Jan Beispiel, ARD-Studio Rom")).toEqual([
      { name: "Eva Muster", role: "NDR" },
      { name: "Jan Beispiel", role: "ARD-Studio Rom" },
    ]);
  });

  it("reads houses in brackets and where somebody is at the moment", () => {
    expect(readBylines("Von Eva Muster (NDR) und Jan Beispiel, WDR, zzt. Kiew")).toEqual([
      { name: "Eva Muster", role: "NDR" },
      { name: "Jan Beispiel", role: "WDR, zzt. Kiew" },
    ]);
  });

  it("reads lines over two lines, initials and the kind of the piece", () => {
    expect(readBylines("von\n\nEva Muster, MDR Data")).toEqual([{ name: "Eva Muster", role: "MDR Data" }]);
    expect(readBylines("Von H.-J. Muster.")).toEqual([{ name: "H.-J. Muster" }]);
    expect(readBylines("Eine Analyse von Eva Muster, ARD-Hauptstadtstudio")).toEqual([
      { name: "Eva Muster", role: "ARD-Hauptstadtstudio" },
    ]);
  });

  it.each(["Von der Leyen kritisiert Ungarn", "Von Experten kommt Kritik.", "Von heute auf morgen", "Eva Muster, NDR"])(
    "leaves %s to the text",
    (line) => expect(readBylines(line)).toBeUndefined(),
  );

  it("takes single words for names where the page marks the line", () => {
    expect(readBylines("Muster, SWR", true)).toEqual([{ name: "Muster", role: "SWR" }]);
  });

  it.each(broadcasters)("knows %s for a house", (house) => expect(isBroadcaster(house)).toBe(true));
  it.each(officeWords)("knows a house by %s", (word) => expect(isBroadcaster(`Landes${word}`)).toBe(true));
});

describe(splitBylines, () => {
  it("takes the authors off the end of a description", () => {
    expect(splitBylines("Wie geht es weiter? Von E. Muster und J. Beispiel.")).toMatchObject({
      text: "Wie geht es weiter?",
      bylines: [{ name: "E. Muster" }, { name: "J. Beispiel" }],
    });
  });

  it("leaves a text without authors as it is", () => {
    expect(splitBylines("Die Meldung kam Von oben herab.")).toMatchObject({ bylines: [] });
  });
});
