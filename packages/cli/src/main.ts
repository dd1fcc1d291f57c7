#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What Node compiles is kept for the next start, in the folder Node takes for that; NODE_DISABLE_COMPILE_CACHE=1 leaves it out.
enableCompileCache();
const { run } = await import("./run.ts");

// A reader that closes early (`digest read … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`unwritable-output: standard output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(1);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // pnpm runs root scripts from the workspace; paths mean the folder the person stands in.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  now: () => new Date().toISOString(),
});
