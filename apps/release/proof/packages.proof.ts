import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const compiler = join(root, "node_modules/typescript/bin/tsc");

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

let folder = "";
let manifests: readonly Manifest[] = [];

async function publicPackages(): Promise<readonly string[]> {
  const names = await readdir(join(root, "packages"));
  return names.map((name) => join(root, "packages", name)).toSorted();
}

/** Entry points of a package as other people import them. */
function entries({ name, exports }: Manifest): readonly string[] {
  return Object.keys(exports)
    .filter((entry) => entry !== "./package.json")
    .map((entry) => name + entry.slice(1));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-release-"));
  const packages = await publicPackages();
  manifests = await Promise.all(
    packages.map(async (path) => JSON.parse(await readFile(join(path, "package.json"), "utf8")) as Manifest),
  );
  await mkdir(join(folder, "tarballs"));
  for (const path of packages) {
    await run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", join(folder, "tarballs")], { cwd: path });
  }
  const tarballs = (await readdir(join(folder, "tarballs"))).map((name) => `./tarballs/${name}`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "own-project", private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", ...tarballs], { cwd: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("packages in an empty npm project", () => {
  it("install with every entry point importable", async () => {
    const all = manifests.flatMap(entries);
    const script = `for (const name of ${JSON.stringify(all)}) { const loaded = await import(name); if (Object.keys(loaded).length === 0) throw new Error(name); } console.log("imported");`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: folder });
    expect(stdout).toBe("imported\n");
    expect(all).toContain("@digest/core");
    expect(all).toContain("@digest/adapter-kit/feed");
  });

  it("digest an own article", async () => {
    const script = `
      import { articleFromText, createDigester, de } from "@digest/core";
      import { renderText } from "@digest/render";
      const digester = createDigester({ locale: de });
      const article = articleFromText({ source: "desk", headline: "Treffen in Bonn", text: "Ministerin Anna Roth hat am Montag in Bonn mit Minister Karl Berg telefoniert. Das teilte ihr Sprecher mit.", published: "2025-03-05" });
      digester.add({ uri: "own", article });
      console.log(renderText(digester.digest()));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: folder });
    expect(stdout).toContain("Anna Roth");
    expect(stdout).toContain("3. März 2025");
  });

  it("type-check", async () => {
    const lines = manifests
      .flatMap(entries)
      .map((name, index) => `import * as m${index} from "${name}"; export const n${index} = m${index};`);
    await writeFile(join(folder, "check.ts"), lines.join("\n"));
    const { stdout } = await run(
      process.execPath,
      [
        compiler,
        "--noEmit",
        "--strict",
        "--module",
        "nodenext",
        "--target",
        "es2022",
        "--lib",
        "es2023,dom",
        "check.ts",
      ],
      { cwd: folder },
    );
    expect(stdout).toBe("");
  });

  it("bring the command", async () => {
    const { stdout } = await run(join(folder, "node_modules/.bin/digest"), ["demo", "--lang", "en"], { cwd: folder });
    expect(stdout).toContain("Timeline");
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
