import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Console, samplesFolder, samplesNow } from "@digest/cli";
import { articleFromText } from "@digest/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addPaths, watchFolder } from "../src/folder.ts";
import { createLibrary } from "../src/library.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-demo-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function listening(isTTY: boolean, from: string): { readonly console: Console; readonly told: readonly string[] } {
  const told: string[] = [];
  const output = {
    destroyed: false,
    isTTY,
    write: (text: string) => told.push(text) > 0,
    once: () => undefined,
    off: () => undefined,
  };
  return {
    told,
    console: { stdin: process.stdin, stdout: output, stderr: output, folder: from, now: () => samplesNow },
  };
}

function line(headline: string): string {
  return `${JSON.stringify(articleFromText({ source: "eigenes", headline, text: "Es regnet." }))}\n`;
}

describe(addPaths, () => {
  it("tells on a terminal how far it is, and nothing elsewhere", async () => {
    const terminal = listening(true, samplesFolder);
    await addPaths(createLibrary(samplesNow), ["."], terminal.console);
    expect(terminal.told.filter((text) => /^\r.*\d+ read {2}/.test(text)).length).toBeGreaterThan(8);
    const pipe = listening(false, samplesFolder);
    await addPaths(createLibrary(samplesNow), ["."], pipe.console);
    expect(pipe.told).toEqual([]);
  });

  it("tells what could not be read and goes on", async () => {
    await writeFile(join(folder, "a.txt"), "Milch, Brot");
    await writeFile(join(folder, "b.ndjson"), line("Regen"));
    const { console, told } = listening(false, folder);
    const library = createLibrary(samplesNow);
    await addPaths(library, ["."], console);
    expect(told.join("")).toMatch(/a\.txt: unknown-format: /);
    expect(library.digest().articles.map(({ headline }) => headline)).toEqual(["Regen"]);
    expect(library.digest().problems).toHaveLength(1);
  });
});

describe(watchFolder, () => {
  it("reads what comes into the folder and shows it as new", async () => {
    const { console } = listening(false, folder);
    const library = createLibrary(samplesNow);
    expect(library.digest().articles).toEqual([]);
    const stop = watchFolder(library, ".", console);
    await writeFile(join(folder, "neu.ndjson"), line("Schnee"));
    await expect
      .poll(() => library.digest().articles.map(({ headline }) => headline), { timeout: 10_000 })
      .toEqual(["Schnee"]);
    await stop();
    expect(library.changes().map(({ subject, kind }) => `${subject} ${kind}`)).toContain("article added");
    expect(library.changes()).toEqual([]);
  });
});
