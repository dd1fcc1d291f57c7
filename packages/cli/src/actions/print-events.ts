import { resolve } from "node:path";
import { type ConfidentialState, type DigesterOptions, parseOverrides, parseState } from "@digest/core";
import type { EventsOptions } from "../commands/events.ts";
import { type Console, write } from "../console.ts";
import { digestPaths } from "../digest-paths.ts";
import { readJson, writeWhole } from "../files.ts";
import { renderAs } from "../render-as.ts";
import type { CommandContext } from "../run.ts";

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

/** `digest events` and `demo`: reads the paths, prints their digest in the form asked for and keeps the state. */
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
