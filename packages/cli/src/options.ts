import { InvalidArgumentError, Option } from "commander";

const mostWorkers = 64;

function workerCount(value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= mostWorkers) return Number(value);
  throw new InvalidArgumentError(`Give a number from 0 to ${mostWorkers}.`);
}

/** Options several commands share; each call makes a new one. */
export const options = {
  source: () =>
    new Option("--source <id>", "read as of this source: dpa, tagesschau, welt, ippen, nd, or one of your own"),
  format: () => new Option("--format <id>", "read as this format of the source, whatever the input looks like"),
  adapter: () =>
    new Option("--adapter <module>", "a module of your own that exports adapters; may be given again").argParser(
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    ),
  now: () =>
    new Option("--now <instant>", "the present, for embargoes and plans, 2025-04-01T00:00:00Z (default: the clock)"),
  workers: () =>
    new Option(
      "--workers <count>",
      "threads that read files; 0: none (default: some, once there is much to read)",
    ).argParser(workerCount),
  language: () => new Option("--lang <language>", "language of the reader").choices(["de", "en"]).default("de"),
} as const;

/** What the reading options give. */
export interface ReadOptions {
  readonly source?: string;
  readonly format?: string;
  readonly adapter?: readonly string[];
  /** An instant with offset. */
  readonly now?: string;
  /** Threads that read; absent: as many as pay. */
  readonly workers?: number;
}
