import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { measure } from "./measure.ts";
import type { Section } from "./report.ts";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../../../packages/cli/dist/main.js", import.meta.url));

/** How long the built command takes to say its help, beside Node doing nothing. */
export async function commandStart(): Promise<Section> {
  return {
    title: "Start of the command",
    note: "`digest --help` as built, each in a process of its own.",
    timings: await measure(
      [
        { name: "digest --help", run: () => run(process.execPath, [command, "--help"]) },
        { name: "node -e 0", run: () => run(process.execPath, ["-e", "0"]) },
      ],
      5,
    ),
  };
}

const bundles = {
  "@digest/core": 'export * from "@digest/core"',
  "@digest/core, the model alone": 'export { Article } from "@digest/core"',
  "@digest/render": 'export * from "@digest/render"',
  "@digest/adapter-kit": 'export * from "@digest/adapter-kit"',
} as const;

/** Minified sizes in a browser bundle, zod included. */
export async function bundleSizes(): Promise<Section> {
  const facts: [string, string][] = [];
  for (const [name, contents] of Object.entries(bundles)) {
    const resolveDir = fileURLToPath(new URL("../..", import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents, resolveDir },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      conditions: ["@digest/source"],
      write: false,
      logLevel: "silent",
    });
    facts.push([name, `${((outputFiles[0]?.contents.length ?? 0) / 1000).toFixed(0)} kB`]);
  }
  return { title: "Bundle sizes", note: "esbuild, minified, not compressed.", facts };
}
