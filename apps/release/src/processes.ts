import { execFile } from "node:child_process";
import { promisify } from "node:util";

const start = promisify(execFile);

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a package manager was called from: not for those whose folder is `cwd`. */
const inherited = { ...process.env, INIT_CWD: undefined };

/** Runs a command to its end; rejects with what it printed where it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Result> {
  try {
    return await start(command, args, { cwd, maxBuffer: 64 << 20, env: { ...inherited, ...env } });
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as Partial<Result>; // execFile adds what was printed
    throw new Error(`${command} ${args.slice(0, 3).join(" ")}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`, {
      cause,
    });
  }
}

/** Runs npm without chatter. */
export function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Result> {
  return run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], cwd, env);
}

/** Runs the package manager of the workspace. */
export function pnpm(args: readonly string[], cwd: string): Promise<Result> {
  return run("npx", ["-y", "pnpm@12", "--silent", ...args], cwd);
}
