import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Section } from "./report.ts";

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
