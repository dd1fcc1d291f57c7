import { heldProblem, type ReadingItem, releaseOf } from "@digest/core";
import type { PrintOptions } from "../commands/read.ts";
import { noProgress, progress, tell, write } from "../console.ts";
import { readPaths } from "../reading/read-paths.ts";
import type { CommandContext } from "../run.ts";

/** The item as data: without what is internal. */
function line(item: ReadingItem, whole: boolean): string {
  const { uri, article, ledger } = item;
  return `${JSON.stringify(whole ? { uri, article, ledger } : article)}\n`;
}

/** `digest read`: articles that may be shown as NDJSON, problems as they come. */
export async function printArticles(
  paths: readonly string[],
  chosen: PrintOptions,
  { console, exit }: CommandContext,
): Promise<void> {
  const now = chosen.now ?? console.now();
  const shown = console.stdout.isTTY === true ? noProgress : progress(console.stderr); // lines are progress enough
  for await (const { items, problems } of readPaths(paths, chosen, console, shown)) {
    const held = items.filter(({ article }) => releaseOf(article, now) === "held");
    for (const item of items) {
      if (!held.includes(item)) await write(console.stdout, line(item, chosen.items === true));
    }
    const told = [...held.map(heldProblem), ...problems];
    for (const found of told) await tell(console, found);
    if (told.length > 0) exit(1);
  }
}
