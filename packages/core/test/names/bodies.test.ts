import { describe, expect, it } from "vitest";
import { bodyClasses, feminineBodies } from "../../src/locales/de/body-classes.ts";
import { linksIn } from "./names-in.ts";

const feminine = new Set(feminineBodies.split(" "));
const nouns = Object.values(bodyClasses).flatMap((all) => all.split(" "));

describe("a noun that stands for an organisation", () => {
  it.each(nouns)("means the one named before: %s", (noun) => {
    const word = noun.charAt(0).toUpperCase() + noun.slice(1);
    const text = `Die Kolmar AG wuchs. Das sagte ${feminine.has(noun) ? "die" : "das"} ${word} am Montag.`;
    expect(linksIn(text)).toEqual([`role ${word} organisation:kolmar-ag`]);
  });

  it("has no feminine that is no noun of the table", () => {
    expect([...feminine].filter((noun) => !nouns.includes(noun))).toEqual([]);
  });

  it("means the one the text says is such", () => {
    expect(
      linksIn("Der Autozulieferer Kestler half dem FC Kolmau. Der Verein dankte, das Unternehmen schwieg."),
    ).toEqual(["role Verein organisation:fc-kolmau", "role Unternehmen organisation:kestler"]);
  });

  it.each([
    ["where two can be meant", "Der Konzern Kestler traf den Konzern Trevico. Das Unternehmen wächst."],
    ["where it has an attribute", "Der Konzern Kestler half. Das Unternehmen der Brüder wächst."],
    ["where it is a plural", "Der Konzern Kestler half. Die Unternehmen wachsen."],
    ["where it has no definite article", "Der Konzern Kestler half. Ein Unternehmen wächst."],
  ])("stays open %s", (_, text) => {
    expect(linksIn(text)).toEqual([]);
  });
});
