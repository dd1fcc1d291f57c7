import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout these proofs stand in. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every package that is published, by name of its folder. */
export async function publicPackages(): Promise<readonly PublicPackage[]> {
  const names = (await readdir(join(root, "packages"))).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const folder = join(root, "packages", name);
      return { folder, manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest };
    }),
  );
}

/** Entry points with code, as other people import them. */
export function entryPoints({ manifest }: PublicPackage): readonly string[] {
  return Object.keys(manifest.exports)
    .filter((entry) => entry !== "./package.json" && !entry.includes("*"))
    .map((entry) => manifest.name + entry.slice(1));
}
