import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freshFolder, ownProject, packAll } from "../src/own-project.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty npm project with the packed packages installed. */
    folder: string;
  }
}

/** Packs and installs once for all proofs. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await freshFolder();
  const tarballs = await packAll(join(folder, "tarballs"));
  project.provide("folder", await ownProject(join(folder, "own-project"), tarballs));
  return () => rm(folder, { recursive: true, force: true });
}
