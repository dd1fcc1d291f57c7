import { resolve } from "node:path";
import type { ConfidentialState, DigesterOptions } from "@digest/core";
import { parseOverrides, parseState } from "@digest/core";
import { Command, Option } from "commander";
import { type Console, write } from "../console.ts";
import { digestPaths } from "../digest-paths.ts";
import { readJson, writeWhole } from "../files.ts";
import { options, type ReadOptions } from "../options.ts";
import { type RenderForm, renderAs, renderForms } from "../render-as.ts";
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
    .addOption(options.language())
    .option("--state <file>", "go on from this file and write it anew; it may hold embargoed text")
    .option("--overrides <file>", "merge, split or pin events as this JSON file says")
    .option("--explain", "say why articles and mentions were joined")
    .addOption(new Option("--as <form>", "form of the output").choices(renderForms).default("text"));
}

async function given(chosen: EventsOptions, console: Console): Promise<Omit<DigesterOptions, "locale">> {
  const state = chosen.state === undefined ? undefined : await readJson(resolve(console.folder, chosen.state));
  const overrides =
    chosen.overrides === undefined ? undefined : await readJson(resolve(console.folder, chosen.overrides));
  return {
    ...(state === undefined ? {} : { state: parseState(state) }),
    ...(overrides === undefined ? {} : { overrides: parseOverrides(overrides) }),
  };
}

async function save(path: string, state: ConfidentialState, console: Console): Promise<void> {
  await writeWhole(resolve(console.folder, path), `${JSON.stringify(state)}\n`);
}

/** Reads the paths, prints their digest in the form asked for and keeps the state. */
export async function printEvents(
  paths: readonly string[],
  chosen: EventsOptions,
  { console, exit }: CommandContext,
): Promise<void> {
  const { digest, digester, complete } = await digestPaths(paths, chosen, console, await given(chosen, console));
  const explain = chosen.explain === true;
  await write(console.stdout, renderAs(chosen.as, digest, { language: chosen.lang, explain }));
  if (chosen.state !== undefined) await save(chosen.state, digester.state(), console);
  if (!complete) exit(1);
}

export function eventsCommand(context: CommandContext): Command {
  const command = new Command("events").description("print what happened and who says so").argument("<path...>");
  return withEventsOptions(command).action((paths: string[], chosen: EventsOptions) =>
    printEvents(paths, chosen, context),
  );
}
