import type { Problem } from "@digest/core";

/** Where text goes: what a stream of Node has to have. */
export interface Output {
  /** A terminal. */
  readonly isTTY?: boolean;
  readonly destroyed: boolean;
  write(text: string): boolean;
  once(event: "drain" | "close", listener: () => void): unknown;
  off(event: "drain" | "close", listener: () => void): unknown;
}

/** What a command may touch of the machine; tests hand in their own. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** The present, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Writes and waits while the reader is behind, so that memory stays bounded. A closed pipe ends quietly. */
export async function write(stream: Output, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off("drain", done);
      stream.off("close", done);
      resolve();
    };
    stream.once("drain", done);
    stream.once("close", done);
  });
}

/** Names of files may hold codes that a terminal obeys. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\ufffd");
}

/** One problem as a person reads it: where, what, and what to do. */
export function problemLine(problem: Problem): string {
  const place = problem.uri === undefined ? "" : `${problem.uri}: `;
  return `${withoutControls(`${place}${problem.code}: ${problem.message}. ${problem.remedy}`)}\n`;
}

const clearLine = "\r\u001B[2K";

/** Tells a problem on stderr, over the line of progress that may stand there. */
export async function tell({ stderr }: Pick<Console, "stderr">, problem: Problem): Promise<void> {
  await write(stderr, `${stderr.isTTY === true ? clearLine : ""}${problemLine(problem)}`);
}

/** How far reading has come. */
export interface Progress {
  readonly step: (label: string) => void;
  readonly end: () => void;
}

/** Shows nothing. */
export const noProgress: Progress = { step: () => undefined, end: () => undefined };

/** Progress on a terminal, one line that is overwritten; silent elsewhere. */
export function progress(stderr: Console["stderr"]): Progress {
  if (stderr.isTTY !== true) return noProgress;
  let count = 0;
  return {
    step: (label) => {
      count += 1;
      const shown = label.length > 60 ? `…${label.slice(-59)}` : label;
      stderr.write(`${clearLine}${count} read  ${withoutControls(shown)}`);
    },
    end: () => {
      stderr.write(clearLine);
    },
  };
}
