import { Command } from "commander";
import type { CommandContext } from "../run.ts";

export function diffCommand(context: CommandContext): Command {
  return new Command("diff")
    .description("print what differs between two digests (events --as json)")
    .argument("<old>", "the digest before, a JSON file")
    .argument("<new>", "the digest after, a JSON file")
    .action(async (before: string, after: string) => {
      const { printDiff } = await import("../actions/print-diff.ts");
      await printDiff(before, after, context);
    });
}
