import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const start = promisify(execFile);
const folder = fileURLToPath(new URL("../../../packages/cli/", import.meta.url));

/** The samples that come with the command. */
export const samples = `${folder}samples/`;

/** Bundles the command as it is published. */
export async function buildCommand(): Promise<void> {
  await start(process.execPath, [`${folder}node_modules/rolldown/bin/cli.mjs`, "--config"], { cwd: folder });
}

/** Runs a script of Node to its end. */
export function runNode(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const env = { ...process.env, INIT_CWD: undefined, ...environment };
  return start(process.execPath, args, { env, maxBuffer: 1 << 30 });
}

/** Runs the built command in a process of its own. */
export function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<unknown> {
  return runNode([`${folder}dist/main.js`, ...args], environment);
}

/** Runs the command from its source. */
export function runFromSource(args: readonly string[]): Promise<unknown> {
  return runNode(["--conditions=@digest/source", `${folder}src/main.ts`, ...args]);
}
