import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { SourceDocument } from "@digest/core";

/** Development data beside a checkout; absent elsewhere. */
export const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
export const hasShared = existsSync(shared);

/** Names of the files of a folder of the development data; none where it is absent. */
export function sharedNames(folder: string): readonly string[] {
  const path = `${shared}${folder}`;
  return existsSync(path) ? readdirSync(path).filter((name) => name !== "README.md") : [];
}

/** A file of the development data as a document; packed pages are unpacked. */
export function sharedDocument(path: string, uri = `shared:${path}`): SourceDocument {
  const bytes = readFileSync(`${shared}${path}`);
  return { uri, bytes: new Uint8Array(path.endsWith(".gz") ? gunzipSync(bytes) : bytes) };
}
