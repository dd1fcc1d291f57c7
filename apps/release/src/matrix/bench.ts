import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeBlocks } from "../code-blocks.ts";
import { freshFolder, ownProject, packAll } from "../own-project.ts";
import { entryPoints, publicPackages, root } from "../workspace.ts";
import { userOptions, writeBlocks } from "../write-blocks.ts";

export const nodeVersions = [22, 24, 26] as const;
export const compilerVersions = [5, 6, 7] as const;

/** Other people's folders, made once: a project with the packages, and the tools its owner may have. */
export interface Bench {
  /** All folders of the bench. */
  readonly folder: string;
  /** A project with the packages, Vite, esbuild and the polyfills. */
  readonly project: string;
  readonly tools: string;
  readonly tarballs: readonly string[];
  readonly entries: readonly string[];
  /** TypeScript blocks of the pages, as files in `project/blocks`. */
  readonly blocks: readonly string[];
  /** What the README of the kit tells to put in the place of Node's modules. */
  readonly polyfills: Readonly<Record<string, string>>;
}

/** One environment the packages have to work in. `prove` gives what it saw and rejects where something is wrong. */
export interface Environment {
  readonly name: string;
  readonly prove: (bench: Bench) => Promise<string>;
}

/** The table of polyfills in the README of the kit: its only block of JSON. */
async function polyfillsOf(page: string): Promise<Readonly<Record<string, string>>> {
  const markdown = await readFile(join(root, page), "utf8");
  const block = codeBlocks(page, markdown).find(({ language }) => language === "json");
  return JSON.parse(block?.code ?? "{}") as Readonly<Record<string, string>>;
}

/** Files that the READMEs speak of. */
async function fillProject(project: string, entries: readonly string[]): Promise<readonly string[]> {
  const blocks = await writeBlocks(join(project, "blocks"), {});
  await copyFile(
    join(root, "packages/adapter-dpa/fixtures/digitalwires/text/input.json"),
    join(project, "blocks/entry.json"),
  );
  const imports = entries.map(
    (name, index) => `import * as m${index} from "${name}";\nexport const n${index} = m${index};\n`,
  );
  await writeFile(join(project, "blocks/entries.ts"), imports.join(""));
  await writeFile(join(project, "empty.js"), "export default {};\n");
  await cp(join(project, "node_modules/@digest/cli/samples"), join(project, "articles"), { recursive: true });
  await cp(join(root, "examples/cookbook/src"), join(project, "cookbook"), { recursive: true });
  await cp(join(root, "examples/sixth-publisher/src"), join(project, "examples/sixth-publisher/src"), {
    recursive: true,
  });
  return blocks;
}

/** Packs the packages and installs everything the environments need. */
export async function makeBench(): Promise<Bench> {
  const folder = await freshFolder();
  const polyfills = await polyfillsOf("packages/adapter-kit/README.md");
  const tarballs = await packAll(join(folder, "tarballs"));
  const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const [project, tools] = await Promise.all([
    ownProject(join(folder, "project"), [
      ...tarballs,
      "@types/node@24",
      "esbuild",
      "vite@8",
      "events",
      ...Object.values(polyfills).filter((name) => !name.startsWith(".")),
    ]),
    ownProject(join(folder, "tools"), [
      ...nodeVersions.map((version) => `node-${version}@npm:node-${platform}@${version}`),
      ...compilerVersions.map((version) => `typescript-${version}@npm:typescript@${version}`),
    ]),
  ]);
  const entries = (await publicPackages()).flatMap(entryPoints);
  return { folder, project, tools, tarballs, entries, polyfills, blocks: await fillProject(project, entries) };
}

/** Writes the tsconfig of a careful user; `options` say how modules are found. */
export async function configure(folder: string, options: Readonly<Record<string, unknown>>): Promise<void> {
  const config = { compilerOptions: { ...userOptions, ...options }, include: ["*.ts"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
}
