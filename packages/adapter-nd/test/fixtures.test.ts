import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nd } from "@digest/adapter-nd";
import { type Reading, readWith } from "@digest/core";
import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";

/** All of a reading; notes for editors lie apart, as in a `ReadingItem`. */
function plain({ items, problems }: Reading): unknown {
  return JSON.parse(JSON.stringify({ items: items.map(({ uri: _, ...item }) => item), problems }));
}

describe("every fixture", () => {
  it.each(cases)("$name is read as expected", async ({ folder, document }) => {
    const actual = plain(await readWith([nd], document));
    const path = `${folder}expected.json`;
    if (process.env["UPDATE_FIXTURES"] === "1") writeFileSync(path, `${JSON.stringify(actual, null, 1)}\n`);
    expect(existsSync(path), `${path} is missing; UPDATE_FIXTURES=1 writes it`).toBe(true);
    expect(actual).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });

  it.each(cases)("$name says where it comes from and what it shows", ({ folder }) => {
    expect(readFileSync(`${folder}about.md`, "utf8")).toMatch(/^# .+\n+Invented/);
  });
});
