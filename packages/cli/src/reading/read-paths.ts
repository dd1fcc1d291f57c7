import { availableParallelism } from "node:os";
import type { Adapter } from "@digest/core";
import { type Console, type Progress, progress } from "../console.ts";
import type { ReadOptions } from "../options.ts";
import { checkHint, chooseAdapters } from "./choose-adapters.ts";
import { documents } from "./documents.ts";
import { inOrder, type PathReading, type Reader } from "./in-order.ts";
import { readerWith } from "./read-document.ts";
import { type ReadPool, readPool } from "./read-pool.ts";

/** Bytes read before threads are started: less is read sooner than they start. */
const worthThreads = 4 * 1024 * 1024;
const mostThreads = 8;
/** Documents sent to a thread before it has answered the first, so that it need not wait for this one. */
const queued = 4;

/** One a core: the command itself, which writes what they read, needs little beside them. */
function usualThreads(): number {
  const cores = availableParallelism();
  return cores === 1 ? 0 : Math.min(mostThreads, cores);
}

function createReader(
  adapters: readonly Adapter[],
  options: ReadOptions,
  folder: string,
): Reader & { readonly close: () => Promise<void> } {
  const hint = { source: options.source, format: options.format };
  const task = { adapters: options.adapter ?? [], folder, hint };
  const readHere = readerWith(adapters, hint);
  const threads = options.workers ?? usualThreads();
  let bytes = options.workers === undefined ? 0 : worthThreads;
  let pool: ReadPool | undefined;
  return {
    read: (document) => {
      if (threads > 0 && bytes >= worthThreads) pool ??= readPool(threads, task, readHere);
      bytes += document.bytes.length;
      return (pool?.read ?? readHere)(document);
    },
    atOnce: () => (pool === undefined ? 1 : threads * queued),
    close: async () => pool?.close(),
  };
}

/**
 * Reads all inputs under the paths, each by the adapter that recognises it, and gives them in order. Many are read by several threads; what comes out is
 * the same.
 */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions,
  console: Console,
  shown: Progress = progress(console.stderr),
): AsyncGenerator<PathReading> {
  const adapters = await chooseAdapters(options.adapter ?? [], console.folder);
  checkHint(adapters, options);
  const reader = createReader(adapters, options, console.folder);
  try {
    for await (const reading of inOrder(documents(paths, console), reader)) {
      shown.step(reading.uri);
      yield reading;
    }
  } finally {
    shown.end();
    await reader.close();
  }
}
