import { samplesFolder, samplesNow } from "@digest/cli";
import { serve } from "@hono/node-server";
import { Command } from "commander";
import { createApp } from "./app.ts";
import { addPaths, watchFolder } from "./folder.ts";
import { createLibrary } from "./library.ts";

interface Options {
  readonly port: string;
  readonly watch?: string;
}

const folder = process.env["INIT_CWD"] ?? process.cwd();

async function start(paths: readonly string[], { port, watch }: Options): Promise<void> {
  const own = paths.length > 0 || watch !== undefined;
  const library = createLibrary(own ? new Date().toISOString() : samplesNow);
  const tell = (text: string): void => void process.stderr.write(text);
  await addPaths(library, own ? paths : [samplesFolder], folder, tell);
  if (watch !== undefined) watchFolder(library, watch, folder, tell);
  serve({ fetch: createApp(library).fetch, port: Number(port), hostname: "127.0.0.1" }, ({ port: open }) => {
    process.stdout.write(`Digest: http://localhost:${open}/  (Ctrl+C ends it)\n`);
  });
}

await new Command("demo:web")
  .description("serve the digest of files, or of the samples, on localhost")
  .argument("[path...]")
  .option("--port <number>", "port to listen on", "4173")
  .option("--watch <folder>", "read what comes into this folder")
  .action(start)
  .parseAsync();
