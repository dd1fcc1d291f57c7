import type { Adapter } from "@digest/core";
import { adapters, loadAdapters } from "./adapters.ts";

/** The adapters to read with: one's own first, by the paths of their modules from `folder`, then those the command brings. */
export async function chooseAdapters(own: readonly string[], folder: string): Promise<readonly Adapter[]> {
  const loaded = await Promise.all(own.map((path) => loadAdapters(path, folder)));
  return [...loaded.flat(), ...adapters];
}
