#!/usr/bin/env node
import { run } from "./run.ts";

// A reader that closes early (`digest read … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // pnpm runs root scripts from the workspace; paths mean the folder the person stands in.
  folder: process.env["INIT_CWD"] ?? process.cwd(),
  now: () => new Date().toISOString(),
});
