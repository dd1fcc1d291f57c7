import { resolve } from "node:path";
import { documents, problemLine } from "@digest/cli";
import { watch } from "chokidar";
import type { Library } from "./library.ts";

/** Adds every file under the paths, telling what could not be read and how far it is. */
export async function addPaths(
  library: Library,
  paths: readonly string[],
  folder: string,
  tell: (text: string) => void,
): Promise<void> {
  for await (const input of documents(paths, { folder, stdin: process.stdin })) {
    if ("problem" in input) {
      tell(problemLine(input.problem));
      continue;
    }
    const { problems } = await library.add(input.document);
    for (const found of problems) tell(problemLine(found));
  }
}

/** Reads files that come into a folder or change there, until the process ends. */
export function watchFolder(library: Library, path: string, folder: string, tell: (text: string) => void): void {
  watch(resolve(folder, path), { awaitWriteFinish: { stabilityThreshold: 300 } }).on("all", (event, file) => {
    if (event !== "add" && event !== "change") return;
    tell(`${file}\n`);
    void addPaths(library, [file], folder, tell);
  });
}
