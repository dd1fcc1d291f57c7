import { Digest, DigestError, diffDigests } from "@digest/core";
import { type Console, write } from "../console.ts";
import { readJson } from "../files.ts";
import { jsonRows } from "../json-rows.ts";
import type { CommandContext } from "../run.ts";

async function readDigest(path: string, console: Console): Promise<Digest> {
  const parsed = Digest.safeParse(await readJson(path, console));
  if (parsed.success) return parsed.data;
  throw new DigestError({
    code: "invalid-field",
    uri: path,
    path: parsed.error.issues[0]?.path.map(String),
    cause: parsed.error,
  });
}

/** `digest diff`: the changes from one digest to another. */
export async function printDiff(before: string, after: string, { console }: CommandContext): Promise<void> {
  const changes = diffDigests(await readDigest(before, console), await readDigest(after, console));
  await write(console.stdout, jsonRows(changes));
}
