import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { qualityEvents, qualityEventsHeld } from "./events.ts";
import { qualityFeeds } from "./feeds.ts";
import { qualityHtml } from "./html.ts";
import { qualityNames } from "./names.ts";
import { qualityStatements } from "./statements.ts";
import { qualityStories } from "./stories.ts";
import { qualityTimes } from "./times.ts";

/** Measures one task over the corpora and prints what it measured with. */
export type Quality = (corpora: string) => Promise<unknown>;

/** One row a task; a task of its own file. */
const tasks: Readonly<Record<string, Quality>> = {
  events: qualityEvents,
  "events-held": qualityEventsHeld,
  feeds: qualityFeeds,
  html: qualityHtml,
  names: qualityNames,
  statements: qualityStatements,
  stories: qualityStories,
  times: qualityTimes,
};

/** Tasks whose gold stands in the repository. */
const ownGold: ReadonlySet<string> = new Set(["events", "events-held"]);

const usage = `usage: quality [${Object.keys(tasks).join("|")}] [--corpora DIR]\n`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { corpora: { type: "string", default: "../shared/corpora" } },
    allowPositionals: true,
  });
  const corpora = resolve(process.env["INIT_CWD"] ?? process.cwd(), values.corpora);
  const names = positionals.length === 0 ? Object.keys(tasks) : positionals;
  for (const name of names) {
    const task = tasks[name];
    if (task === undefined) {
      process.stderr.write(usage);
      return 2;
    }
    process.stdout.write(`# ${name}\n`);
    if (!ownGold.has(name) && !existsSync(corpora)) process.stdout.write(`skipped: there is no ${corpora}\n`);
    else await task(corpora);
    process.stdout.write("\n");
  }
  return 0;
}

process.exitCode = await main();
