import { type Adapter, type Problem, type ReadHint, type Reading, readWith } from "@digest/core";
import { readArticleLines } from "./article-lines.ts";
import type { Console } from "./console.ts";
import { progress } from "./console.ts";
import { documents } from "./documents.ts";

/** What one input gave. */
export interface PathReading extends Reading {
  readonly uri: string;
}

/** Reads all inputs under the paths one after the other, each by the adapter that recognises it. */
export async function* readPaths(
  paths: readonly string[],
  adapters: readonly Adapter[],
  hint: ReadHint,
  console: Console,
): AsyncGenerator<PathReading> {
  const shown = progress(console.stderr);
  try {
    for await (const input of documents(paths, console)) {
      if ("problem" in input) {
        yield { uri: input.problem.uri ?? "", items: [], problems: [input.problem] };
        continue;
      }
      const { document } = input;
      shown.step(document.uri);
      yield { uri: document.uri, ...(readArticleLines(document) ?? (await readWith(adapters, document, hint))) };
    }
  } finally {
    shown.end();
  }
}

/** Everything under the paths at once. */
export async function readAll(
  paths: readonly string[],
  adapters: readonly Adapter[],
  hint: ReadHint,
  console: Console,
): Promise<Reading> {
  const items: Reading["items"][number][] = [];
  const problems: Problem[] = [];
  for await (const reading of readPaths(paths, adapters, hint, console)) {
    items.push(...reading.items);
    problems.push(...reading.problems);
  }
  return { items, problems };
}
