import { type Console, samplesFolder, samplesNow } from "@digest/cli";
import { addPaths } from "./folder.ts";
import { createLibrary, type Library } from "./library.ts";

/** The process's own streams; relative paths start from `folder`. */
export function processConsole(folder: string): Console {
  const { stdin, stdout, stderr } = process;
  return { stdin, stdout, stderr, folder, now: () => new Date().toISOString() };
}

/** The samples that come with the command, as of their own day. */
export async function sampleLibrary(): Promise<Library> {
  const library = createLibrary(samplesNow);
  await addPaths(library, [samplesFolder], processConsole(samplesFolder));
  return library;
}
