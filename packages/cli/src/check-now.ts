import { Instant } from "@digest/core";
import type { Command } from "commander";

/** Ends with wrong usage where `--now` of a command is no instant. */
export function checkNow(command: Command, now: string): void {
  if (Instant.safeParse(now).success) return;
  command.error("error: option '--now <instant>' is no instant with offset. Give one like 2025-04-01T00:00:00Z.", {
    code: "commander.invalidArgument",
  });
}
