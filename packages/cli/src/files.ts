import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DigestError } from "@digest/core";
import type { Console } from "./console.ts";
import { systemWords } from "./system-words.ts";

/** A place in the file system, as the person named it. */
type Place = Pick<Console, "folder">;

/**
 * A JSON file's value.
 *
 * @throws DigestError `unreadable-input` or `malformed-json`.
 */
export async function readJson(path: string, { folder }: Place): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(folder, path), "utf8");
  } catch (cause) {
    throw new DigestError({ code: "unreadable-input", uri: path, detail: systemWords(cause), cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DigestError({ code: "malformed-json", uri: path, cause });
  }
}

function isMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/**
 * The same; `undefined` where there is no such file.
 *
 * @throws DigestError `unreadable-input` or `malformed-json`.
 */
export async function readJsonIfThere(path: string, place: Place): Promise<unknown> {
  try {
    return await readJson(path, place);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Writes a file aside and renames it, so that no half-written one is ever seen.
 *
 * @throws DigestError `unwritable-output`.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(aside, text, { mode: 0o600, flush: true });
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw new DigestError({ code: "unwritable-output", uri: path, detail: systemWords(cause), cause });
  }
}
