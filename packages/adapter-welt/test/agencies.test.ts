import { describe, expect, it } from "vitest";
import { agencyCodes, isSourceChain, ownNames, readSourceChain } from "../src/agencies.ts";

describe(readSourceChain, () => {
  it("keeps agencies and drops the initials of editors", () => {
    expect(readSourceChain("Reuters/dpa/ceb/krott")).toEqual({ agencies: ["Reuters", "dpa"], credits: [] });
  });

  it("takes two codes of one agency as one", () => {
    expect(readSourceChain("RTR/Reuters/KNA/doli").agencies).toEqual(["Reuters", "KNA"]);
  });

  it("reads the agency behind a 'mit'", () => {
    expect(readSourceChain("mit DPA")).toEqual({ agencies: ["dpa"], credits: [] });
  });

  it("keeps sources with capitals that are no agency", () => {
    expect(readSourceChain("WELT TV")).toEqual({ agencies: [], credits: ["WELT TV"] });
  });

  it.each(ownNames)("gives no credit to the paper itself: %s", (name) => {
    expect(readSourceChain(name.toUpperCase())).toEqual({ agencies: [], credits: [] });
  });

  it.each(Object.entries(agencyCodes))("reads the code %s as %s", (code, name) => {
    expect(readSourceChain(`${code.toUpperCase()}/ab`).agencies).toEqual([name]);
  });

  it("is empty for nothing", () => {
    expect(readSourceChain(undefined)).toEqual({ agencies: [], credits: [] });
  });
});

describe(isSourceChain, () => {
  it.each(["dpa/krb", "AFP", "(dpa)", "mit AFP/fav"])("tells the chain %s", (line) => {
    expect(isSourceChain(line)).toBe(true);
  });

  it.each(["Die dpa meldet das.", "ceb", "Streit/Einigung", "Neues von der dpa/Reuters"])(
    "tells the text %s",
    (line) => {
      expect(isSourceChain(line)).toBe(false);
    },
  );
});
