import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Digest } from "@digest/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderForms, samplesFolder, samplesNow } from "../src/index.ts";
import { runIn } from "./console.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-events-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const now = ["--now", "2025-06-10T00:00:00Z"];

describe("digest events", () => {
  it.each(renderForms)("prints the samples as %s", async (form) => {
    const { code, stdout } = await runIn(samplesFolder, ["events", ".", ...now, "--as", form]);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(500);
  });

  it("prints a digest that its own validate accepts", async () => {
    const { stdout } = await runIn(samplesFolder, ["events", ".", ...now, "--as", "json"]);
    expect(Digest.parse(JSON.parse(stdout)).schemaVersion).toBe(1);
    await writeFile(join(folder, "digest.json"), stdout);
    const verdict = await runIn(folder, ["validate", "digest.json"]);
    expect(verdict.code).toBe(0);
    expect(JSON.parse(verdict.stdout)).toMatchObject({ shape: "Digest", valid: true });
    await writeFile(join(folder, "broken.json"), stdout.replace('"schemaVersion": 1', '"schemaVersion": 9'));
    expect((await runIn(folder, ["validate", "broken.json"])).code).toBe(1);
  });

  it("gives the same bytes for any order of inputs", async () => {
    const files = (await readdir(samplesFolder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).toSorted();
    const one = await runIn(samplesFolder, ["events", ...files, ...now, "--as", "json"]);
    const other = await runIn(samplesFolder, ["events", ...files.toReversed(), ...now, "--as", "json"]);
    expect(other.stdout).toBe(one.stdout);
  });

  it("goes on from its state file and leaves no half-written one", async () => {
    const state = join(folder, "state.json");
    await runIn(samplesFolder, ["events", "telephone-calls", ...now, "--state", state]);
    const { stdout } = await runIn(samplesFolder, [
      "events",
      "bus-accident",
      "resignation",
      ...now,
      "--state",
      state,
      "--as",
      "json",
    ]);
    const whole = await runIn(samplesFolder, ["events", ".", ...now, "--as", "json"]);
    expect(stdout).toBe(whole.stdout);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(JSON.parse(await readFile(state, "utf8"))).toBeTypeOf("object");
  });
});

describe("digest demo", () => {
  it("prints the samples as of a fixed day", async () => {
    const { code, stdout } = await runIn(folder, ["demo"]);
    expect(code).toBe(0);
    expect(stdout).toBe((await runIn(samplesFolder, ["events", samplesFolder, "--now", samplesNow])).stdout);
  });
});

describe("digest diff", () => {
  it("tells what came in", async () => {
    const before = await runIn(samplesFolder, ["events", "telephone-calls", ...now, "--as", "json"]);
    const after = await runIn(samplesFolder, ["events", "telephone-calls", "resignation", ...now, "--as", "json"]);
    await writeFile(join(folder, "old.json"), before.stdout);
    await writeFile(join(folder, "new.json"), after.stdout);
    const { code, stdout } = await runIn(folder, ["diff", "old.json", "new.json"]);
    expect(code).toBe(0);
    const changes = JSON.parse(stdout) as readonly { readonly subject: string; readonly kind: string }[];
    expect(changes.some(({ subject, kind }) => subject === "event" && kind === "added")).toBe(true);
    expect((await runIn(folder, ["diff", "old.json", "old.json"])).stdout).toBe("[]\n");
  });
});

describe("digest statements", () => {
  it("narrows by speaker and by what is spoken of", async () => {
    const all = JSON.parse((await runIn(samplesFolder, ["statements", ".", ...now])).stdout) as readonly unknown[];
    const own = JSON.parse(
      (await runIn(samplesFolder, ["statements", ".", ...now, "--speaker", "Peskow"])).stdout,
    ) as readonly unknown[];
    const none = JSON.parse(
      (await runIn(samplesFolder, ["statements", ".", ...now, "--about", "Schneewittchen"])).stdout,
    ) as readonly unknown[];
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
    expect(none).toEqual([]);
  });

  it("prints a table", async () => {
    const { stdout } = await runIn(samplesFolder, ["statements", ".", ...now, "--as", "csv"]);
    expect(stdout.split("\r\n")[0]).toBe("id,articleId,manner,act,speaker,speakerId,chain,quote,cue,pointer,start,end");
  });
});

describe("digest annotate", () => {
  const line = {
    document: "d1",
    text: "„Die Brücke ist zu“, sagte Ministerin Anna Roth am Montag in Kiel.",
    created: "2025-03-05",
  };
  const first = async (task: string): Promise<Readonly<Record<string, unknown>>> => {
    const { code, stdout } = await runIn(folder, ["annotate", "--task", task], `${JSON.stringify(line)}\n`);
    expect(code).toBe(0);
    return JSON.parse(stdout.trim());
  };

  it("finds statements with their roles", async () => {
    expect(await first("statements")).toMatchObject({
      document: "d1",
      statements: [{ type: "Direct", quote: [[0, 19]], cue: [[21, 26]] }],
    });
  });

  it("finds times", async () => {
    expect(await first("times")).toMatchObject({
      document: "d1",
      times: [{ begin: 51, end: 57, type: "DATE", value: "2025-03-03" }],
    });
  });

  it("finds names", async () => {
    expect(await first("names")).toMatchObject({
      id: "d1",
      names: [
        { begin: 38, end: 47, type: "PER" },
        { begin: 61, end: 65, type: "LOC" },
      ],
    });
  });

  it("groups stories", async () => {
    expect(await first("stories")).toMatchObject({
      document: "d1",
      story: expect.any(String),
      event: expect.any(String),
    });
  });

  it("reports a bad line and goes on", async () => {
    const { code, stdout, stderr } = await runIn(
      folder,
      ["annotate", "--task", "names"],
      `{\n{"id":"x"}\n${JSON.stringify(line)}`,
    );
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("malformed-json");
    expect(stderr).toContain("missing-field");
  });
});
