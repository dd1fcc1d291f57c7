import { type Adapter, DigestError, type ReadHint } from "@digest/core";
import { adapters, loadAdapters } from "./adapters.ts";

/** The adapters to read with: one's own first, by the paths of their modules from `folder`, then those the command brings. */
export async function chooseAdapters(own: readonly string[], folder: string): Promise<readonly Adapter[]> {
  const loaded = await Promise.all(own.map((path) => loadAdapters(path, folder)));
  return [...loaded.flat(), ...adapters];
}

function refuse(option: string, value: string, known: readonly string[]): never {
  throw new DigestError({
    code: "invalid-argument",
    path: [option],
    detail: `there is no ${value}`,
    remedy: `Use one of ${[...new Set(known)].join(", ")}.`,
  });
}

/**
 * Checks that some adapter has the source and format asked for.
 *
 * @throws DigestError `invalid-argument`, whose remedy names those there are.
 */
export function checkHint(adapters: readonly Adapter[], { source, format }: ReadHint): void {
  const named = source === undefined ? adapters : adapters.filter((adapter) => adapter.source === source);
  if (source !== undefined && named.length === 0) {
    refuse(
      "--source",
      source,
      adapters.map((adapter) => adapter.source),
    );
  }
  const formats = named.flatMap((adapter) => adapter.formats);
  if (format !== undefined && !formats.includes(format)) refuse("--format", format, formats);
}
