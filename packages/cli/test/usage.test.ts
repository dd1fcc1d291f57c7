import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { adapters, samplesFolder } from "../src/index.ts";
import { runIn } from "./console.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-usage-"));
  await mkdir(join(folder, "empty", "within"), { recursive: true });
  await writeFile(join(folder, "broken.mjs"), "export const desk = { source: 'desk' ");
  await writeFile(join(folder, "nothing.mjs"), "export const desk = 1;");
  await writeFile(join(folder, "own.json"), '{"a":1}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sample = join(samplesFolder, "telephone-calls", "welt.txt");

describe("help", () => {
  it("gives the version", async () => {
    expect(await runIn(folder, ["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("names every command, examples and the exit codes", async () => {
    const { stdout } = await runIn(folder, ["--help"]);
    for (const name of ["read", "statements", "events", "diff", "validate", "annotate", "demo"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
    }
    expect(stdout).toContain("digest demo");
    expect(stdout).toContain("2: wrong usage");
  });

  it.each(["read", "statements", "events"])("of %s names the sources there are", async (command) => {
    const { code, stdout } = await runIn(folder, [command, "--help"]);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`source: ${adapters.map(({ source }) => source).join(", ")},`);
  });
});

describe("wrong usage ends with 2 and says what would be right", () => {
  it.each([
    [["evnts", "."], "Did you mean events?"],
    [["events"], "missing required argument 'path'"],
    [["events", ".", "--nwo", "x"], "Did you mean --now?"],
    [["events", ".", "--now", "2025-04-01"], "Give one like 2025-04-01T00:00:00Z."],
    [["events", ".", "--as", "pdf"], "Allowed choices are text, json, markdown"],
    [["read", ".", "--workers", "many"], "Give a number from 0 to 64."],
    [["read", ".", "--workers", "65"], "Give a number from 0 to 64."],
    [["read", ".", "--source", "spiegel"], "Use one of dpa, tagesschau, welt, ippen, nd."],
    [["read", ".", "--source", "nd", "--format", "newsml-g2"], "Use one of dump, feed, page."],
    [["read", ".", "--adapter", "missing.mjs"], "missing.mjs cannot be loaded: Cannot find module"],
    [["read", ".", "--adapter", "broken.mjs"], "Check the path, and that the module runs by itself."],
    [["read", ".", "--adapter", "nothing.mjs"], "Export an object with source, formats, detect and read."],
    [["events", sample, "--overrides", "own.json"], "--overrides: own.json"],
    [["events", sample, "--state", "own.json"], "--state: own.json, state.stateVersion"],
  ])("digest %j", async (args, told) => {
    const { code, stdout, stderr } = await runIn(folder, args);
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("an error in the usage", () => {
  it.each([
    [["evnts"], 'Usage: digest [options] [command]\n"digest --help" tells more.\n'],
    [["events", ".", "--as", "pdf"], 'Usage: digest events [options] <path...>\n"digest events --help" tells more.\n'],
    [["diff", "one.json"], 'Usage: digest diff [options] <old> <new>\n"digest diff --help" tells more.\n'],
  ])("is not pushed off the screen by the whole help: digest %j", async (args, ending) => {
    const { stderr } = await runIn(folder, args);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(`\n\n${ending}`);
    expect(stderr.split("\n").length).toBeLessThan(8);
  });
});

describe("what is not there", () => {
  it.each([
    [["read", "empty"], "empty: empty-input: the input is empty: the folder holds no files. Check the path.\n"],
    [["events", "missing"], "missing: unreadable-input: the input cannot be read: no such file or directory. Check"],
    [
      ["events", sample, "--overrides", "missing.json"],
      "missing.json: unreadable-input: the input cannot be read: no such file",
    ],
    [["diff", "missing.json", "own.json"], "missing.json: unreadable-input: the input cannot be read: no such file"],
    [
      ["diff", "empty", "own.json"],
      "empty: unreadable-input: the input cannot be read: illegal operation on a directory",
    ],
    [["diff", "broken.mjs", "own.json"], "broken.mjs: malformed-json"],
    [["validate", "empty"], "empty: empty-input"],
  ])("is a problem with exit code 1: digest %j", async (args, told) => {
    const { code, stderr } = await runIn(folder, args);
    expect(stderr).toContain(told);
    expect(code).toBe(1);
  });

  it("lets no escape code in the name of a file reach the terminal", async () => {
    const { stderr } = await runIn(folder, ["read", "\u001b[31mrot"]);
    expect(stderr).toMatch(/^\ufffd\[31mrot: unreadable-input/);
  });

  it("begins anew where there is no state file yet", async () => {
    const { code } = await runIn(folder, ["events", sample, "--state", "new.json", "--now", "2025-06-10T00:00:00Z"]);
    expect(code).toBe(0);
  });
});
