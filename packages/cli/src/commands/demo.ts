import { Command } from "commander";
import type { CommandContext } from "../run.ts";
import { samplesFolder } from "../samples.ts";
import { type EventsOptions, withEventsOptions } from "./events.ts";

/** The present of the samples, so that the demo prints the same every day. */
export const samplesNow = "2025-04-01T00:00:00Z";

export function demoCommand(context: CommandContext): Command {
  const command = new Command("demo").description("print the digest of the samples that come with the command");
  return withEventsOptions(command).action(async (chosen: EventsOptions) => {
    const { printEvents } = await import("../actions/print-events.ts");
    await printEvents([samplesFolder], { now: samplesNow, ...chosen }, context);
  });
}
