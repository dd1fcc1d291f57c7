import { resolve } from "node:path";
import { type Console, problemLine, readPaths } from "@digest/cli";
import { watch } from "chokidar";
import type { Library } from "./library.ts";

/** Adds every file under the paths; what could not be read goes to stderr, on a terminal with how far it is. */
export async function addPaths(library: Library, paths: readonly string[], console: Console): Promise<void> {
  for await (const reading of readPaths(paths, {}, console)) {
    library.take(reading);
    for (const found of reading.problems) console.stderr.write(problemLine(found));
  }
}

/** Reads files that come into a folder or change there, until the function it gives is called or the process ends. */
export function watchFolder(library: Library, path: string, console: Console): () => Promise<void> {
  const watcher = watch(resolve(console.folder, path), { awaitWriteFinish: { stabilityThreshold: 300 } }).on(
    "all",
    (event, file) => {
      if (event !== "add" && event !== "change") return;
      console.stderr.write(`${file}\n`);
      void addPaths(library, [file], console);
    },
  );
  return () => watcher.close();
}
