import { Instant } from "@digest/core";
import { InvalidArgumentError, Option } from "commander";

function instant(value: string): string {
  if (Instant.safeParse(value).success) return value;
  throw new InvalidArgumentError("Give an instant with offset, 2025-04-01T00:00:00Z.");
}

/** Options several commands share; each call makes a new one. */
export const options = {
  source: () => new Option("--source <id>", "read with the adapter of this source"),
  format: () => new Option("--format <id>", "read as this format of the source"),
  adapter: () =>
    new Option("--adapter <module>", "a module of your own that exports adapters; may be given again").argParser(
      (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
    ),
  now: () =>
    new Option("--now <instant>", "the present, for embargoes and plans (default: the clock)").argParser(instant),
  language: () => new Option("--lang <language>", "language of the reader").choices(["de", "en"]).default("de"),
} as const;

/** What the reading options give. */
export interface ReadOptions {
  readonly source?: string;
  readonly format?: string;
  readonly adapter?: readonly string[];
  readonly now?: string;
}
