import { Command, Option } from "commander";
import { options, type ReadOptions } from "../options.ts";
import { type RenderForm, renderForms } from "../render-forms.ts";
import type { CommandContext } from "../run.ts";

/** Options of `events`, and of `demo`, which reads the samples. */
export interface EventsOptions extends ReadOptions {
  readonly lang: "de" | "en";
  readonly state?: string;
  readonly overrides?: string;
  readonly explain?: boolean;
  readonly as: RenderForm;
}

/** Adds the options of `events` to a command. */
export function withEventsOptions(command: Command): Command {
  return command
    .addOption(options.source())
    .addOption(options.format())
    .addOption(options.adapter())
    .addOption(options.now())
    .addOption(options.workers())
    .addOption(options.language())
    .option("--state <file>", "go on from this file and write it anew; it may hold embargoed text")
    .option("--overrides <file>", "merge, split or pin events as this JSON file says")
    .option("--explain", "say why articles and mentions were joined")
    .addOption(new Option("--as <form>", "form of the output").choices(renderForms).default("text"));
}

export function eventsCommand(context: CommandContext): Command {
  const command = new Command("events")
    .description("print what happened and who says so")
    .argument("<path...>", "files, folders with all within, or - for standard input");
  return withEventsOptions(command).action(async (paths: string[], chosen: EventsOptions) => {
    const { printEvents } = await import("../actions/print-events.ts");
    await printEvents(paths, chosen, context);
  });
}
