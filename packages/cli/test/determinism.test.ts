import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { samplesFolder, samplesNow } from "../src/index.ts";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const hasSeeds = existsSync(seeds);
if (!hasSeeds)
  process.stderr.write("the seeds under other zones: skipped, there is no ../shared beside the checkout\n");

async function bytes(folder: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    ["--conditions=@digest/source", command, "events", folder, "--as", "json", "--now", samplesNow],
    { env: { ...process.env, INIT_CWD: folder, ...environment }, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

describe("the same input", () => {
  it.each([["the samples", samplesFolder], ...(hasSeeds ? [["the seeds", seeds]] : [])])(
    "gives the same bytes under any zone and locale: %s",
    async (_, folder) => {
      const here = await bytes(folder, { TZ: "Europe/Berlin", LANG: "de_DE.UTF-8" });
      expect(await bytes(folder, { TZ: "America/New_York", LANG: "C", LC_ALL: "C" })).toBe(here);
      expect(JSON.parse(here)).toHaveProperty("schemaVersion", 1);
    },
    60_000,
  );
});
