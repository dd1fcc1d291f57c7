import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { blocksOfPages } from "../code-blocks.ts";
import { run } from "../processes.ts";
import { type Bench, type Environment, nodeVersions } from "./bench.ts";

/** Lines of shell blocks that act on installed packages; installing is proven by the rehearsal, the checkout's own scripts by `.ci/run`. */
async function commands(): Promise<readonly string[]> {
  const lines = (await blocksOfPages("sh")).flatMap(({ code }) => code.split("\n"));
  return lines.filter((line) => /^(?:npx @digest\/|digest )/.test(line));
}

async function importAll(
  node: string,
  names: readonly string[],
  cwd: string,
  given: readonly string[],
): Promise<string> {
  const script = `for (const name of ${JSON.stringify(names)}) { try { await import(name); } catch (cause) { throw new Error(name, { cause }); } }`;
  return (await run(node, [...given, "--input-type=module", "-e", script], cwd)).stdout;
}

async function proveNode(version: number, { project, tools, entries, blocks }: Bench): Promise<string> {
  const bin = join(tools, "node_modules", `node-${version}`, "bin");
  const node = join(bin, "node");
  const PATH = [bin, join(project, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  await importAll(node, entries, project, []);
  await importAll(
    node,
    blocks.map((name) => `./${name}`),
    join(project, "blocks"),
    ["--import", "./given.ts"],
  );
  const recipes = (await readdir(join(project, "cookbook"))).filter((name) => /^\d\d-/.test(name));
  const printed = await importAll(
    node,
    recipes.map((name) => `./${name}`),
    join(project, "cookbook"),
    [],
  );
  if (!printed.includes("Anna Roth")) throw new Error("the cookbook printed no digest");
  const lines = await commands();
  for (const line of lines) await run("sh", ["-c", line], project, { PATH });
  const { stdout } = await run(node, ["--version"], project);
  return `${stdout.trim()}: ${entries.length} entries, ${blocks.length} code blocks, ${recipes.length} recipes, ${lines.length} commands`;
}

export const nodes: readonly Environment[] = nodeVersions.map((version) => ({
  name: `Node ${version}`,
  prove: (bench) => proveNode(version, bench),
}));
