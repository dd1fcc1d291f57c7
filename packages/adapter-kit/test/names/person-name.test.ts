import { isPersonName, splitNames } from "@digest/adapter-kit";
import { describe, expect, it } from "vitest";
import { nameLinks } from "../../src/names/person-name.ts";

describe(isPersonName, () => {
  it.each(["Eva Muster", "E. Muster", "H.-J. Muster", "Anna-Lena Graf von Muster", "Conan O’Muster", "Jan d’Aubert"])(
    "takes %s for a name",
    (name) => expect(isPersonName(name)).toBe(true),
  );
  it.each(["Muster", "der Leyen", "Eva muster", "Experten kommt Kritik", "Eva Muster.de und", `Eva ${"M".repeat(90)}`])(
    "does not take %s for a name",
    (text) => expect(isPersonName(text)).toBe(false),
  );
  it.each(nameLinks)("knows %s inside a name", (link) => expect(isPersonName(`Eva ${link} Muster`)).toBe(true));
});

describe(splitNames, () => {
  it("parts names at commas, und, sowie and slashes", () => {
    expect(splitNames("Eva Muster, Jan Beispiel und Ole Test sowie Ida Probe / Uwe Ende")).toEqual([
      "Eva Muster",
      "Jan Beispiel",
      "Ole Test",
      "Ida Probe",
      "Uwe Ende",
    ]);
  });
});
