import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesFolder } from "../src/index.ts";
import { runIn } from "./console.ts";

/** An adapter that takes files by their first word: it reads what begins with STOP or FAIL by ending its thread or throwing. */
const own = `
const words = (document) => new TextDecoder().decode(document.bytes).split("\\n");
export const desk = {
  source: "desk",
  formats: ["note"],
  detect: (document) => words(document)[0] === "NOTE" ? { format: "note", certainty: 1, reasons: ["NOTE"] } : undefined,
  read: async (document) => {
    const [, headline = "", text = ""] = words(document);
    if (headline === "STOP") process.exit(3);
    if (headline === "FAIL") throw new TypeError(text);
    if (headline === "LATE") await new Promise((resolve) => setTimeout(resolve, 40));
    const article = { id: "urn:example:" + document.uri, source: "desk", format: "note", completeness: "full",
      status: "usable", headline, blocks: [{ kind: "paragraph", text }], inferred: [], analysis: "none", language: "de" };
    if (headline === "ODD") article.blocks[0].toJSON = () => ({ kind: "paragraph", text: "made" });
    return { items: [{ uri: document.uri, article, ledger: [] }], problems: [] };
  },
};
`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-workers-"));
  await writeFile(join(folder, "mine.mjs"), own);
  await mkdir(join(folder, "many"));
  const samples = (await readdir(samplesFolder, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  for (const [index, name] of samples.toSorted().entries()) {
    const bytes = await readFile(join(samplesFolder, name));
    await writeFile(join(folder, "many", `${index}-${name.replaceAll(/[\\/]/g, "-")}`), bytes);
    await writeFile(join(folder, "many", `${index}-note.txt`), `NOTE\n${index % 3 === 0 ? "LATE" : "Notiz"}\n${index}`);
    await writeFile(join(folder, "many", `${index}-unknown.txt`), "Einkaufszettel");
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const patient = { timeout: 60_000 };
const ownAdapter = ["--adapter", "mine.mjs"];

describe("reading with several threads", patient, () => {
  it.each(["1", "3"])("gives the bytes that reading with none gives: %s", async (workers) => {
    const args = ["read", "many", ...ownAdapter, "--items"];
    const alone = await runIn(folder, [...args, "--workers", "0"]);
    expect(alone.stdout).toContain('"source":"desk"');
    expect(alone.stderr).toContain("unknown-format");
    expect(await runIn(folder, [...args, "--workers", workers])).toEqual(alone);
  });

  it("gives the same digest", async () => {
    const args = ["events", "many", "--as", "json", "--now", "2025-06-10T00:00:00Z"];
    const alone = await runIn(folder, [...args, "--workers", "0"]);
    expect(await runIn(folder, [...args, "--workers", "2"])).toEqual(alone);
  });

  it("reads standard input in its turn", async () => {
    const args = ["read", "many/0-note.txt", "-", "many/1-note.txt", ...ownAdapter];
    const outcome = await runIn(folder, [...args, "--workers", "2"], "NOTE\nVon außen\nText");
    expect(
      outcome.stdout
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row).headline),
    ).toEqual(["LATE", "Von außen", "Notiz"]);
  });
});

describe("a reader that fails", patient, () => {
  beforeAll(async () => {
    await mkdir(join(folder, "bad"));
    for (const [index, headline] of ["Eins", "STOP", "Zwei", "FAIL", "Drei", "ODD", "STOP", "Vier"].entries()) {
      await writeFile(join(folder, "bad", `${index}.txt`), `NOTE\n${headline}\nstreng geheim`);
    }
  });

  it("costs its file alone, also where it takes its thread with it", async () => {
    const { code, stdout, stderr } = await runIn(folder, ["read", "bad", ...ownAdapter, "--workers", "2"]);
    expect(code).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row).headline),
    ).toEqual(["Eins", "Zwei", "Drei", "ODD", "Vier"]);
    const told = stderr.trim().split("\n");
    expect(told.map((line) => line.slice(0, 20))).toEqual([
      "bad/1.txt: internal:",
      "bad/3.txt: internal:",
      "bad/6.txt: internal:",
    ]);
    expect(told[0]).toContain("the thread that read it ended");
    expect(told[1]).toContain("TypeError at mine.mjs:10:");
  });

  it("is told the same way without threads, and quotes nothing of the file", async () => {
    const files = ["bad/0.txt", "bad/3.txt", "bad/4.txt", "bad/5.txt"];
    const alone = await runIn(folder, ["read", ...files, ...ownAdapter, "--workers", "0"]);
    expect(await runIn(folder, ["read", ...files, ...ownAdapter, "--workers", "2"])).toEqual(alone);
    expect(alone.stdout).toContain('"text":"made"');
    expect(alone.stderr).toMatch(/^bad\/3\.txt: internal: .*TypeError at mine\.mjs/);
    expect(alone.stderr).not.toContain("geheim");
  });
});
