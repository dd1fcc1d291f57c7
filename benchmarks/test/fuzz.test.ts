import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { seededRandom } from "@digest/adapter-kit/testing";
import { describe, expect, it } from "vitest";
import { adapters } from "../src/adapters.ts";
import { type Input, nextInput } from "../src/fuzz/inputs.ts";
import { faultsOf } from "../src/fuzz/laws.ts";

const crashers = fileURLToPath(new URL("./crashers/", import.meta.url));

/** An input that once broke a law, by its file's name: `<what>.<source>.<format>` or `<what>.text`. */
function crasher(name: string): Input {
  const bytes = readFileSync(`${crashers}${name}`);
  const [, source = "", format = ""] = name.split(".");
  if (source === "text") return { kind: "text", text: bytes.toString("utf8") };
  const adapter = adapters.find((one) => one.source === source);
  if (adapter === undefined) throw new Error(`no adapter ${source}`);
  return { kind: "document", adapter, format, bytes };
}

describe("spoiled fixtures and texts at random", { timeout: 120_000 }, () => {
  it("keep the laws of shape, ledger and evidence", async () => {
    const random = seededRandom(20250302);
    const faults: string[] = [];
    for (let count = 0; count < 250; count += 1) faults.push(...(await faultsOf(nextInput(random))));
    expect(faults).toEqual([]);
  });
});

describe("inputs that once broke a law", () => {
  it.each(readdirSync(crashers))("%s keeps it", async (name) => {
    expect(await faultsOf(crasher(name))).toEqual([]);
  });
});
