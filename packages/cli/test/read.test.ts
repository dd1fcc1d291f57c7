import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Article, ReadingItem } from "@digest/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesFolder } from "../src/index.ts";
import { runIn } from "./console.ts";

let folder = "";
const article = JSON.stringify({ source: "desk" });

function rows(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-read-"));
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(join(folder, "binary.txt"), Buffer.from([0, 1, 2, 3, 0, 255]));
  await writeFile(
    join(folder, "picture.txt"),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  );
  await writeFile(join(folder, "unknown.txt"), "Einkaufszettel: Milch, Brot, Butter");
  await writeFile(join(folder, "cut.json"), '{"format": "digitalwires@0.9.1", "urn": "urn:newsml:dpa.com:2009');
  await writeFile(join(folder, "zipped.gz"), gzipSync("Einkaufszettel"));
  await symlink(folder, join(folder, "loop"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("digest read", () => {
  it("prints the samples as valid articles, a line each", async () => {
    const { code, stdout, stderr } = await runIn(samplesFolder, ["read", "."]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const articles = rows(stdout).map((row) => Article.parse(row));
    expect(new Set(articles.map(({ source }) => source))).toEqual(
      new Set(["dpa", "ippen", "nd", "tagesschau", "welt"]),
    );
    expect(articles.length).toBeGreaterThanOrEqual(11);
  });

  it("prints whole reading items on request, with nothing internal", async () => {
    const { stdout } = await runIn(samplesFolder, ["read", "bus-accident/dpa.json", "--items"]);
    const [item] = rows(stdout).map((row) => ReadingItem.parse(row));
    expect(item?.ledger.length).toBeGreaterThan(0);
    expect(stdout).not.toContain("000000");
    expect(stdout).not.toContain("neuer Zahl");
  });

  it("gives one problem with code and remedy for each bad input, and reads the rest", async () => {
    const { code, stdout, stderr } = await runIn(folder, [
      "read",
      "empty.txt",
      "binary.txt",
      "picture.txt",
      "unknown.txt",
      "cut.json",
      "missing.txt",
      samplesFolder,
    ]);
    expect(code).toBe(1);
    const lines = stderr.trim().split("\n");
    expect(lines).toHaveLength(6);
    for (const [index, start] of [
      "empty.txt: empty-input",
      "binary.txt: binary-input",
      "picture.txt: binary-input",
      "unknown.txt: unknown-format",
      "cut.json: malformed-json",
      "missing.txt: unreadable-input",
    ].entries()) {
      expect(lines[index]?.startsWith(start)).toBe(true);
      expect(lines[index]).toMatch(/\. [A-Z][^.]*/);
    }
    expect(rows(stdout).length).toBeGreaterThanOrEqual(11);
  });

  it("undoes gzip and walks no circle of links", async () => {
    const { stderr } = await runIn(folder, ["read", "zipped.gz", "loop"]);
    expect(stderr).toContain("zipped.gz: unknown-format");
    expect(stderr.match(/unknown\.txt/g)).toHaveLength(1);
  });

  it("reads standard input and its own output", async () => {
    const first = await runIn(samplesFolder, ["read", "telephone-calls/welt.txt"]);
    const again = await runIn(samplesFolder, ["read", "-"], first.stdout);
    expect(again).toEqual(first);
    const broken = await runIn(samplesFolder, ["read", "-"], `${first.stdout}${article}\n{`);
    expect(broken.stdout).toBe(first.stdout);
    expect(broken.stderr.split("\n").filter((line) => line !== "")).toHaveLength(2);
  });
});

describe("wrong usage", () => {
  it.each([
    [["read", "--nonsense", "x"]],
    [["read"]],
    [["nonsense"]],
    [["events", ".", "--as", "pdf"]],
    [["events", ".", "--now", "tomorrow"]],
    [["annotate", "--task", "poems"]],
    [[]],
  ])("ends with 2 and the usage: %s", async (args) => {
    const { code, stdout, stderr } = await runIn(samplesFolder, args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage: digest");
  });

  it("is not asking for help", async () => {
    const { code, stdout } = await runIn(samplesFolder, ["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("events");
  });
});
