import { createReadStream } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type Problem, problem, type SourceDocument } from "@digest/core";
import type { Console } from "../console.ts";
import { systemWords } from "../system-words.ts";

/** The largest input that is read, in bytes; an endless pipe stops here. */
export const largestInput = 256 * 1024 * 1024;

const unzip = promisify(gunzip);

/** A document to read, or why there is none. */
export type Input = { readonly document: SourceDocument } | { readonly problem: Problem };

function unreadable(uri: string, cause: unknown): Input {
  const detail = systemWords(cause);
  return detail === "ERR_BUFFER_TOO_LARGE"
    ? tooLarge(uri)
    : { problem: problem({ code: "unreadable-input", uri, detail }) };
}

function tooLarge(uri: string): Input {
  return { problem: problem({ code: "too-large", uri, detail: `more than ${largestInput} bytes` }) };
}

function emptyFolder(uri: string): Input {
  const detail = "the folder holds no files";
  return { problem: problem({ code: "empty-input", uri, detail, remedy: "Check the path." }) };
}

async function collectAll(chunks: AsyncIterable<Uint8Array>, uri: string): Promise<Input> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largestInput) return tooLarge(uri);
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { document: { uri, bytes: zipped ? await unzip(bytes, { maxOutputLength: largestInput }) : bytes } };
}

async function collect(chunks: AsyncIterable<Uint8Array>, uri: string): Promise<Input> {
  try {
    return await collectAll(chunks, uri);
  } catch (cause) {
    return unreadable(uri, cause);
  }
}

/** Files of a folder in the order of their names, folders within; a link back to a folder on the way is not followed. */
async function* walk(folder: string, root: string, above: ReadonlySet<string>): AsyncGenerator<Input> {
  const uri = relative(root, folder) || ".";
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    names = await readdir(folder);
  } catch (cause) {
    yield unreadable(uri, cause);
    return;
  }
  if (above.has(real)) return;
  const within = new Set([...above, real]);
  for (const name of names.toSorted()) {
    if (!name.startsWith(".")) yield* visit(join(folder, name), root, within);
  }
}

async function* visit(path: string, root: string, above: ReadonlySet<string>): AsyncGenerator<Input> {
  const uri = relative(root, path) || ".";
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* walk(path, root, above);
    else if (found.isFile() || above.size === 0) yield await collect(createReadStream(path), uri);
    else yield { problem: problem({ code: "unreadable-input", uri, detail: "neither file nor folder" }) };
  } catch (cause) {
    yield unreadable(uri, cause);
  }
}

/**
 * The documents under the paths given: files, folders with all within, `-` for standard input. gzip is undone. A pipe is read where it is
 * named; one that lies in a folder would wait for a writer that never comes. A path that leads to no file is a problem.
 */
export async function* documents(
  paths: readonly string[],
  console: Pick<Console, "stdin" | "folder">,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") {
      yield await collect(console.stdin, "-");
      continue;
    }
    let found = 0;
    for await (const input of visit(resolve(console.folder, path), console.folder, new Set())) {
      found += 1;
      yield input;
    }
    if (found === 0) yield emptyFolder(path);
  }
}
