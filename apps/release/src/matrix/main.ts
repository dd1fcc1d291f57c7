import { rm } from "node:fs/promises";
import { makeBench } from "./bench.ts";
import { bundles } from "./bundles.ts";
import { compilers } from "./compilers.ts";
import { nodes } from "./nodes.ts";
import { oldestZod } from "./oldest-zod.ts";

const environments = [...nodes, oldestZod, ...compilers, ...bundles];

/** Seconds since `start`, for people. */
function since(start: number): string {
  return `${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}

const began = Date.now();
const bench = await makeBench();
console.log(`packed ${bench.tarballs.length} packages and installed them with npm ${since(began)}`);
let failures = 0;
try {
  for (const { name, prove } of environments) {
    const start = Date.now();
    try {
      const seen = await prove(bench);
      console.log(`ok    ${name.padEnd(24)} ${since(start)}  ${seen}`);
    } catch (error) {
      failures += 1;
      console.log(
        `FAIL  ${name.padEnd(24)} ${since(start)}  ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
} finally {
  await rm(bench.folder, { recursive: true, force: true });
}
console.log(`${environments.length - failures} of ${environments.length} environments, ${since(began).trim()}`);
process.exitCode = failures === 0 ? 0 : 1;
