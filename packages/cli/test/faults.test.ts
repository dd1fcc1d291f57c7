import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplesFolder } from "../src/index.ts";
import { largestInput } from "../src/reading/documents.ts";
import { runEndless, runIn } from "./console.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-faults-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === "win32";

async function complaint(...paths: readonly string[]): Promise<string> {
  const { code, stderr, stdout } = await runIn(folder, ["read", ...paths]);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  return stderr;
}

/** Large input takes its time on a busy machine; no test depends on how long. */
const patient = { timeout: 120_000 };

describe("input that cannot be read", patient, () => {
  it("says so of a link that leads to itself", async () => {
    await symlink(join(folder, "circle"), join(folder, "circle"));
    expect(await complaint("circle")).toContain("circle: unreadable-input");
  });

  it.skipIf(isRoot || isWindows)("says so of a folder that may not be opened", async () => {
    await mkdir(join(folder, "closed"), { mode: 0o000 });
    expect(await complaint("closed")).toContain("closed: unreadable-input");
    await chmod(join(folder, "closed"), 0o700);
  });

  it("says that a file is too large, without reading all of it", async () => {
    await writeFile(join(folder, "huge.txt"), "");
    await truncate(join(folder, "huge.txt"), largestInput * 20); // sparse: takes no place on the disk
    expect(await complaint("huge.txt")).toContain("huge.txt: too-large");
  });

  it("says that what a small gzip file unpacks to is too large", async () => {
    await writeFile(join(folder, "bomb.gz"), gzipSync(new Uint8Array(largestInput + 1)));
    expect(await complaint("bomb.gz")).toContain("bomb.gz: too-large");
  });

  it("says so of a gzip file that is cut, as of standard input", async () => {
    const cut = gzipSync("Ein Satz.").subarray(0, 12);
    await writeFile(join(folder, "cut.gz"), cut);
    expect(await complaint("cut.gz")).toContain("cut.gz: unreadable-input");
    expect((await runIn(folder, ["read", "-"], cut)).stderr).toContain("-: unreadable-input");
  });

  it("stops reading a pipe that never ends", async () => {
    const { code, stderr } = await runEndless(folder, ["read", "-"]);
    expect(code).toBe(1);
    expect(stderr).toContain("-: too-large");
  });

  it.skipIf(isWindows)("waits for no writer of a pipe that lies in a folder", async () => {
    await mkdir(join(folder, "pipes"));
    execFileSync("mkfifo", [join(folder, "pipes", "pipe")]);
    expect(await complaint("pipes")).toContain("pipes/pipe: unreadable-input");
  });
});

describe("output that cannot be written", () => {
  it.skipIf(isWindows)("says so where the place of the state file takes no file", async () => {
    const { code, stderr } = await runIn(samplesFolder, ["events", "resignation", "--state", "/dev/null/state.json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("/dev/null/state.json: unreadable-input");
  });

  it.skipIf(isWindows)("says so where the folder of the state file does not exist", async () => {
    const { code, stderr } = await runIn(samplesFolder, ["events", "resignation", "--state", "nowhere/state.json"]);
    expect(code).toBe(1);
    expect(stderr).toContain("unwritable-output");
  });
});

const command = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs the command in a shell, as `$DIGEST` in the line. */
function inShell(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const DIGEST = `${process.execPath} --conditions=@digest/source ${command}`;
  const env = { ...process.env, DIGEST, INIT_CWD: samplesFolder, NODE_DISABLE_COMPILE_CACHE: "1" };
  return spawnSync("bash", ["-c", line], { encoding: "utf8", env });
}

describe.skipIf(isWindows)("a shell", patient, () => {
  it("may close a pipe before all is written", () => {
    const { status, stdout, stderr } = inShell(
      "set -o pipefail; $DIGEST read . . . . . . . . . . --workers 2 | head -n 1",
    );
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(0);
  });

  it.skipIf(!existsSync("/dev/full"))("is told where standard output is full", () => {
    const { status, stderr } = inShell("$DIGEST read . > /dev/full");
    expect(stderr).toBe("unwritable-output: standard output cannot be written (ENOSPC).\n");
    expect(status).toBe(1);
  });

  it("is told where there is no more room for the state file, and finds none half written", () => {
    const state = join(folder, "full.json");
    const { status, stderr } = inShell(
      `ulimit -f 1; $DIGEST events . --state ${state} | cat > /dev/null; exit \${PIPESTATUS[0]}`,
    );
    expect(stderr).toContain("full.json: unwritable-output");
    expect(status).toBe(1);
    expect(existsSync(state)).toBe(false);
  });
});

describe.skipIf(isWindows)("the state file", () => {
  it("keeps the state file from other users", async () => {
    const state = join(folder, "own.json");
    await runIn(samplesFolder, ["events", "resignation", "--state", state]);
    expect((await stat(state)).mode & 0o777).toBe(0o600);
  });
});

/** Writes a large state again and again until it is killed; says so once it begins. */
const writer = `
import { writeWhole } from ${JSON.stringify(fileURLToPath(new URL("../src/files.ts", import.meta.url)))};
const text = JSON.stringify({ filler: "x".repeat(30_000_000) });
await writeWhole(process.argv[1], text);
console.log("written");
for (;;) await writeWhole(process.argv[1], text);
`;

describe("a command that is killed", () => {
  it("leaves the state file whole", patient, async () => {
    const state = join(folder, "state.json");
    for (const delay of [0, 7, 19, 31]) {
      const child = spawn(process.execPath, [
        "--conditions=@digest/source",
        "--input-type=module",
        "--eval",
        writer,
        state,
      ]);
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(JSON.parse(await readFile(state, "utf8")).filler).toHaveLength(30_000_000);
    }
    const others = (await readdir(folder)).filter((name) => name.startsWith("state.json."));
    expect(others.every((name) => name.endsWith(".part"))).toBe(true);
  });
});
