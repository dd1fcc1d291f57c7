import { serve } from "@hono/node-server";
import { Command } from "commander";
import { createApp } from "./app.ts";
import { addPaths, watchFolder } from "./folder.ts";
import { createLibrary, type Library } from "./library.ts";
import { processConsole, sampleLibrary } from "./samples.ts";

interface Options {
  readonly port: string;
  readonly watch?: string;
}

const console = processConsole(process.env["INIT_CWD"] ?? process.cwd());

async function ownLibrary(paths: readonly string[], watched: string | undefined): Promise<Library> {
  const library = createLibrary(console.now());
  await addPaths(library, paths, console);
  if (watched !== undefined) watchFolder(library, watched, console);
  return library;
}

async function start(paths: readonly string[], { port, watch }: Options): Promise<void> {
  const library = paths.length > 0 || watch !== undefined ? await ownLibrary(paths, watch) : await sampleLibrary();
  serve({ fetch: createApp(library).fetch, port: Number(port), hostname: "127.0.0.1" }, ({ port: open }) => {
    console.stdout.write(`Digest: http://localhost:${open}/  (Ctrl+C ends it)\n`);
  });
}

await new Command("demo:web")
  .description("serve the digest of files, or of the samples, on localhost")
  .argument("[path...]")
  .option("--port <number>", "port to listen on", "4173")
  .option("--watch <folder>", "read what comes into this folder")
  .action(start)
  .parseAsync();
