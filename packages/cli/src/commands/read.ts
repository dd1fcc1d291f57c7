import { Command } from "commander";
import { options, type ReadOptions } from "../options.ts";
import type { CommandContext } from "../run.ts";

/** Options of `read`. */
export interface PrintOptions extends ReadOptions {
  readonly items?: boolean;
}

export function readCommand(context: CommandContext): Command {
  return new Command("read")
    .description("print the articles of files, folders or standard input (-) as NDJSON")
    .argument("<path...>", "files, folders with all within, or - for standard input")
    .addOption(options.source())
    .addOption(options.format())
    .addOption(options.adapter())
    .addOption(options.now())
    .addOption(options.workers())
    .option("--items", "print whole reading items: article, ledger and address")
    .action(async (paths: string[], chosen: PrintOptions) => {
      const { printArticles } = await import("../actions/print-articles.ts");
      await printArticles(paths, chosen, context);
    });
}
