import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { AdapterFixture } from "@digest/adapter-kit/testing";

/** Where the cases of this package lie. */
export const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
/** Development data beside a checkout; absent elsewhere. */
export const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
export const hasShared = existsSync(shared);

export interface Case extends Omit<AdapterFixture, "problems"> {
  readonly folder: string;
}

function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** All cases, named `format/case`. */
export const cases: readonly Case[] = folders(fixtures).flatMap((format) =>
  folders(`${fixtures}${format}`).map((name) => {
    const folder = `${fixtures}${format}/${name}/`;
    const input = readdirSync(folder).find((file) => file.startsWith("input.")) ?? "input";
    const bytes = new Uint8Array(readFileSync(`${folder}${input}`));
    return { name: `${format}/${name}`, folder, format, document: { uri: `fixture:${format}/${name}`, bytes } };
  }),
);

/** A case by its name. */
export function caseNamed(name: string): Case {
  const found = cases.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

/** A file of the development data as a document; packed pages are unpacked. */
export function sharedDocument(path: string, uri = `shared:${path}`): Case["document"] {
  const bytes = readFileSync(`${shared}${path}`);
  return { uri, bytes: new Uint8Array(path.endsWith(".gz") ? gunzipSync(bytes) : bytes) };
}

/** A document of a text written in a test. */
export function textDocument(text: string, uri = "test:text"): Case["document"] {
  return { uri, bytes: new TextEncoder().encode(text) };
}
