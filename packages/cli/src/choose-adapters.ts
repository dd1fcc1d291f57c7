import type { Adapter } from "@digest/core";
import { adapters, loadAdapters } from "./adapters.ts";
import type { Console } from "./console.ts";
import type { ReadOptions } from "./options.ts";

/** The adapters to read with: one's own first, then those the command brings. */
export async function chooseAdapters(options: ReadOptions, console: Console): Promise<readonly Adapter[]> {
  const own = await Promise.all((options.adapter ?? []).map((path) => loadAdapters(path, console.folder)));
  return [...own.flat(), ...adapters];
}
