import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../src/workspace.ts";

/** Rows of the table of threats: what guards, and the proofs by file and name of a test. */
function guards(): readonly { readonly threat: string; readonly proofs: string }[] {
  const page = readFileSync(join(root, "SECURITY.md"), "utf8");
  const [, table = ""] = /\| threat \| guard \| proof \|\n\| --- \| --- \| --- \|\n((?:\|.*\n)+)/.exec(page) ?? [];
  return table
    .trim()
    .split("\n")
    .map((row) => row.split(" | "))
    .map(([threat = "", , proofs = ""]) => ({ threat: threat.replace("| ", ""), proofs }));
}

function isThere(file: string, name: string): boolean {
  const path = join(root, file);
  return existsSync(path) && readFileSync(path, "utf8").includes(name);
}

describe("the guards in SECURITY.md", () => {
  it("are found", () => expect(guards().length).toBeGreaterThan(20));

  it.each(guards())("have a test that exists against $threat", ({ proofs }) => {
    const named = [...proofs.matchAll(/`([^`]+)` "([^"]+)"/g)].map(([, file = "", name = ""]) => ({ file, name }));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ file, name }) => !isThere(file, name))).toEqual([]);
  });
});
