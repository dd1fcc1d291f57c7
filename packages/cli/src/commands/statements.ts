import { Command, Option } from "commander";
import { options, type ReadOptions } from "../options.ts";
import type { CommandContext } from "../run.ts";

/** Options of `statements`. */
export interface StatementsOptions extends ReadOptions {
  readonly speaker?: string;
  readonly about?: string;
  readonly as: "json" | "csv";
}

export function statementsCommand(context: CommandContext): Command {
  return new Command("statements")
    .description("print who said what")
    .argument("<path...>", "files, folders with all within, or - for standard input")
    .addOption(options.source())
    .addOption(options.format())
    .addOption(options.adapter())
    .addOption(options.now())
    .addOption(options.workers())
    .option("--speaker <name>", "only statements of this speaker (part of a name)")
    .option("--about <name>", "only statements whose words hold this name")
    .addOption(new Option("--as <form>", "form of the output").choices(["json", "csv"]).default("json"))
    .action(async (paths: string[], chosen: StatementsOptions) => {
      const { printStatements } = await import("../actions/print-statements.ts");
      await printStatements(paths, chosen, context);
    });
}
