import { describe, expect, it } from "vitest";
import { genreOf, isOtherPage, otherPages, subTypes } from "../src/genres.ts";
import { identifiersOf, isWelt, readAddress } from "../src/identity.ts";

const free = "https://www.welt.de/politik/article7b01c2d3e4f5061728394a5c/titel.html?source=puerto-reco";
const paid = "https://www.welt.de/politik/plus7b01c2d3e4f5061728394a5c/anderer-titel.html";

describe(identifiersOf, () => {
  it("gives one name to the free and the paid address", () => {
    const expected = [{ scheme: "welt-id", value: "7b01c2d3e4f5061728394a5c" }];
    expect(identifiersOf(readAddress(free))).toEqual(expected);
    expect(identifiersOf(readAddress(paid))).toEqual(expected);
  });

  it("gives both numbers of an old piece, that of the address first", () => {
    const address = readAddress("https://www.welt.de/wirtschaft/article196113693/Titel.html");
    expect(identifiersOf(address, "67e1d78d656345191abb3d3d").map(({ value }) => value)).toEqual([
      "196113693",
      "67e1d78d656345191abb3d3d",
    ]);
  });

  it("falls back to the address without a number", () => {
    expect(identifiersOf(readAddress("https://www.welt.de/themen/hafen/"))).toEqual([
      { scheme: "url", value: "https://www.welt.de/themen/hafen/" },
    ]);
  });
});

describe(readAddress, () => {
  it("cuts query and fragment", () => {
    expect(readAddress(free)?.url).toBe("https://www.welt.de/politik/article7b01c2d3e4f5061728394a5c/titel.html");
  });

  it.each(["javascript:alert(1)", "", undefined])("refuses %s", (url) => {
    expect(readAddress(url)).toBeUndefined();
  });
});

describe(isWelt, () => {
  it("knows the hosts of the paper alone", () => {
    expect(isWelt("https://www.welt.de/x")).toBe(true);
    expect(isWelt("https://www.umwelt.de/x")).toBe(false);
    expect(isWelt("https://welt.de.example/x")).toBe(false);
  });
});

describe(genreOf, () => {
  it.each(Object.entries(subTypes))("reads %s as %s", (word, genre) => {
    expect(genreOf(word.toUpperCase())).toBe(genre);
  });

  it("keeps a kind that is not known and says opinion where the page does", () => {
    expect(genreOf("Fotostrecke")).toBe("fotostrecke");
    expect(genreOf("news", true)).toBe("commentary");
    expect(genreOf(undefined)).toBeUndefined();
  });
});

describe(isOtherPage, () => {
  it.each(otherPages)("knows pages under %s", (name) => {
    expect(isOtherPage(`https://www.welt.de/${name}/x.html`)).toBe(true);
  });

  it("takes other addresses as articles", () => {
    expect(isOtherPage("https://www.welt.de/politik/article1234567/x.html")).toBe(false);
    expect(isOtherPage(undefined)).toBe(false);
  });
});
