import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { dpa } from "@digest/adapter-dpa";
import { ippen } from "@digest/adapter-ippen";
import { nd } from "@digest/adapter-nd";
import { tagesschau } from "@digest/adapter-tagesschau";
import { welt } from "@digest/adapter-welt";
import { type Adapter, DigestError } from "@digest/core";

/** The adapters the command brings, by source. */
export const adapters: readonly Adapter[] = [dpa, tagesschau, welt, ippen, nd];

function isAdapter(value: unknown): value is Adapter {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "source") === "string" &&
    Array.isArray(Reflect.get(value, "formats")) &&
    typeof Reflect.get(value, "detect") === "function" &&
    typeof Reflect.get(value, "read") === "function"
  );
}

/**
 * The adapters a module of one's own exports, under any name. `base` is the folder a relative path starts from.
 *
 * @throws DigestError `invalid-argument` where the module cannot be loaded or exports no adapter.
 */
export async function loadAdapters(path: string, base: string): Promise<readonly Adapter[]> {
  let loaded: unknown;
  try {
    loaded = await import(pathToFileURL(resolve(base, path)).href);
  } catch (cause) {
    throw new DigestError({
      code: "invalid-argument",
      path: ["--adapter"],
      detail: `${path} cannot be loaded${cause instanceof Error ? `: ${cause.message}` : ""}`,
      remedy: "Check the path, and that the module runs by itself.",
      cause,
    });
  }
  const found = Object.values(loaded ?? {}).filter(isAdapter);
  if (found.length > 0) return found;
  throw new DigestError({
    code: "invalid-argument",
    path: ["--adapter"],
    detail: `${path} exports no adapter`,
    remedy: "Export an object with source, formats, detect and read.",
  });
}
