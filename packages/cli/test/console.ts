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
export function runIn(folder: string, args: readonly string[], stdin: string | Uint8Array = ""): Promise<Outcome> {
  return runWith(folder, args, Readable.from([Buffer.from(stdin)]));
}

/** Runs the command with an input that never ends. */
export function runEndless(folder: string, args: readonly string[]): Promise<Outcome> {
  const chunk = Buffer.alloc(1024 * 1024, "Ein Satz. ");
  return runWith(
    folder,
    args,
    (async function* () {
      for (;;) yield chunk;
    })(),
  );
}

async function runWith(folder: string, args: readonly string[], stdin: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const console: Console = {
    folder,
    stdin,
    stdout: sink(out),
    stderr: sink(err),
    now: () => "2025-06-10T00:00:00Z",
  };
  const code = await run(args, console);
  return { code, stdout: out.join(""), stderr: err.join("") };
}
