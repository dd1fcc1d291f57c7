import { Command } from "commander";
import type { CommandContext } from "../run.ts";

export function validateCommand(context: CommandContext): Command {
  return new Command("validate")
    .description("check articles (NDJSON) and digests (JSON) against the model")
    .argument("<file...>", "files, folders with all within, or - for standard input")
    .action(async (paths: string[]) => {
      const { printVerdicts } = await import("../actions/print-verdicts.ts");
      await printVerdicts(paths, context);
    });
}
