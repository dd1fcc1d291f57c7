import { heldProblem, type ReadingItem, releaseOf } from "@digest/core";
import { Command } from "commander";
import { chooseAdapters } from "../choose-adapters.ts";
import { problemLine, write } from "../console.ts";
import { options, type ReadOptions } from "../options.ts";
import { readPaths } from "../read-paths.ts";
import type { CommandContext } from "../run.ts";

interface Options extends ReadOptions {
  readonly items?: boolean;
}

/** The item as data: without what is internal. */
function line(item: ReadingItem, whole: boolean): string {
  const { uri, article, ledger } = item;
  return `${JSON.stringify(whole ? { uri, article, ledger } : article)}\n`;
}

export function readCommand({ console, exit }: CommandContext): Command {
  return new Command("read")
    .description("print the articles of files, folders or standard input (-) as NDJSON")
    .argument("<path...>")
    .addOption(options.source())
    .addOption(options.format())
    .addOption(options.adapter())
    .addOption(options.now())
    .option("--items", "print whole reading items: article, ledger and address")
    .action(async (paths: string[], chosen: Options) => {
      const now = chosen.now ?? console.now();
      const adapters = await chooseAdapters(chosen, console);
      for await (const { items, problems } of readPaths(paths, adapters, chosen, console)) {
        const held = items.filter(({ article }) => releaseOf(article, now) === "held");
        for (const item of items) {
          if (!held.includes(item)) await write(console.stdout, line(item, chosen.items === true));
        }
        const told = [...held.map(heldProblem), ...problems];
        for (const found of told) await write(console.stderr, problemLine(found));
        if (told.length > 0) exit(1);
      }
    });
}
