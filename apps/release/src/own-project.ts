import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm, pnpm } from "./processes.ts";
import { root } from "./workspace.ts";

/** Packs every public package; gives the paths of the tarballs. */
export async function packAll(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  await pnpm(["-r", "--filter", "./packages/*", "pack", "--pack-destination", folder], root);
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** A folder like another person's: a package.json, and what npm installed of the names. */
export async function ownProject(folder: string, installed: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "name": "own-project", "private": true, "type": "module" }\n');
  await npm(["install", ...installed], folder);
  return folder;
}

/** A fresh folder outside the checkout. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "digest-release-"));
}
