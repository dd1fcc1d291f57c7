import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorKinds } from "@digest/core";
import { describe, expect, it } from "vitest";
import { root } from "../src/workspace.ts";

const adapters = readdirSync(join(root, "packages")).filter((name) => name.startsWith("adapter-"));

/** Codes in the table under "Errors" of a README. */
function codesTold(name: string): readonly string[] {
  const readme = readFileSync(join(root, "packages", name, "README.md"), "utf8");
  const section = /\n## Errors\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
  const cells = section.split("\n").flatMap((line) => (line.startsWith("|") ? [line.split("|")[1] ?? ""] : []));
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = ""]) => code));
}

/** Codes that the source of a package names. */
function codesUsed(name: string): readonly string[] {
  const folder = join(root, "packages", name, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const sources = files.map((file) => readFileSync(join(folder, file), "utf8"));
  return sources.flatMap((source) => [...source.matchAll(/\bcode: "([a-z-]+)"/g)].map(([, code = ""]) => code));
}

describe("errors in READMEs of adapters", () => {
  it.each(adapters)("are codes of the table in that of %s", (name) => {
    const told = codesTold(name);
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter((code) => !(code in errorKinds))).toEqual([]);
  });

  it.each(adapters)("are all that the source of %s names", (name) => {
    const told = new Set(codesTold(name));
    const used = codesUsed(name).filter((code) => code in errorKinds);
    expect([...new Set(used)].filter((code) => !told.has(code))).toEqual([]);
  });
});
