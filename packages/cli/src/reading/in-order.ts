import type { Reading } from "@digest/core";
import type { Input } from "./documents.ts";
import type { Read } from "./read-document.ts";

/** What one input gave. */
export interface PathReading extends Reading {
  readonly uri: string;
}

/** A way to read, and how many documents it takes at a time. */
export interface Reader {
  readonly read: Read;
  readonly atOnce: () => number;
}

/** Bytes of documents read ahead of the one whose turn it is; a single larger one passes. */
const mostAhead = 64 * 1024 * 1024;

async function readInput(input: Input, read: Read): Promise<PathReading> {
  if ("problem" in input) return { uri: input.problem.uri ?? "", items: [], problems: [input.problem] };
  return { uri: input.document.uri, ...(await read(input.document)) };
}

/** What the inputs give, in their order, whichever is read first; few are held at a time, so that memory stays bounded. */
export async function* inOrder(inputs: AsyncIterable<Input>, { read, atOnce }: Reader): AsyncGenerator<PathReading> {
  const ahead: { readonly reading: Promise<PathReading>; readonly size: number }[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    const size = "document" in input ? input.document.bytes.length : 0;
    ahead.push({ reading: readInput(input, read), size });
    bytes += size;
    while (ahead.length >= atOnce() || bytes > mostAhead) {
      const first = ahead.shift();
      if (first === undefined) break;
      yield await first.reading;
      bytes -= first.size;
    }
  }
  for (const { reading } of ahead) yield await reading;
}
