import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { run } from "../src/processes.ts";
import { entryPoints, publicPackages, root } from "../src/workspace.ts";

const folder = inject("folder");
const compiler = join(root, "node_modules/typescript/bin/tsc");
let entries: readonly string[] = [];

function program(script: string): Promise<{ readonly stdout: string }> {
  return run(process.execPath, ["--input-type=module", "-e", script], folder);
}

beforeAll(async () => {
  entries = (await publicPackages()).flatMap(entryPoints);
});

describe("packages in an empty npm project", () => {
  it("install with every entry point importable", async () => {
    const { stdout } = await program(
      `for (const name of ${JSON.stringify(entries)}) { const loaded = await import(name); if (Object.keys(loaded).length === 0) throw new Error(name); } console.log("imported");`,
    );
    expect(stdout).toBe("imported\n");
    expect(entries).toContain("@digest/core");
    expect(entries).toContain("@digest/adapter-kit/feed");
  });

  it("digest an own article", async () => {
    const { stdout } = await program(`
      import { articleFromText, createDigester, de } from "@digest/core";
      import { renderText } from "@digest/render";
      const digester = createDigester({ locale: de });
      const article = articleFromText({ source: "desk", headline: "Treffen in Bonn", text: "Ministerin Anna Roth hat am Montag in Bonn mit Minister Karl Berg telefoniert. Das teilte ihr Sprecher mit.", published: "2025-03-05" });
      digester.add({ uri: "own", article });
      console.log(renderText(digester.digest()));`);
    expect(stdout).toContain("Anna Roth");
    expect(stdout).toContain("3. März 2025");
  });

  it("type-check", async () => {
    const lines = entries.map(
      (name, index) => `import * as m${index} from "${name}"; export const n${index} = m${index};`,
    );
    await writeFile(join(folder, "check.ts"), lines.join("\n"));
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom"];
    const { stdout } = await run(process.execPath, [compiler, ...options, "check.ts"], folder);
    expect(stdout).toBe("");
  });

  it("bring the command", async () => {
    const { stdout } = await run(join(folder, "node_modules/.bin/digest"), ["demo", "--lang", "en"], folder);
    expect(stdout).toContain("Timeline");
  });

  it("bring the threads of the command, which read as it does", async () => {
    const command = join(folder, "node_modules/.bin/digest");
    const read = (workers: string) =>
      run(command, ["read", "node_modules/@digest/cli/samples", "--items", "--workers", workers], folder);
    const { stdout } = await read("2");
    expect(stdout.split("\n").length).toBeGreaterThan(10);
    expect(stdout).toBe((await read("0")).stdout);
  });

  it("carry the JSON Schemas of the data contract", async () => {
    const { stdout } = await program(
      'import schema from "@digest/core/schema/1/Digest.json" with { type: "json" }; console.log(schema.type);',
    );
    expect(stdout).toBe("object\n");
  });
});

describe("core in a browser", () => {
  it("bundles without any Node module", async () => {
    const { outputFiles } = await build({
      stdin: { contents: 'export * from "@digest/core"; export * from "@digest/render";', resolveDir: folder },
      bundle: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    expect(outputFiles[0]?.text).not.toMatch(/from "node:/);
  });
});
