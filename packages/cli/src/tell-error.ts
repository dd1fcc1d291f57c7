import { DigestError, errorKinds } from "@digest/core";
import { type Console, tell, write } from "./console.ts";
import type { ExitCode } from "./run.ts";

/** Tells on stderr why a command failed; gives the exit code. */
export async function tellError(error: unknown, console: Console): Promise<ExitCode> {
  if (DigestError.is(error)) {
    await tell(console, error.problem);
    return error.code === "invalid-argument" ? 2 : 1;
  }
  const { reason, remedy } = errorKinds.internal;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await write(console.stderr, `internal: ${reason}. ${remedy}\n${stack}\n`);
  return 1;
}
