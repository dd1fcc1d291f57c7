import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { DigestError } from "@digest/core";

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

/**
 * A JSON file's value; `undefined` where there is no such file.
 *
 * @throws DigestError `unreadable-input` or `malformed-json`.
 */
export async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new DigestError({ code: "unreadable-input", uri: path, cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DigestError({ code: "malformed-json", uri: path, cause });
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
    throw new DigestError({ code: "unwritable-output", uri: path, cause });
  }
}
