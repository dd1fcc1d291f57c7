import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../processes.ts";
import { type Manifest, publicPackages, root } from "../workspace.ts";

/** The versions that the changesets give, found out in a copy: the checkout stays as it is. */
export async function nextVersions(folder: string): Promise<readonly Manifest[]> {
  const copy = join(folder, "versions");
  await mkdir(copy, { recursive: true });
  for (const name of ["package.json", "pnpm-workspace.yaml", ".changeset"]) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  const packages = (await publicPackages()).map((found) => found.folder.slice(root.length));
  for (const path of packages) {
    await mkdir(join(copy, path), { recursive: true });
    await cp(join(root, path, "package.json"), join(copy, path, "package.json"));
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await run("git", ["init", "--quiet"], copy);
  await run(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], copy);
  return Promise.all(
    packages.map(async (path) => {
      await readFile(join(copy, path, "CHANGELOG.md"), "utf8"); // rejects where a package has no changeset
      return JSON.parse(await readFile(join(copy, path, "package.json"), "utf8")) as Manifest;
    }),
  );
}
