import { describe, expect, it } from "vitest";
import { allowedLicences, dependencies } from "../src/licences.ts";

describe(dependencies, () => {
  it("gives every package with its licence, by name", () => {
    const listed = { MIT: [{ name: "zod", versions: ["4.6.7"] }], ISC: [{ name: "a", versions: ["1.0.0", "2.0.0"] }] };
    expect(dependencies(JSON.stringify(listed))).toEqual([
      { name: "a", versions: ["1.0.0", "2.0.0"], licence: "ISC" },
      { name: "zod", versions: ["4.6.7"], licence: "MIT" },
    ]);
  });

  it.each(Object.entries(allowedLicences))("says what %s asks for", (_, duty) => {
    expect(duty).not.toBe("");
  });

  it("knows no licence that asks users to publish their own source", () => {
    expect(Object.keys(allowedLicences).filter((name) => /GPL|MPL|EPL|SSPL/.test(name))).toEqual([]);
  });
});
