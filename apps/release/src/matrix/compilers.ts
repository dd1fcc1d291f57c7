import { join } from "node:path";
import { run } from "../processes.ts";
import { type Bench, compilerVersions, configure, type Environment } from "./bench.ts";

/** The two ways in which projects find modules. */
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
} as const;

async function proveCompiler(version: number, options: object, { project, tools, blocks }: Bench): Promise<string> {
  const folder = join(project, "blocks");
  await configure(folder, { ...options });
  const compiler = join(tools, "node_modules", `typescript-${version}`, "bin/tsc");
  await run(process.execPath, [compiler, "--project", folder], project);
  const { stdout } = await run(process.execPath, [compiler, "--version"], project);
  return `${stdout.trim()}: every entry and ${blocks.length} code blocks, declarations checked too`;
}

export const compilers: readonly Environment[] = compilerVersions.flatMap((version) =>
  Object.entries(resolutions).map(([name, options]) => ({
    name: `TypeScript ${version}, ${name}`,
    prove: (bench: Bench) => proveCompiler(version, options, bench),
  })),
);
