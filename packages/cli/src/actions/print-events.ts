import { resolve } from "node:path";
import {
  type ConfidentialState,
  DigestError,
  type DigesterOptions,
  type Overrides,
  parseOverrides,
  parseState,
} from "@digest/core";
import type { EventsOptions } from "../commands/events.ts";
import { type Console, write } from "../console.ts";
import { digestPaths } from "../digest-paths.ts";
import { readJson, readJsonIfThere, writeWhole } from "../files.ts";
import { renderAs } from "../render-as.ts";
import type { CommandContext } from "../run.ts";

/** A file of the command's own making or of an editor's, read by a function of core. */
function parsed<Value>(path: string, option: string, remedy: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (cause) {
    if (!DigestError.is(cause)) throw cause;
    const place = cause.problem.path?.join(".");
    const detail = place === undefined ? path : `${path}, ${place}`;
    throw new DigestError({ code: "invalid-argument", path: [option], detail, remedy, cause });
  }
}

async function readOverrides(path: string, console: Console): Promise<Overrides> {
  const value = await readJson(path, console);
  return parsed(path, "--overrides", "Give an object with merge, split or pin.", () => parseOverrides(value));
}

async function readState(path: string, console: Console): Promise<ConfidentialState | undefined> {
  const value = await readJsonIfThere(path, console);
  if (value === undefined) return undefined; // the first run
  return parsed(path, "--state", "Give a file that --state wrote, or a path where there is none yet.", () =>
    parseState(value),
  );
}

async function given(chosen: EventsOptions, console: Console): Promise<Omit<DigesterOptions, "locale">> {
  const state = chosen.state === undefined ? undefined : await readState(chosen.state, console);
  const overrides = chosen.overrides === undefined ? undefined : await readOverrides(chosen.overrides, console);
  return { ...(state === undefined ? {} : { state }), ...(overrides === undefined ? {} : { overrides }) };
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
