import { Readable, Writable } from "node:stream";
import { type Console, type ExitCode, run } from "../src/index.ts";

/** What a run of the command gave. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

function sink(parts: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(chunk.toString("utf8"));
      done();
    },
  });
}

/** Runs the command in a folder with an input, as a person would. */
export async function runIn(folder: string, args: readonly string[], stdin = ""): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const console: Console = {
    folder,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink(out),
    stderr: sink(err),
    now: () => "2025-06-10T00:00:00Z",
  };
  const code = await run(args, console);
  return { code, stdout: out.join(""), stderr: err.join("") };
}
